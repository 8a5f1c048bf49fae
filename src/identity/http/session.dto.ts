import { ApiSchema } from '@nestjs/swagger';
import { type Grant, PERMISSIONS, type Role, ROLES } from '../../access/index.js';
import {
  ChoiceField,
  IdField,
  InstantField,
  ObjectListField,
  TextField,
  TextListField,
} from '../../platform/http/index.js';

/** Address and password. */
@ApiSchema({ name: 'SignIn' })
export class SignInDto {
  @TextField({ min: 1, max: 254, format: 'email' })
  email!: string;

  @TextField({ min: 1, max: 1000, format: 'password' })
  password!: string;
}

@ApiSchema({ name: 'RoleHeld' })
export class RoleHeldDto implements Grant {
  @ChoiceField(ROLES)
  role!: Role;

  @TextListField({ nullable: true, doc: 'ISO 3166 alpha-3 codes that a country role is held for' })
  countries!: readonly string[] | null;

  @IdField({ nullable: true })
  donorId!: string | null;
}

/** Who is signed in, with roles and abilities. */
@ApiSchema({ name: 'Session' })
export class SessionDto {
  @IdField()
  personId!: string;

  @TextField()
  name!: string;

  @TextField({ max: 254 })
  email!: string;

  @ObjectListField(() => RoleHeldDto)
  roles!: RoleHeldDto[];

  @TextListField({ choices: Object.keys(PERMISSIONS), doc: 'Permissions that the roles add up to' })
  abilities!: string[];
}

@ApiSchema({ name: 'NewToken' })
export class NewTokenDto {
  @TextField({ min: 1, max: 100 })
  name!: string;

  @InstantField({ optional: true, nullable: true, doc: 'Default: the token never expires' })
  expiresAt?: string | null;
}

@ApiSchema({ name: 'Token' })
export class TokenDto {
  @IdField()
  id!: string;

  @TextField({ doc: 'Shown this once; send it as Authorization: Bearer' })
  token!: string;
}
