import { Logger } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { AppLogger } from './app-logger.js';

/** Makes our log the one of the whole process, the framework included. */
export function useLogger(config: Config): AppLogger {
  const logger = new AppLogger(config.LOG_LEVEL, config.production);
  Logger.overrideLogger(logger);
  return logger;
}
