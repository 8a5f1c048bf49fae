import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The folder that `npm run build` fills, seen from the working tree or from its compiled copy. */
export const WEB_ROOT = findWebRoot();

const HASHED = /^assets\//;
const YEAR_MS = 365 * 24 * 3600 * 1000;

const HINT = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The web application is not built</title></head>
<body><h1>The web application is not built</h1>
<p>Run <code>npm run build</code> and start again. The interface answers at <a href="/api/docs">/api/docs</a>.</p></body></html>`;

/**
 * Serves the web application on the same origin: hashed files for a year, everything else asked for anew, brotli or
 * gzip as laid down at the build, and its one page for every address that a browser opens outside `/api`.
 */
export async function serveWeb(app: NestFastifyApplication, root: string = WEB_ROOT): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const files = builtFiles(root);
  const page = files.has('index.html');
  if (page) {
    await app.register(fastifyStatic, { root, serve: false, preCompressed: true, cacheControl: false });
  }
  fastify.get('/*', (request, reply) => {
    const path = pathOf(request);
    if (path === 'api' || path.startsWith('api/')) return reply.callNotFound();
    if (path !== 'index.html' && files.has(path)) return sendFile(reply, path);
    if (path !== '' && (HASHED.test(path) || !wantsPage(request))) return reply.callNotFound();
    if (!page) return reply.status(503).type('text/html; charset=utf-8').send(HINT);
    return sendFile(reply, 'index.html');
  });
}

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  void reply.header('vary', 'accept-encoding');
  return HASHED.test(path)
    ? reply.sendFile(path, { cacheControl: true, immutable: true, maxAge: YEAR_MS })
    : reply.header('cache-control', 'no-cache').sendFile(path);
}

/** What was built, as addresses; nothing else in the folder is ever served. */
function builtFiles(root: string): ReadonlySet<string> {
  if (!existsSync(root)) return new Set();
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Set(files.filter((file) => !file.startsWith('.') && !/\.(br|gz)$/.test(file)));
}

function pathOf(request: FastifyRequest): string {
  return (request.params as { '*': string })['*'];
}

/** A browser opening an address says that it wants a page; a program that asks for a missing thing does not. */
function wantsPage(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/html') ?? false;
}

function findWebRoot(): string {
  const candidates = ['../../../web/dist', '../../../../web/dist'].map((path) =>
    join(import.meta.dirname, path),
  );
  return candidates.find((path) => existsSync(join(path, '..', 'index.html'))) ?? candidates[0]!;
}
