import { createHash } from 'node:crypto';
import { Body, Controller, Get, Post, Req, Res, type Type } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, RequirePermission } from '../../access/index.js';
import { isKnown, Operation } from '../../platform/http/index.js';
import { AddIllustrativeCountry } from '../use-cases/add-illustrative-country.js';
import { type ReferenceList, ReferenceListsView } from '../views/reference-lists.view.js';
import {
  AddedCountryDto,
  CountriesDto,
  CurrenciesDto,
  GcmObjectivesDto,
  GuidingPrinciplesDto,
  NewCountryDto,
  SdgTargetsDto,
  ThematicAreasDto,
  UnEntitiesDto,
} from './reference.dto.js';

/** What a list of reference data declares. */
function List(list: ReferenceList, summary: string, type: Type): MethodDecorator {
  return (target, key, descriptor) => {
    const headers = { ETag: 'Validator of the list', 'Cache-Control': 'How long it may be kept' };
    for (const decorate of [
      Get(list),
      Public(),
      Operation(summary, { type, headers }),
      ApiResponse({ status: 304, description: 'The list that you have is the present one' }),
    ]) {
      decorate(target, key, descriptor as never);
    }
  };
}

/** Reference data, open to everybody. */
@ApiTags('Reference')
@Controller('reference')
export class ReferenceController {
  constructor(
    private readonly lists: ReferenceListsView,
    private readonly addCountry: AddIllustrativeCountry,
  ) {}

  @List('thematic-areas', 'List the thematic areas', ThematicAreasDto)
  thematicAreas(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer('thematic-areas', request, reply);
  }

  @List('gcm-objectives', 'List the objectives of the Global Compact for Migration', GcmObjectivesDto)
  gcmObjectives(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer('gcm-objectives', request, reply);
  }

  @List('guiding-principles', 'List the guiding principles of the Compact', GuidingPrinciplesDto)
  guidingPrinciples(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer('guiding-principles', request, reply);
  }

  @List('un-entities', 'List the UN organizations that can take part', UnEntitiesDto)
  unEntities(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer('un-entities', request, reply);
  }

  @List('countries', 'List countries and areas with their UN regions', CountriesDto)
  countries(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer('countries', request, reply);
  }

  @List('sdg-targets', 'List the targets of the Sustainable Development Goals', SdgTargetsDto)
  sdgTargets(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer('sdg-targets', request, reply);
  }

  @List('currencies', 'List currencies (ISO 4217)', CurrenciesDto)
  currencies(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer('currencies', request, reply);
  }

  @Post('countries')
  @RequirePermission('reference.manage')
  @Operation('Add an illustrative country', { type: AddedCountryDto, status: 201 })
  async add(
    @Body() { code, name, nameFr = name, nameEs = name, subregion }: NewCountryDto,
  ): Promise<AddedCountryDto> {
    await this.addCountry.execute({ code, name, nameFr, nameEs, subregion });
    return { code };
  }

  /** Sends the list, or 304 when the reader has it already; the framework would turn a 304 into a 200. */
  private async answer(list: ReferenceList, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const body = JSON.stringify({ items: await this.lists.all(list), nextCursor: null });
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    void reply.headers({ etag, 'cache-control': 'public, max-age=300', vary: 'accept-encoding' });
    if (isKnown(request, etag)) void reply.status(304).send();
    else void reply.status(200).type('application/json; charset=utf-8').send(body);
  }
}
