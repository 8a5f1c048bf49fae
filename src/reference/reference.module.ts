import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReferenceController } from './http/reference.controller.js';
import { CountriesRepository } from './persistence/countries.repository.js';
import { CountryEntity } from './persistence/country.entity.js';
import { AddIllustrativeCountry } from './use-cases/add-illustrative-country.js';
import { ReferenceListsView } from './views/reference-lists.view.js';
import { ReferenceFacts } from './views/reference.facts.js';

/** Areas, objectives, principles, entities, countries, targets and currencies. */
@Module({
  imports: [TypeOrmModule.forFeature([CountryEntity])],
  controllers: [ReferenceController],
  providers: [ReferenceFacts, ReferenceListsView, CountriesRepository, AddIllustrativeCountry],
  exports: [ReferenceFacts],
})
export class ReferenceModule {}
