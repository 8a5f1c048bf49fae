import { QueryFailedError } from 'typeorm';

/** SQLSTATE and constraint name of an error that PostgreSQL raised; null for any other error. */
export function databaseError(error: unknown): { code: string; constraint: string | null } | null {
  const cause = error instanceof QueryFailedError ? (error.driverError as unknown) : error;
  if (!(cause instanceof Error)) return null;
  const { code, constraint } = cause as Error & { code?: unknown; constraint?: unknown };
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return null;
  return { code, constraint: typeof constraint === 'string' ? constraint : null };
}

/** True when the named unique constraint, check or exclusion refused the write. */
export function violates(error: unknown, constraint: string): boolean {
  return databaseError(error)?.constraint === constraint;
}
