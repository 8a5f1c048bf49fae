import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Actor } from './actor.js';
import type { Permission } from './permissions.js';

export const ACCESS_METADATA = 'mptf:access';

/** What a route declares: a permission, or that it is open to all. */
export type AccessDeclaration = { permission: Permission } | { public: true };

/** The route is for people who hold the permission. */
export const RequirePermission = (permission: Permission) =>
  applyDecorators(
    SetMetadata(ACCESS_METADATA, { permission } satisfies AccessDeclaration),
    ApiCookieAuth('session'),
    ApiBearerAuth('token'),
    ApiExtension('x-permission', permission),
  );

/** The route is open to everybody, signed in or not. */
export const Public = () =>
  applyDecorators(
    SetMetadata(ACCESS_METADATA, { public: true } satisfies AccessDeclaration),
    ApiExtension('x-permission', null),
  );

/** A request after the sign-in guard. */
export interface RequestWithActor {
  actor?: Actor | null;
}

/** Who is signed in; on a public route it may be nobody, so there use {@link MaybeActor}. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('CurrentActor on a public route');
  return actor;
});

/** Who is signed in on a public route, or null. */
export const MaybeActor = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor | null =>
    context.switchToHttp().getRequest<RequestWithActor>().actor ?? null,
);
