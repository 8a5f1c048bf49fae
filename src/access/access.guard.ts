import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError, forbidden, say } from '../kernel/index.js';
import { requestContext } from '../platform/request/request-context.js';
import { Authenticator, SESSION_COOKIE } from './authenticator.js';
import { ACCESS_METADATA, type AccessDeclaration, type RequestWithActor } from './decorators.js';

/** Signs the caller in and holds every route to its declaration; a route without one is refused to all. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const declared = this.reflector.getAllAndOverride<AccessDeclaration | undefined>(ACCESS_METADATA, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!declared)
      throw new Error(`The route ${context.getClass().name}.${context.getHandler().name} declares no access`);
    const request = context.switchToHttp().getRequest<FastifyRequest & RequestWithActor>();
    const credentials = { session: cookieOf(request), bearer: bearerOf(request) };
    const given = credentials.session !== null || credentials.bearer !== null;
    const actor = given ? await this.authenticator.identify(credentials) : null;
    request.actor = actor;
    if (actor) requestContext().actor = { id: actor.personId, label: actor.name };
    if ('public' in declared) return true;
    if (!actor) {
      throw new DomainError(
        'unauthenticated',
        given ? 'SESSION_ENDED' : 'NOT_SIGNED_IN',
        given ? say`Your session has ended. Sign in again.` : say`Sign in first.`,
      );
    }
    if (!actor.can(declared.permission)) {
      await this.authenticator.recordRefusal(
        actor,
        declared.permission,
        request.method,
        request.url.split('?')[0]!,
      );
      throw forbidden(
        say`Your roles do not include the permission “${declared.permission}”. Ask the administrator if you need it.`,
      );
    }
    return true;
  }
}

function cookieOf(request: FastifyRequest): string | null {
  return (request as { cookies?: Record<string, string | undefined> }).cookies?.[SESSION_COOKIE] ?? null;
}

function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
