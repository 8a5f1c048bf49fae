import { spawn } from 'node:child_process';
import { messageOf } from './embedded-postgres-error.js';
import type { ServerUser } from './server-user.js';

/** How a program of PostgreSQL ended: its output with errors, or why it could not be run. */
export interface ProgramRun {
  readonly ok: boolean;
  readonly output: string;
}

/**
 * The whole environment of PostgreSQL's programs: nothing of the application's, whose secrets are none of its
 * business and whose `PG…` variables would change it.
 */
export const PROGRAM_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Runs a program as the database's user to its end. */
export async function runProgram(
  path: string,
  args: readonly string[],
  user: Pick<ServerUser, 'spawnAs'>,
): Promise<ProgramRun> {
  return new Promise<ProgramRun>((resolve) => {
    // The working folder is one that every user may enter.
    const child = spawn(path, args, {
      cwd: '/',
      env: PROGRAM_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user.spawnAs,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const output = (): string => Buffer.concat(chunks).toString('utf8').trim();
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code, signal) =>
      resolve({ ok: code === 0, output: output() || `ended with ${signal ?? `code ${code}`}` }),
    );
  }).catch((error: unknown) => ({ ok: false, output: messageOf(error) }));
}
