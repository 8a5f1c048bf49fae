import { ApiSchema } from '@nestjs/swagger';
import { ROLES, type Role } from '../../access/index.js';
import {
  BooleanField,
  ChoiceField,
  IdField,
  ObjectListField,
  TextField,
  TextListField,
} from '../../platform/http/index.js';
import type { PersonRow } from '../views/people.view.js';
import { RoleHeldDto } from './session.dto.js';
import { say } from '../../kernel/index.js';

const LANGUAGES = ['en', 'fr', 'es'] as const;

@ApiSchema({ name: 'NewRole' })
class NewRoleDto {
  @ChoiceField(ROLES)
  role!: Role;

  @TextListField({
    optional: true,
    pattern: /^[A-Z]{3}$/,
    hint: say`Enter ISO 3166 alpha-3 codes, such as THA.`,
  })
  countries?: string[];

  @IdField({ optional: true })
  donorId?: string;
}

@ApiSchema({ name: 'NewPerson' })
export class NewPersonDto {
  @TextField({ min: 3, max: 254, pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, hint: say`Enter an e-mail address.` })
  email!: string;

  @TextField({ min: 1 })
  name!: string;

  @ChoiceField(LANGUAGES, { optional: true })
  language?: (typeof LANGUAGES)[number];

  @TextField({ min: 12, max: 200, format: 'password', doc: 'At least 12 characters' })
  password!: string;

  @ObjectListField(() => NewRoleDto, { maxItems: 10 })
  roles!: NewRoleDto[];
}

@ApiSchema({ name: 'Person' })
export class PersonDto implements PersonRow {
  @IdField()
  id!: string;

  @TextField({ max: 254 })
  email!: string;

  @TextField()
  name!: string;

  @ChoiceField(LANGUAGES)
  language!: string;

  @BooleanField()
  active!: boolean;

  @ObjectListField(() => RoleHeldDto)
  roles!: RoleHeldDto[];
}

@ApiSchema({ name: 'PersonPage' })
export class PersonPageDto {
  @ObjectListField(() => PersonDto)
  items!: PersonDto[];

  @TextField({ nullable: true })
  nextCursor!: string | null;
}

@ApiSchema({ name: 'CreatedPerson' })
export class CreatedPersonDto {
  @IdField()
  id!: string;
}
