import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Actor, type Grant } from './actor.js';
import type { Authenticator, Credentials } from './authenticator.js';
import { Public, RequirePermission } from './decorators.js';

const TOKEN = 'a-token-of-twenty-or-more';

@RequirePermission('fund.read')
class Routes {
  inherited() {}
  @RequirePermission('committee.adopt')
  stricter() {}
  @Public()
  open() {}
}
class Forgotten {
  route() {}
}

const chair: Grant = { role: 'committee_chair', countries: null, donorId: null };
const auditor: Grant = { role: 'auditor', countries: null, donorId: null };

/** A guard in front of somebody with these roles, and what it asked and recorded. */
function guarding(grants: Grant[] | null) {
  const asked: Credentials[] = [];
  const refused: string[][] = [];
  const authenticator: Authenticator = {
    identify: (credentials) => {
      asked.push(credentials);
      const signedIn = credentials.bearer === TOKEN || credentials.session !== null;
      const known = grants !== null && signedIn;
      return Promise.resolve(
        known ? new Actor('p', 'P', 'p@example.org', grants, { kind: 'token', id: 't' }) : null,
      );
    },
    recordRefusal: (_actor, ...what) => {
      refused.push(what);
      return Promise.resolve();
    },
  };
  const guard = new AccessGuard(new Reflector(), authenticator);
  const enter = (
    owner: abstract new () => object,
    route: string,
    authorization: string | undefined = `Bearer ${TOKEN}`,
  ) => {
    const request = { method: 'POST', url: '/api/v1/x?q=secret', headers: { authorization } };
    const handler = (owner.prototype as Record<string, () => void>)[route]!;
    return guard.canActivate({
      getHandler: () => handler,
      getClass: () => owner,
      switchToHttp: () => ({ getRequest: () => request }),
    } as unknown as ExecutionContext);
  };
  return { enter, asked, refused };
}

describe('the guard of every route', () => {
  it('holds a route to its own declaration, and to its controller’s where it has none', async () => {
    const { enter } = guarding([auditor]);
    await expect(enter(Routes, 'inherited')).resolves.toBe(true);
    await expect(enter(Routes, 'stricter')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(enter(Routes, 'open', '')).resolves.toBe(true);
    await expect(guarding([chair]).enter(Routes, 'stricter')).resolves.toBe(true);
  });

  it('lets nobody through where nothing is declared', async () => {
    await expect(guarding([chair]).enter(Forgotten, 'route')).rejects.toThrow('declares no access');
  });

  it('refuses somebody without any role, and records it without what was searched for', async () => {
    const { enter, refused } = guarding([]);
    await expect(enter(Routes, 'inherited')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(refused).toEqual([['fund.read', 'POST', '/api/v1/x']]);
  });

  it('tells a session that has ended from nobody signed in', async () => {
    await expect(guarding(null).enter(Routes, 'inherited')).rejects.toMatchObject({ code: 'SESSION_ENDED' });
    await expect(guarding(null).enter(Routes, 'inherited', '')).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
  });

  it.each([
    `Basic Bearer ${TOKEN}`,
    `Bearer ${TOKEN} x`,
    `Bearer ${TOKEN}!`,
    'Bearer short',
    `bearer${TOKEN}`,
  ])('takes no token from “%s”', async (authorization) => {
    const { enter, asked } = guarding([chair]);
    await expect(enter(Routes, 'inherited', authorization)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(asked).toEqual([]);
  });
});
