import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { createApp } from '../create-app.js';
import { openApiDocument } from '../openapi.js';
import { SystemClock } from '../platform/clock/clock.js';
import { readConfig } from '../platform/config/config.js';
import { openPostgresQueue } from '../platform/jobs/index.js';

/** Writes `openapi.json` from the routes as they are; needs no database. */
const config = readConfig({ LOG_LEVEL: 'error' });
const nowhere = 'postgres://nowhere';
const foundation = {
  config,
  clock: new SystemClock(),
  database: { url: nowhere },
  queue: openPostgresQueue(nowhere),
};
const app = await createApp(foundation, { preview: true });
writeFileSync('openapi.json', `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
process.stdout.write('Wrote openapi.json\n');
process.exit(0);
