import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { migrations } from '../../migrations/index.js';
import { createWorkerContext } from '../create-app.js';
import { SystemClock } from '../platform/clock/clock.js';
import { readConfig } from '../platform/config/config.js';
import { openPostgresQueue } from '../platform/jobs/index.js';
import { useLogger } from '../platform/logging/use-logger.js';
import { openDatabaseOnly, ProcessLife } from '../platform/runtime/index.js';

/** What a command works with. */
export interface CommandContext {
  app: INestApplicationContext;
  /** Migrations that were run just before. */
  migrated: readonly string[];
}

/**
 * Runs a command on the application's database, in either mode, without HTTP and jobs; exits with the number that it
 * answers. In the embedded mode the application itself must not be running: the data folder belongs to one process.
 */
export async function runCommand(command: (context: CommandContext) => Promise<number>): Promise<void> {
  await new ProcessLife().run(async (life) => {
    const config = readConfig(process.env);
    useLogger(config);
    const database = await openDatabaseOnly(config, migrations);
    life.onEnd(() => database.close());
    const app = await createWorkerContext({
      config,
      clock: new SystemClock(),
      database: { url: database.url },
      // Never opened: commands run no jobs, and what one enqueued would be found by the workers' sweeper.
      queue: openPostgresQueue(database.url),
    });
    life.onEnd(() => app.close());
    const code = await command({ app, migrated: database.done });
    // Not awaited: shutdown already awaits this function.
    void life.end(code);
  });
}

/** Writes a line to standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
