import { transformFile } from '@swc/core';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

/** Starts the database, tells about it in one line, and stops it when told to; or forgets about it. */
const MAIN = `
import { startEmbeddedPostgres } from './index.js';
const options = JSON.parse(process.argv[2]);
const tell = (word, value) => process.stdout.write(word + ' ' + JSON.stringify(value) + '\\n');
process.on('SIGINT', () => tell('log', 'interrupted'));
try {
  const server = await startEmbeddedPostgres({ ...options, log: (message) => tell('log', message) });
  tell('ready', { pid: server.pid, url: server.url('postgres'), socketDir: server.connection.host });
  if (process.argv[3] !== 'forget') {
    process.stdin.once('data', async () => {
      await server.stop();
      process.exit(0);
    });
  }
} catch (error) {
  tell('failed', error.message);
}
`;

/** What a child tells when its database is ready. */
export interface ChildServer {
  readonly pid: number;
  readonly url: string;
  readonly socketDir: string;
}

/** A Node process of its own that runs an embedded database, to be killed and the like. */
export interface EmbeddedChild {
  readonly process: ChildProcess;
  readonly logged: string[];
  /** The server, or the message that the start failed with. */
  readonly outcome: Promise<ChildServer | string>;
  /** Tells it to stop the database and end. */
  stop(): Promise<void>;
}

/** Compiles the embedded database into a folder, so that plain Node can run it. */
export async function compileEmbedded(folder: string): Promise<string> {
  const target = join(folder, 'compiled');
  await mkdir(target);
  await chmod(target, 0o755);
  const put = async (name: string, text: string): Promise<void> => {
    await writeFile(join(target, name), text);
    await chmod(join(target, name), 0o644);
  };
  for (const name of await readdir(SOURCE)) {
    if (name.endsWith('.spec.ts')) continue;
    const { code } = await transformFile(join(SOURCE, name), {
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    await put(name.replace(/\.ts$/, '.js'), code);
  }
  await put('package.json', '{ "type": "module" }');
  await put('main.js', MAIN);
  return target;
}

/** Runs the compiled database in a process of its own, with the given options of the start. */
export function startChild(
  compiled: string,
  options: { dataDir: string; packageFolder: string; systemFolder?: string; volatile?: boolean },
  how: { uid?: number; gid?: number; mode?: 'forget'; detached?: boolean; env?: NodeJS.ProcessEnv } = {},
): EmbeddedChild {
  const { mode, ...spawnOptions } = how;
  const args = [join(compiled, 'main.js'), JSON.stringify(options), ...(mode ? [mode] : [])];
  const child = spawn(process.execPath, args, {
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
    ...spawnOptions,
  });
  // A child whose start failed has closed its ears already when it is told to stop.
  child.stdin.on('error', () => undefined);
  const logged: string[] = [];
  const outcome = new Promise<ChildServer | string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const value: unknown = JSON.parse(line.slice(line.indexOf(' ') + 1));
      if (line.startsWith('log ')) logged.push(String(value));
      else resolve(value as ChildServer | string);
    });
    child.once('exit', (code, signal) => resolve(`ended without a word: ${signal ?? code}`));
  });
  return {
    process: child,
    logged,
    outcome,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.stdin.write('stop\n');
      await exited;
    },
  };
}

/** The server of a child whose start must have succeeded. */
export async function serverOf(child: EmbeddedChild): Promise<ChildServer> {
  const outcome = await child.outcome;
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome;
}
