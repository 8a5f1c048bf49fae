import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Public, RequirePermission, ROLES, roleHolds } from '../../src/access/index.js';
import { openApiDocument } from '../../src/openapi.js';
import { RouteTable } from '../../src/platform/http/route-table.js';
import {
  type DeclaredOperation,
  declaredOperations,
  dummyAddress,
  undeclared,
} from '../support/declared-operations.js';
import { TestApp } from '../support/test-app.js';

const API = '/api/v1';

describe('every route', () => {
  let app: TestApp;
  let operations: DeclaredOperation[];

  beforeAll(async () => {
    app = await TestApp.start();
    operations = declaredOperations(openApiDocument(app.nest));
  });
  afterAll(() => app.stop());

  it('declares a permission or that it is open to all', () => {
    expect(undeclared(openApiDocument(app.nest))).toEqual([]);
  });

  it('is in the OpenAPI document, and the document names no other', () => {
    const routed = app.nest
      .get(RouteTable)
      .all()
      .filter(({ method, url }) => method !== 'HEAD' && url.startsWith(API))
      .map(({ method, url }) => `${method.toLowerCase()} ${url.replaceAll(/:(\w+)/g, '{$1}')}`);
    const documented = operations.map(({ method, path }) => `${method} ${path}`);
    expect(documented.toSorted()).toEqual([...new Set(routed)].toSorted());
  });

  it('refuses nobody-signed-in unless it is open to all', async () => {
    for (const operation of operations) {
      const { status } = await call(operation, null);
      const where = `${operation.method} ${operation.path}`;
      if (operation.permission === null) expect([where, [401, 403].includes(status)]).toEqual([where, false]);
      else expect([where, status]).toEqual([where, 401]);
    }
  });

  it.each(ROLES)('lets %s do what the matrix says, and nothing else', async (role) => {
    const differences: string[] = [];
    for (const operation of operations) {
      if (operation.permission == null) continue;
      const { status, code } = await call(operation, role);
      const refused = status === 403 && code === 'NOT_ALLOWED';
      const allowed = roleHolds(role, operation.permission);
      if (allowed === (refused || status === 401)) {
        differences.push(`${operation.method} ${operation.path} answered ${status} ${code}`);
      }
    }
    expect(differences).toEqual([]);
  });

  it('lets the auditor change nothing, and the administrator neither decide nor touch money', () => {
    const changing = operations.filter(({ method, permission }) => method !== 'get' && permission != null);
    const own = ['session.own', 'token.manage-own'];
    const held = (role: 'auditor' | 'admin') =>
      [...new Set(changing.map(({ permission }) => permission!))].filter(
        (permission) => roleHolds(role, permission) && !own.includes(permission),
      );
    expect(held('auditor')).toEqual([]);
    const settings = /^(person|reference|rubric)\./;
    expect(held('admin').filter((permission) => !settings.test(permission))).toEqual([]);
  });

  async function call(operation: DeclaredOperation, role: (typeof ROLES)[number] | null) {
    const client = role === null ? app.anonymous : await app.as(role);
    const address = dummyAddress(operation).slice(API.length);
    const method = operation.method as 'get';
    const body = method === 'get' ? undefined : {};
    const answer = await client.call<{ code?: string }>(method, address, { body });
    return { status: answer.status, code: answer.body?.code };
  }
});

describe('the check of declarations', () => {
  @Controller('fixture')
  class ForgetfulController {
    @Get('open')
    @Public()
    open(): void {}

    @Get('closed')
    @RequirePermission('fund.read')
    closed(): void {}

    @Get('forgotten')
    forgotten(): void {}
  }

  @Module({ controllers: [ForgetfulController] })
  class ForgetfulModule {}

  it('finds a route that declares nothing', async () => {
    const app = await NestFactory.create(ForgetfulModule, new FastifyAdapter(), { logger: false });
    expect(undeclared(openApiDocument(app))).toEqual(['get /fixture/forgotten']);
    await app.close();
  });
});

describe('a route that declares nothing', () => {
  it('is refused to everybody, not opened', async () => {
    const { AccessGuard } = await import('../../src/access/index.js');
    const { Reflector } = await import('@nestjs/core');
    const guard = new AccessGuard(new Reflector(), {
      identify: async () => null,
      recordRefusal: async () => undefined,
    });
    const context = { getHandler: () => function open() {}, getClass: () => class Forgetful {} };
    await expect(guard.canActivate(context as never)).rejects.toThrow('declares no access');
  });
});
