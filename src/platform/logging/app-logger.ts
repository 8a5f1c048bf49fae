import { isatty } from 'node:tty';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';

const LEVELS: LogLevel[] = ['error', 'warn', 'log', 'debug'];

/** Parts of the framework that tell about each module and route when they start. */
const CHATTER = new Set([
  'InstanceLoader',
  'NestApplication',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
]);

/**
 * The log: lines on standard error (JSON in production), so that standard output holds only what commands answer.
 * The framework's own start-up messages appear at the level `debug`.
 */
export class AppLogger extends ConsoleLogger {
  private readonly chatty: boolean;

  constructor(level: 'error' | 'warn' | 'log' | 'debug', json: boolean) {
    super({
      json,
      colors: !json && isatty(2),
      logLevels: ['fatal', ...LEVELS.slice(0, LEVELS.indexOf(level) + 1)],
    });
    this.chatty = level === 'debug';
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (!this.chatty && CHATTER.has(String(rest.at(-1)))) return;
    super.log(message, ...(rest as [string]));
  }

  override error(message: unknown, ...rest: unknown[]): void {
    // A port that cannot be opened: the framework logs the error that it also throws, and the caller explains it.
    if (rest.at(-1) === 'NestApplication') return;
    super.error(message, ...(rest as [string]));
  }

  protected override printMessages(
    messages: unknown[],
    context?: string,
    logLevel?: LogLevel,
    _stream?: 'stdout' | 'stderr',
    errorStack?: unknown,
  ): void {
    super.printMessages(messages, context, logLevel, 'stderr', errorStack);
  }
}
