import { ApiSchema } from '@nestjs/swagger';
import {
  BooleanField,
  ChoiceField,
  IntField,
  IntListField,
  ObjectField,
  ObjectListField,
  TextField,
} from '../../platform/http/index.js';
import { say } from '../../kernel/index.js';
import { AREA_NUMBER } from '../domain/fund-terms.js';

/** A page that always holds the whole list. */
function wholeList<Item extends abstract new () => object>(name: string, item: Item) {
  @ApiSchema({ name })
  class WholeListDto {
    @ObjectListField(() => item, { maxItems: 1000 })
    items!: InstanceType<Item>[];

    @TextField({ nullable: true, doc: 'Always null: the list is complete' })
    nextCursor!: string | null;
  }
  return WholeListDto;
}

@ApiSchema({ name: 'InThreeLanguages' })
class NamesDto {
  @TextField({ max: 300 })
  en!: string;

  @TextField({ max: 300 })
  fr!: string;

  @TextField({ max: 300 })
  es!: string;
}

@ApiSchema({ name: 'ThematicArea' })
class ThematicAreaDto {
  @IntField({ ...AREA_NUMBER })
  number!: number;

  @TextField({ max: 300 })
  title!: string;

  @ObjectField(() => NamesDto)
  shortTitle!: NamesDto;

  @IntListField({ min: 1, max: 23, doc: 'Numbers of the GCM objectives that the area clusters' })
  objectives!: number[];
}

@ApiSchema({ name: 'GcmObjective' })
class GcmObjectiveDto {
  @IntField({ min: 1, max: 23 })
  number!: number;

  @TextField({ max: 300 })
  title!: string;

  @ObjectField(() => NamesDto)
  shortTitle!: NamesDto;

  @IntField({ nullable: true, ...AREA_NUMBER, doc: 'Thematic area that the objective is clustered in' })
  area!: number | null;
}

@ApiSchema({ name: 'GuidingPrinciple' })
class GuidingPrincipleDto {
  @TextField()
  code!: string;

  @TextField({ doc: 'English title; concept notes name principles by it' })
  name!: string;

  @ObjectField(() => NamesDto)
  names!: NamesDto;
}

@ApiSchema({ name: 'UnEntity' })
class UnEntityDto {
  @TextField({ example: 'IOM' })
  code!: string;

  @TextField({ max: 300 })
  name!: string;

  @TextField({ nullable: true, doc: 'Organisation identifier in IATI, where known' })
  iatiOrgRef!: string | null;

  @BooleanField({ doc: 'Member of the Executive Committee of the UN Network on Migration in 2020' })
  executiveCommittee!: boolean;
}

@ApiSchema({ name: 'UnRegion' })
class RegionDto {
  @TextField({ doc: 'UN M49 code' })
  code!: string;

  @TextField()
  name!: string;
}

@ApiSchema({ name: 'Country' })
class CountryDto {
  @TextField({ doc: 'ISO 3166 alpha-3', example: 'THA' })
  code!: string;

  @TextField({ nullable: true, doc: 'ISO 3166 alpha-2' })
  alpha2!: string | null;

  @TextField({ nullable: true, doc: 'UN M49' })
  m49!: string | null;

  @ChoiceField(['state', 'area', 'illustrative'], { doc: '`illustrative` exists in demonstrations only' })
  kind!: string;

  @TextField()
  name!: string;

  @ObjectField(() => NamesDto)
  names!: NamesDto;

  @ObjectField(() => RegionDto)
  region!: RegionDto;

  @ObjectField(() => RegionDto)
  subregion!: RegionDto;

  @ObjectField(() => RegionDto, { nullable: true })
  intermediateRegion!: RegionDto | null;
}

@ApiSchema({ name: 'SdgTarget' })
class SdgTargetDto {
  @TextField({ example: '10.7' })
  code!: string;

  @IntField({ min: 1, max: 17 })
  goal!: number;

  @TextField({ max: 1000 })
  title!: string;
}

@ApiSchema({ name: 'Currency' })
class CurrencyDto {
  @TextField({ doc: 'ISO 4217' })
  code!: string;

  @TextField()
  name!: string;

  @IntField({ min: 0, max: 4, doc: 'Decimals' })
  minorUnits!: number;
}

export const ThematicAreasDto = wholeList('ThematicAreas', ThematicAreaDto);
export const GcmObjectivesDto = wholeList('GcmObjectives', GcmObjectiveDto);
export const GuidingPrinciplesDto = wholeList('GuidingPrinciples', GuidingPrincipleDto);
export const UnEntitiesDto = wholeList('UnEntities', UnEntityDto);
export const CountriesDto = wholeList('Countries', CountryDto);
export const SdgTargetsDto = wholeList('SdgTargets', SdgTargetDto);
export const CurrenciesDto = wholeList('Currencies', CurrencyDto);

@ApiSchema({ name: 'NewIllustrativeCountry' })
export class NewCountryDto {
  @TextField({
    max: 3,
    pattern: /^X[A-Z]{2}$/,
    hint: say`Enter a code from XAA to XZZ. Real countries never have these codes.`,
  })
  code!: string;

  @TextField({ min: 1, pattern: /\S/, hint: say`This field is required.` })
  name!: string;

  @TextField({
    optional: true,
    min: 1,
    pattern: /\S/,
    hint: say`This field is required.`,
    doc: 'Default: the English name',
  })
  nameFr?: string;

  @TextField({
    optional: true,
    min: 1,
    pattern: /\S/,
    hint: say`This field is required.`,
    doc: 'Default: the English name',
  })
  nameEs?: string;

  @TextField({
    max: 3,
    pattern: /^\d{3}$/,
    hint: say`Enter the three digits of a UN M49 subregion, such as 034.`,
  })
  subregion!: string;
}

@ApiSchema({ name: 'AddedCountry' })
export class AddedCountryDto {
  @TextField()
  code!: string;
}
