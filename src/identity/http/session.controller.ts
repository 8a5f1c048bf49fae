import { Body, Controller, Delete, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  type Actor,
  CurrentActor,
  MaybeActor,
  Public,
  RequirePermission,
  SESSION_COOKIE,
} from '../../access/index.js';
import { Config } from '../../platform/config/config.js';
import { Operation } from '../../platform/http/index.js';
import { CreateToken } from '../use-cases/create-token.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SignOut } from '../use-cases/sign-out.js';
import { NewTokenDto, SessionDto, SignInDto, TokenDto } from './session.dto.js';

/** Signing in and out, and tokens for programs. */
@ApiTags('Signing in')
@Controller()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly createToken: CreateToken,
    private readonly config: Config,
  ) {}

  @Post('session')
  @Public()
  @Operation('Sign in with an e-mail address and a password', {
    details: 'Sets an HttpOnly session cookie.',
    type: SessionDto,
  })
  async open(@Body() body: SignInDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    const { secret, expiresAt, actor } = await this.signIn.execute(body.email, body.password);
    void reply.setCookie(SESSION_COOKIE, secret, { ...this.cookie(), expires: expiresAt });
    return present(actor);
  }

  @Get('session')
  @RequirePermission('session.own')
  @Operation('Get the signed-in person with roles and permissions', { type: SessionDto })
  whoAmI(@CurrentActor() actor: Actor): SessionDto {
    return present(actor);
  }

  @Delete('session')
  @Public()
  @Operation('Sign out', { details: 'Does nothing without a session.' })
  async close(
    @MaybeActor() actor: Actor | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.execute(actor);
    void reply.clearCookie(SESSION_COOKIE, this.cookie());
  }

  @Post('tokens')
  @RequirePermission('token.manage-own')
  @Operation('Create an access token with your own roles', {
    details: 'The token is for a program. Its secret is shown only in this answer.',
    type: TokenDto,
    status: 201,
  })
  makeToken(@CurrentActor() actor: Actor, @Body() body: NewTokenDto): Promise<TokenDto> {
    return this.createToken.execute(actor, body.name, body.expiresAt ? new Date(body.expiresAt) : null);
  }

  private cookie() {
    return {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.PUBLIC_URL?.startsWith('https:') ?? false,
    } as const;
  }
}

function present(actor: Actor): SessionDto {
  return {
    personId: actor.personId,
    name: actor.name,
    email: actor.email,
    roles: actor.grants.map(({ role, countries, donorId }) => ({ role, countries, donorId })),
    abilities: actor.abilities(),
  };
}
