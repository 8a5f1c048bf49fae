import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Scratch } from './scratch.js';

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));
const READY_WITHIN_MS = 120_000;

/** The built application as an operator starts it, in a process of its own. */
export class Application {
  private constructor(
    private readonly child: ChildProcess,
    /** Where it answers. */
    readonly address: string,
    /** From the start of the process to its ready line. */
    readonly startMs: number,
  ) {}

  /** Starts it with just these settings and waits until it says that it is ready. */
  static async start(scratch: Scratch, settings: Record<string, string>): Promise<Application> {
    const { PATH = '', HOME = '', TMPDIR } = process.env;
    const begin = performance.now();
    const child = spawn(process.execPath, [MAIN], {
      env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), PORT: '0', LOG_LEVEL: 'error', ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    scratch.onEnd(() => end(child));
    const address = await readyLine(child);
    return new Application(child, address, performance.now() - begin);
  }

  /** Resident memory of the Node process alone, in MiB, without the database's processes; null where it cannot be read. */
  async residentMiB(): Promise<number | null> {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8').catch(() => '');
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(status);
    return found ? Number(found[1]) / 1024 : null;
  }

  stop(): Promise<void> {
    return end(this.child);
  }
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`The application ${why}. It said:\n${said}`));
    const timer = setTimeout(() => fail('is not ready in time'), READY_WITHIN_MS);
    child.once('exit', () => fail('ended before it was ready'));
    child.once('error', reject);
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /^Ready at (\S+)$/m.exec(said);
      if (!ready) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve(ready[1]!);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
