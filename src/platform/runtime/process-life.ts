import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '../../kernel/index.js';
import { ConfigError } from '../config/config.js';
import { StartError } from '../start-error.js';

/** One press of Ctrl-C reaches us from the terminal and again from npm; within this time it is the same wish. */
const SAME_WISH_MS = 500;
/** The longest that one service may take to close before the next one is closed anyway. */
const CLOSE_WITHIN_MS = 25_000;

type Closer = () => Promise<void>;

/** The life of a process: what was opened is closed in reverse order, whatever ends it. */
export class ProcessLife {
  private readonly closers: Closer[] = [];
  private ending: { since: number } | null = null;
  private started: Promise<void> = Promise.resolve();

  /** Registers how to close what was just opened. */
  onEnd(close: Closer): void {
    this.closers.push(close);
  }

  /** Starts the process; a start that fails leaves one message, no stack trace for what the operator can mend. */
  async run(start: (life: ProcessLife) => Promise<void>): Promise<void> {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.onSignal(signal));
    }
    // Whoever read our words may be gone, as in `npm start | head`. That ends nothing, and there is nobody to tell.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
    process.on('uncaughtException', (error) => {
      process.stderr.write(`An error that nobody caught: ${error.stack ?? error.message}\n`);
      void this.end(1);
    });
    this.started = start(this);
    try {
      await this.started;
    } catch (error) {
      if (!this.ending) process.stderr.write(`${startMessage(error)}\n`);
      await this.end(1);
    }
  }

  /** Closes everything and exits; a second call changes nothing. */
  async end(code: number): Promise<void> {
    if (this.ending) return;
    this.ending = { since: Date.now() };
    // What is being opened just now has no closer yet: let the start come to its end first.
    await Promise.race([
      this.started.catch(() => undefined),
      sleep(CLOSE_WITHIN_MS, undefined, { ref: false }),
    ]);
    for (const close of this.closers.reverse()) {
      try {
        await Promise.race([close(), tooLong()]);
      } catch (error) {
        process.stderr.write(`While closing: ${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
    process.exit(code);
  }

  private onSignal(signal: NodeJS.Signals): void {
    if (!this.ending) {
      void this.end(0);
    } else if (Date.now() - this.ending.since > SAME_WISH_MS) {
      process.stderr.write(`${signal} again: leaving at once\n`);
      process.exit(130);
    }
  }
}

async function tooLong(): Promise<never> {
  await sleep(CLOSE_WITHIN_MS, undefined, { ref: false });
  throw new Error(`a service did not close within ${CLOSE_WITHIN_MS / 1000} s`);
}

function startMessage(error: unknown): string {
  const known = [StartError, ConfigError, DomainError].some((type) => error instanceof type);
  if (known) return (error as Error).message;
  return `The application could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
