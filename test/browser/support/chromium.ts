import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const KNOWN_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium: what `CHROMIUM` names, or one of the usual places; null when there is none. */
export const CHROMIUM = process.env['CHROMIUM'] ?? KNOWN_PLACES.find((path) => existsSync(path)) ?? null;

/** A group of tests that need a browser. Without one they are skipped, and the reason is printed. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (CHROMIUM === null) {
    process.stderr.write(
      `Browser tests “${name}” were not run: no Chromium at ${KNOWN_PLACES.join(', ')}, and CHROMIUM names none.\n`,
    );
  }
  (CHROMIUM === null ? describe.skip : describe)(name, tests);
}

/** Starts the browser without anything that talks to the network by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}
