import { chmod, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Undo = () => Promise<unknown>;

/** Everything that the measurements open and make; undone in reverse order at the end, on an error, and on Ctrl-C. */
export class Scratch {
  private readonly undos: Undo[] = [];

  /** Runs the work and undoes what it left, however it ends. */
  static async during(work: (scratch: Scratch) => Promise<void>): Promise<void> {
    const scratch = new Scratch();
    const stop = () => void scratch.undoAll().then(() => process.exit(130));
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    for (const signal of signals) process.once(signal, stop);
    try {
      await work(scratch);
    } finally {
      await scratch.undoAll();
      for (const signal of signals) process.off(signal, stop);
    }
  }

  onEnd(undo: Undo): void {
    this.undos.push(undo);
  }

  /** An empty folder; the database's user, who is not root, may pass through. */
  async folder(): Promise<string> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'mptf-bench-')));
    await chmod(folder, 0o711);
    this.onEnd(() => removeData(folder));
    return folder;
  }

  private async undoAll(): Promise<void> {
    for (let undo = this.undos.pop(); undo; undo = this.undos.pop()) {
      await undo().catch((error: unknown) => console.error('While cleaning up:', error));
    }
  }
}

/** Removes a data folder, and where root had to put its database elsewhere, that place as well. */
async function removeData(folder: string): Promise<void> {
  const pointer = await readFile(join(folder, 'postgres-location.txt'), 'utf8').catch(() => '');
  const elsewhere = pointer.split('\n').find((line) => line.startsWith('/'));
  if (elsewhere) await rm(elsewhere.trim(), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}
