import 'reflect-metadata';
import { resolve } from 'node:path';
import { plainToInstance, Transform } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, Matches, Max, Min, validateSync } from 'class-validator';

const integer = () => Transform(({ value }) => (/^\d+$/.test(String(value)) ? Number(value) : value));

/** Everything that can be set from outside; the only reader of the environment. See `.env.example`. */
export class Config {
  @IsOptional()
  @IsIn(['development', 'test', 'production'], { message: 'NODE_ENV is development, test or production' })
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  @integer()
  @IsInt({ message: 'PORT is a whole number' })
  @Min(0, { message: 'PORT is 0 (any free port) to 65535' })
  @Max(65535, { message: 'PORT is 0 (any free port) to 65535' })
  PORT = 3000;

  @IsNotEmpty({ message: 'HOST is an address to listen on, such as 127.0.0.1 or 0.0.0.0' })
  HOST = '127.0.0.1';

  @IsNotEmpty({ message: 'DATA_DIR is a folder' })
  DATA_DIR = './data';

  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL begins with postgres:// or postgresql://' })
  DATABASE_URL?: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: 'REDIS_URL begins with redis:// or rediss://' })
  REDIS_URL?: string;

  @Matches(/^[\w-]{1,40}$/, { message: 'REDIS_PREFIX is 1 to 40 letters, digits, - and _' })
  REDIS_PREFIX = 'mptf';

  @IsOptional()
  @Matches(/^https?:\/\/[^/]+$/, {
    message: 'PUBLIC_URL is the address that browsers use, such as https://fund.example.org, without a path',
  })
  PUBLIC_URL?: string;

  @IsIn(['true', 'false'], { message: 'DEMO_DATA is true or false' })
  DEMO_DATA: 'true' | 'false' = 'true';

  @IsNotEmpty({ message: 'DEMO_PASSWORD is a password' })
  DEMO_PASSWORD = 'migration-demo';

  @integer()
  @IsInt({ message: 'SESSION_HOURS is a whole number' })
  @Min(1, { message: 'SESSION_HOURS is 1 to 168' })
  @Max(168, { message: 'SESSION_HOURS is 1 to 168' })
  SESSION_HOURS = 12;

  @integer()
  @IsInt({ message: 'DATABASE_POOL is a whole number' })
  @Min(2, { message: 'DATABASE_POOL is 2 to 200 connections' })
  @Max(200, { message: 'DATABASE_POOL is 2 to 200 connections' })
  DATABASE_POOL = 10;

  @integer()
  @IsInt({ message: 'JOB_LEASE_SECONDS is a whole number' })
  @Min(2, { message: 'JOB_LEASE_SECONDS is 2 to 600' })
  @Max(600, { message: 'JOB_LEASE_SECONDS is 2 to 600' })
  JOB_LEASE_SECONDS = 30;

  @integer()
  @IsInt({ message: 'STARTUP_WAIT_SECONDS is a whole number' })
  @Max(600, { message: 'STARTUP_WAIT_SECONDS is 0 to 600' })
  STARTUP_WAIT_SECONDS = 30;

  @integer()
  @IsInt({ message: 'COMMITTEE_QUORUM_PERCENT is a whole number' })
  @Min(1, { message: 'COMMITTEE_QUORUM_PERCENT is 1 to 100' })
  @Max(100, { message: 'COMMITTEE_QUORUM_PERCENT is 1 to 100' })
  COMMITTEE_QUORUM_PERCENT = 51;

  @IsIn(['error', 'warn', 'log', 'debug'], { message: 'LOG_LEVEL is error, warn, log or debug' })
  LOG_LEVEL: 'error' | 'warn' | 'log' | 'debug' = 'log';

  /** Absolute folder of the embedded database. */
  get dataDir(): string {
    return resolve(this.DATA_DIR);
  }

  /** True when no database is named and the application brings its own. */
  get embedded(): boolean {
    return this.DATABASE_URL === undefined;
  }

  get production(): boolean {
    return this.NODE_ENV === 'production';
  }

  /** Demo data is requested and allowed: never in production, and only in the embedded database. */
  get demoData(): boolean {
    return this.DEMO_DATA === 'true' && !this.production && this.embedded;
  }
}

/** The names of all settings, for the check of `.env.example`. */
export const settingNames = Object.keys(
  Object.assign(new Config(), { DATABASE_URL: '', REDIS_URL: '', PUBLIC_URL: '' }),
);

/** Thrown by {@link readConfig}; the message lists every wrong setting. */
export class ConfigError extends Error {}

/** Reads and checks the settings; throws a {@link ConfigError} that names every wrong one at once. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const problems = validateSync(config).flatMap((error) => Object.values(error.constraints ?? {}));
  if (config.REDIS_URL && !config.DATABASE_URL) {
    problems.push('REDIS_URL is set and DATABASE_URL is not: set both (served) or neither (embedded)');
  }
  if (config.production && given['DEMO_DATA'] === 'true') {
    problems.push('DEMO_DATA=true is refused when NODE_ENV=production');
  }
  if (problems.length > 0) {
    throw new ConfigError(
      `The settings are not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
  }
  return config;
}
