import { Module } from '@nestjs/common';
import { ReferenceController } from './http/reference.controller.js';
import { AddIllustrativeCountry } from './use-cases/add-illustrative-country.js';
import { ReferenceListsView } from './views/reference-lists.view.js';
import { ReferenceFacts } from './views/reference.facts.js';

/** Areas, objectives, principles, entities, countries, targets and currencies. */
@Module({
  controllers: [ReferenceController],
  providers: [ReferenceFacts, ReferenceListsView, AddIllustrativeCountry],
  exports: [ReferenceFacts],
})
export class ReferenceModule {}
