import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/index.js';
import { Operation, PageQuery } from '../../platform/http/index.js';
import { AddPerson } from '../use-cases/add-person.js';
import { PeopleView } from '../views/people.view.js';
import { CreatedPersonDto, NewPersonDto, PersonPageDto } from './people.dto.js';

/** Accounts and roles, for the administrator. */
@ApiTags('People')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly addPerson: AddPerson,
    private readonly people: PeopleView,
  ) {}

  @Get()
  @RequirePermission('person.read')
  @Operation('List accounts with their roles', { type: PersonPageDto })
  list(@Query() query: PageQuery): Promise<PersonPageDto> {
    return this.people.page(query);
  }

  @Post()
  @RequirePermission('person.manage')
  @Operation('Create an account', { type: CreatedPersonDto, status: 201 })
  async add(@Body() body: NewPersonDto): Promise<CreatedPersonDto> {
    return { id: await this.addPerson.execute(body) };
  }
}
