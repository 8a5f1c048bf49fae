import fastifyCookie from '@fastify/cookie';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type Foundation, type HttpParts } from './app.module.js';
import { API_PREFIX, openApiDocument } from './openapi.js';
import { refuseUnroutable } from './platform/http/framework-errors.js';
import { parseJsonBody } from './platform/http/json-body.js';
import { compressAnswers } from './platform/http/compress-answers.js';
import { linkPages } from './platform/http/page-links.js';
import { requestIdFrom } from './platform/http/request-id.js';
import { withRequestContext } from './platform/request/request-context.js';
import { Speech } from './platform/http/speech.js';
import { RouteTable } from './platform/http/route-table.js';
import { serveOpenApi } from './platform/http/serve-openapi.js';
import { serveWeb } from './platform/http/serve-web.js';
import { HttpMetrics } from './platform/metrics/http-metrics.js';
import { useLogger } from './platform/logging/use-logger.js';

const BODY_LIMIT = 1024 * 1024;

/** Builds the HTTP application on its foundation; the caller listens and closes. */
export async function createApp(
  foundation: Foundation,
  options: { preview?: boolean } = {},
): Promise<NestFastifyApplication> {
  const parts: HttpParts = { routes: new RouteTable(), metrics: new HttpMetrics() };
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    exposeHeadRoutes: true,
    forceCloseConnections: true,
    frameworkErrors: refuseUnroutable,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(foundation, parts),
    adapter,
    {
      bodyParser: false,
      abortOnError: false,
      preview: options.preview,
      logger: useLogger(foundation.config),
    },
  );
  await configureHttp(app, foundation, parts);
  return app;
}

/** Builds the application without HTTP, for processes that only run jobs. */
export async function createWorkerContext(foundation: Foundation): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(
    AppModule.register(foundation, { routes: new RouteTable(), metrics: new HttpMetrics() }),
    {
      abortOnError: false,
      logger: useLogger(foundation.config),
    },
  );
}

/** Everything about HTTP that is not a route. */
async function configureHttp(
  app: NestFastifyApplication,
  { config }: Foundation,
  { routes, metrics }: HttpParts,
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    const requestId = requestIdFrom(request.headers['x-request-id']);
    void reply.header('x-request-id', requestId);
    withRequestContext({ requestId, actor: null, speech: new Speech(request, reply) }, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    // The template, not the address: addresses hold identifiers, and anybody can make up new ones.
    const route = request.routeOptions.url ?? 'none';
    metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  fastify.addHook('onRoute', (route) => routes.add(route.method, route.url));
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (_request, body, done) => {
      try {
        done(null, parseJsonBody(body as Buffer));
      } catch (error) {
        done(error as Error, undefined);
      }
    },
  );
  linkPages(fastify);
  await compressAnswers(app);
  await app.register(fastifyCookie);
  app.setGlobalPrefix(API_PREFIX);
  app.useSecurityHeaders({
    contentSecurityPolicy: {
      directives: {
        fontSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        upgradeInsecureRequests: config.PUBLIC_URL?.startsWith('https:') ? true : null,
      },
    },
    strictTransportSecurity: config.PUBLIC_URL?.startsWith('https:') ?? false,
  });
  app.enableCsrfProtection({ trustedOrigins: config.PUBLIC_URL ? [config.PUBLIC_URL] : [] });
  await serveOpenApi(app, () => openApiDocument(app));
  await serveWeb(app);
}
