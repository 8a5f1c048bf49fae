import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '../access/index.js';
import { PeopleController } from './http/people.controller.js';
import { SessionController } from './http/session.controller.js';
import { ApiTokenEntity } from './persistence/api-token.entity.js';
import { CredentialsRepository } from './persistence/credentials.repository.js';
import { PeopleRepository } from './persistence/people.repository.js';
import { PersonEntity } from './persistence/person.entity.js';
import { RoleGrantEntity } from './persistence/role-grant.entity.js';
import { SessionEntity } from './persistence/session.entity.js';
import { SignInFailureEntity } from './persistence/sign-in-failure.entity.js';
import { SessionAuthenticator } from './session-authenticator.js';
import { AddPerson } from './use-cases/add-person.js';
import { CreateToken } from './use-cases/create-token.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { ActorFacts } from './views/actor.facts.js';
import { PeopleView } from './views/people.view.js';
import { SignInFacts } from './views/sign-in.facts.js';

/** People, sign-in, sessions and tokens. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      PersonEntity,
      RoleGrantEntity,
      SessionEntity,
      ApiTokenEntity,
      SignInFailureEntity,
    ]),
  ],
  controllers: [SessionController, PeopleController],
  providers: [
    CredentialsRepository,
    PeopleRepository,
    ActorFacts,
    SignInFacts,
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
