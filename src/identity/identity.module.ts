import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '../access/index.js';
import { PeopleController } from './http/people.controller.js';
import { SessionController } from './http/session.controller.js';
import { CredentialStore } from './persistence/credential-store.js';
import { PeopleRepository } from './persistence/people.repository.js';
import { PersonEntity } from './persistence/person.entity.js';
import { RoleGrantEntity } from './persistence/role-grant.entity.js';
import { SessionAuthenticator } from './session-authenticator.js';
import { AddPerson } from './use-cases/add-person.js';
import { CreateToken } from './use-cases/create-token.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { PeopleView } from './views/people.view.js';

/** People, sign-in, sessions and tokens. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity, RoleGrantEntity])],
  controllers: [SessionController, PeopleController],
  providers: [
    CredentialStore,
    PeopleRepository,
    PeopleView,
    SignIn,
    SignOut,
    CreateToken,
    AddPerson,
    { provide: Authenticator, useClass: SessionAuthenticator },
  ],
  exports: [Authenticator, AddPerson],
})
export class IdentityModule {}
