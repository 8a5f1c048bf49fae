import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { until } from './hang.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How a process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A process of the built application, or of its npm scripts, as an operator starts it. */
export class AppProcess {
  private static readonly all = new Set<AppProcess>();
  stdout = '';
  stderr = '';
  readonly ended: Promise<Ending>;

  private constructor(readonly child: ChildProcess) {
    AppProcess.all.add(this);
    child.stdout!.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.ended = once(child, 'close').then(([code, signal]) => {
      AppProcess.all.delete(this);
      return { code, signal };
    });
  }

  /** Runs node on a script with just these settings; `group` gives it a process group of its own, as a shell does. */
  static node(args: string[], settings: Record<string, string>): AppProcess {
    return AppProcess.start(process.execPath, args, settings);
  }

  static start(command: string, args: string[], settings: Record<string, string>): AppProcess {
    const { PATH = '', HOME = '' } = process.env;
    return new AppProcess(
      spawn(command, args, {
        cwd: ROOT,
        env: { PATH, HOME, DEMO_DATA: 'false', ...settings },
        stdio: ['ignore', 'pipe', 'pipe'],
        // Its own group, so that a signal can be sent to all of it, as the terminal does on Ctrl-C.
        detached: true,
      }),
    );
  }

  /** Ends what a failed test left behind. */
  static async endAll(): Promise<void> {
    for (const one of AppProcess.all) {
      one.toGroup('SIGKILL');
      await one.ended;
    }
  }

  /** Waits for the text on standard output and answers the match. */
  async said(pattern: RegExp): Promise<RegExpMatchArray> {
    const all = () => `It never said ${pattern}:\n${this.stdout}\n${this.stderr}`;
    return until(() => {
      const match = pattern.exec(this.stdout);
      if (!match && this.child.exitCode !== null) throw new Error(all());
      return match;
    }, all);
  }

  /** The address of the ready line. */
  async ready(): Promise<string> {
    return (await this.said(/^Ready at (\S+)$/m))[1]!;
  }

  toGroup(signal: NodeJS.Signals): void {
    try {
      process.kill(-this.child.pid!, signal);
    } catch {
      // It has ended already.
    }
  }

  async signal(signal: NodeJS.Signals): Promise<Ending> {
    this.child.kill(signal);
    return this.ended;
  }
}
