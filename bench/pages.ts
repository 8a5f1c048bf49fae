import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { Application } from './application.js';
import type { Scratch } from './scratch.js';
import { inWords, printLines, spreadOf } from './statistics.js';

/** The newest Lighthouse that runs on Node 20; it is fetched when it is asked for, as it weighs more than the application. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 5;
const ATTEMPTS = 5;
const DAY = '2020-10-26';
const CATEGORIES = ['performance', 'accessibility'] as const;
/** Without the sandbox so that it runs as root too: the browser sees no address but our own. */
const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run';

interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number | null }>;
}

/**
 * Lighthouse's scores of the public pages, on a slow telephone and line as it simulates them, on the demo data. Needs a
 * Chromium (`CHROME_PATH`, else /usr/bin/chromium) and the npm registry.
 */
export async function benchPages(scratch: Scratch): Promise<void> {
  const chromium = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(chromium)) throw new Error(`No browser at ${chromium}: install one, or set CHROME_PATH`);
  const app = await Application.start(scratch, { DATA_DIR: await scratch.folder() });
  const lines: [string, string][] = [];
  for (const page of ['/', `/pipeline?asOf=${DAY}`, await programmePage(app.address), '/editions']) {
    const reports: Report[] = [];
    while (reports.length < RUNS) reports.push(await report(app.address + page, chromium));
    for (const category of CATEGORIES) {
      const scores = reports.map(({ categories }) => Math.round((categories[category].score ?? 0) * 100));
      lines.push([`${page.replace(/[\da-f]{8}-.*/, '{id}')}  ${category}`, inWords(spreadOf(scores), 0)]);
    }
  }
  await app.stop();
  printLines('Lighthouse, public pages (aim ≥ 95 performance, 100 accessibility)', lines);
}

async function programmePage(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/v1/public/pipeline?asOf=${DAY}`);
  const { items } = (await answer.json()) as { items: { conceptNoteId: string }[] };
  return `/pipeline/${items[0]!.conceptNoteId}`;
}

/** Lighthouse loses the trace of a page load now and then, and says so; it is then asked again. */
async function report(address: string, chromium: string): Promise<Report> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await lighthouse(address, chromium);
    } catch (error) {
      const said = (error as { stderr?: string }).stderr ?? '';
      if (attempt === ATTEMPTS || !said.includes('NO_NAVSTART')) {
        throw new Error(`Lighthouse failed for ${address}: ${said || String(error)}`, { cause: error });
      }
    }
  }
}

async function lighthouse(address: string, chromium: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      `--package=${LIGHTHOUSE}`,
      'lighthouse',
      address,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${FLAGS}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 2 ** 20 },
  );
  return JSON.parse(stdout) as Report;
}
