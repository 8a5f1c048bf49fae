import { Module } from '@nestjs/common';
import { ReferenceFacts } from './views/reference.facts.js';

/** Areas, objectives, principles, entities, countries, targets and currencies. */
@Module({
  providers: [ReferenceFacts],
  exports: [ReferenceFacts],
})
export class ReferenceModule {}
