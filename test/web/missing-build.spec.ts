import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Module } from '@nestjs/common';
import { serveWeb } from '../../src/platform/http/serve-web.js';

@Module({})
class NothingModule {}

describe('without a built web application', () => {
  it('says how to build it and does not crash', async () => {
    const app = await NestFactory.create<NestFastifyApplication>(NothingModule, new FastifyAdapter(), {
      logger: false,
    });
    await serveWeb(app, '/nonexistent');
    await app.listen(0, '127.0.0.1');
    const answer = await fetch(`${await app.getUrl()}/pipeline`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
    await app.close();
  });
});
