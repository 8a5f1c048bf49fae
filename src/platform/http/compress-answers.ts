import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Below this many bytes an answer fits one packet anyway. */
const THRESHOLD = 1400;
/** Brotli's best level takes seconds for a long list; this one is as fast as gzip and smaller. */
const BROTLI_LEVEL = 4;
/** Stored files go out byte by byte: their ETag is a hash of them, and parts of them can be asked for. */
const STORED_FILE = /\/files\/:name$/;

/** Sends long JSON answers compressed. Stored files, event streams and the built web application stay as they are. */
export async function compressAnswers(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', (route) => {
    if (STORED_FILE.test(route.url)) route.compress = false;
  });
  await app.register(fastifyCompress, {
    global: true,
    threshold: THRESHOLD,
    encodings: ['br', 'gzip'],
    customTypes: /^application\/(problem\+)?json/,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL } },
  });
}
