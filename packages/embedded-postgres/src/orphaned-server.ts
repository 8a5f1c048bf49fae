import { readFile, unlink } from 'node:fs/promises';
import { platform } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError, attempting } from './embedded-postgres-error.js';
import { postmasterPath, readPostmasterFile } from './postmaster-file.js';
import { runProgram } from './run-program.js';

/** Ways to stop a server, mildest first, and how long each may take: fast, immediate, none asked. */
const STEPS = [
  { signal: 'SIGINT', withinMs: 20_000 },
  { signal: 'SIGQUIT', withinMs: 5_000 },
  { signal: 'SIGKILL', withinMs: 5_000 },
] as const;

const POLL_MS = 20;

/**
 * Clears what a killed application left of its server: stops the server if it still runs, and removes a
 * postmaster.pid whose number now belongs to another process, which PostgreSQL would take for a running server.
 * The caller must hold the lock of the data folder.
 */
export async function clearOrphanedServer(clusterDir: string, log: (message: string) => void): Promise<void> {
  const left = await attempting(`read ${postmasterPath(clusterDir)}`, () => readPostmasterFile(clusterDir));
  if (!left) return;
  if (await isServerOf(left.pid, clusterDir)) {
    log(`An earlier run was cut off and left its PostgreSQL (process ${left.pid}) running. Stopping it.`);
    await stopServer(left.pid, clusterDir);
  } else if (isAlive(left.pid)) {
    await attempting(`remove the outdated ${postmasterPath(clusterDir)}`, () =>
      unlink(postmasterPath(clusterDir)),
    );
  }
}

/** Whether a command line, split into its words, is that of a PostgreSQL server of that cluster. */
export function isServerCommand(words: readonly string[], clusterDir: string): boolean {
  const [program, ...rest] = words;
  return (
    /(^|\/)postgres$/.test(program ?? '') &&
    rest.some((word, i) => word === '-D' && rest[i + 1] === clusterDir)
  );
}

/** Whether the process lives and is a PostgreSQL server of that cluster, and not a later process with its number. */
export async function isServerOf(pid: number, clusterDir: string): Promise<boolean> {
  if (platform === 'linux') {
    // Gone with the process, and empty for one that has ended but was not collected by its parent.
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return isServerCommand(line.split('\0'), clusterDir);
  }
  const { ok, output } = await runProgram('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
    spawnAs: {},
  });
  return ok && /(^|\/)postgres /.test(output) && output.includes(` -D ${clusterDir} `);
}

async function stopServer(pid: number, clusterDir: string): Promise<void> {
  for (const { signal, withinMs } of STEPS) {
    try {
      process.kill(pid, signal);
    } catch {
      if (!(await isServerOf(pid, clusterDir))) return;
      throw new EmbeddedPostgresError(
        'server-failed',
        `PostgreSQL of an earlier run (process ${pid}) still uses ${clusterDir} and this user may not stop it. ` +
          `Stop it by hand (kill -INT ${pid}) and start again.`,
      );
    }
    for (const end = performance.now() + withinMs; performance.now() < end;) {
      if (!(await isServerOf(pid, clusterDir))) return;
      await sleep(POLL_MS);
    }
  }
  throw new EmbeddedPostgresError(
    'server-failed',
    `PostgreSQL of an earlier run (process ${pid}) on ${clusterDir} does not end.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
