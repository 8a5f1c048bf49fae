import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterPlace } from './cluster-place.js';
import { EmbeddedPostgresError, attempting, messageOf } from './embedded-postgres-error.js';
import type { NativePrograms } from './native-programs.js';
import { readPostmasterFile } from './postmaster-file.js';
import { PROGRAM_ENVIRONMENT } from './run-program.js';
import { CONFIGURATION_FILE } from './server-configuration.js';
import { type Watchdog, watchOver } from './watchdog.js';

const POLL_MS = 10;
const TAIL_LINES = 20;

/** How the server ended. */
export interface ServerEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** How long the server may take, in milliseconds. */
export interface ServerPatience {
  /** Until it accepts connections, which after a crash includes recovery. */
  readonly startMs: number;
  /** For a fast shutdown, before an immediate one. */
  readonly stopMs: number;
}

/** A server process of this application: a child in a session of its own, which Ctrl-C in the terminal spares. */
export class ServerProcess {
  readonly pid: number;
  readonly exited: Promise<ServerEnd>;
  private readonly watchdog: Watchdog;
  private end: ServerEnd | undefined;

  private constructor(
    private readonly child: ChildProcess & { pid: number },
    private readonly place: ClusterPlace,
    socketDir: string,
    private readonly patience: ServerPatience,
  ) {
    this.pid = child.pid;
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve((this.end = { code, signal })));
    });
    // A forgotten server must not keep the application alive; the watchdog ends it then.
    child.unref();
    try {
      this.watchdog = watchOver(child.pid, place.clusterDir, socketDir, place.user);
    } catch (error) {
      child.kill('SIGQUIT');
      throw error;
    }
  }

  /** Starts the server of a place and waits until it accepts connections; on failure nothing is left running. */
  static async start(
    place: ClusterPlace,
    programs: NativePrograms,
    socketDir: string,
    patience: ServerPatience,
  ): Promise<ServerProcess> {
    const configuration = `config_file=${join(place.folder, CONFIGURATION_FILE)}`;
    const args = ['-D', place.clusterDir, '-c', configuration];
    const log = await attempting(`write ${logPath(place.folder)}`, () => freshLog(place.folder));
    let server: ServerProcess;
    try {
      const child = await spawned(programs.postgres, args, place, log);
      server = new ServerProcess(child, place, socketDir, patience);
    } finally {
      await log.close();
    }
    try {
      await server.untilReady();
    } catch (error) {
      await server.stop();
      throw error;
    }
    return server;
  }

  /** Ends the server: fast, then immediately, then by force; resolves when it and its watchdog are gone. */
  async stop(): Promise<void> {
    const { stopMs } = this.patience;
    for (const [signal, withinMs] of [
      ['SIGINT', stopMs],
      ['SIGQUIT', 5_000],
      ['SIGKILL', 5_000],
    ] as const) {
      if (this.end) break;
      this.child.kill(signal);
      await this.exitedWithin(withinMs);
    }
    if (!this.end)
      throw new EmbeddedPostgresError('server-failed', `PostgreSQL (process ${this.pid}) does not end.`);
    await this.watchdog.dismiss();
  }

  /** The last lines of the server's log. */
  async logTail(): Promise<string> {
    const text = await readFile(logPath(this.place.folder), 'utf8').catch(() => '');
    return text.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
  }

  private async untilReady(): Promise<void> {
    const deadline = performance.now() + this.patience.startMs;
    while (!this.end) {
      if (performance.now() >= deadline) {
        throw await this.failure(`is not ready after ${this.patience.startMs / 1000} s`);
      }
      const file = await readPostmasterFile(this.place.clusterDir);
      if (file?.pid === this.pid && file.ready) return;
      await sleep(POLL_MS);
    }
    throw await this.failure(`ended at once (${this.end.signal ?? `code ${this.end.code}`})`);
  }

  private async failure(what: string): Promise<EmbeddedPostgresError> {
    const path = logPath(this.place.folder);
    return new EmbeddedPostgresError(
      'server-failed',
      `PostgreSQL ${what}. The end of ${path}:\n${await this.logTail()}`,
    );
  }

  private async exitedWithin(ms: number): Promise<void> {
    const timer = new AbortController();
    // The timer keeps this process alive while the unreferenced child ends.
    const timeout = sleep(ms, undefined, { signal: timer.signal }).catch(() => undefined);
    await Promise.race([this.exited, timeout]);
    timer.abort();
  }
}

function logPath(folder: string): string {
  return join(folder, 'postgres.log');
}

/** A new, empty log for each run keeps it small, and so does what the server is told to write. */
async function freshLog(folder: string): Promise<FileHandle> {
  await rm(logPath(folder), { force: true });
  return open(logPath(folder), 'wx', 0o600);
}

async function spawned(
  program: string,
  args: readonly string[],
  place: ClusterPlace,
  log: FileHandle,
): Promise<ChildProcess & { pid: number }> {
  try {
    const child = spawn(program, args, {
      cwd: '/',
      env: PROGRAM_ENVIRONMENT,
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      ...place.user.spawnAs,
    });
    const { pid } = child;
    if (pid !== undefined) return Object.assign(child, { pid });
    // Only then does an error follow, and tells the reason.
    const [reason] = await once(child, 'error');
    throw reason;
  } catch (error) {
    throw new EmbeddedPostgresError(
      'server-failed',
      `Cannot run PostgreSQL as user ${place.user.name}: ${messageOf(error)}`,
      { cause: error },
    );
  }
}
