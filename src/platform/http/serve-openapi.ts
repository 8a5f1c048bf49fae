import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Interface of the grant-management system</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/api/docs/assets/swagger-ui.css"></head>
<body><main id="swagger-ui"></main>
<script src="/api/docs/assets/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`;

const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });`;

/**
 * Serves the document at `/api/openapi.json` and a page to read it at `/api/docs`; the document is made on first
 * demand. Our own page rather than the generator's, whose inline scripts the Content-Security-Policy forbids.
 */
export async function serveOpenApi(
  app: NestFastifyApplication,
  document: () => OpenAPIObject,
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  let json: string | undefined;
  fastify.get('/api/openapi.json', (_request, reply) => {
    json ??= JSON.stringify(document());
    void reply.type('application/json; charset=utf-8').send(json);
  });
  fastify.get('/api/docs', (_request, reply) => void reply.type('text/html; charset=utf-8').send(PAGE));
  fastify.get('/api/docs/start.js', (_request, reply) => void reply.type('text/javascript').send(START));
  await app.register(fastifyStatic, {
    root: dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')),
    prefix: '/api/docs/assets/',
    decorateReply: false,
    index: false,
    allowedPath: (path) => /^\/swagger-ui(-bundle)?\.(css|js)$/.test(path),
  });
}
