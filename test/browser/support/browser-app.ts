import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { AppProcess } from '../../support/app-process.js';
import { makeOpenFolder, removeOpenFolder } from '../../support/open-folder.js';
import { launchChromium } from './chromium.js';

const DEMO_PASSWORD = 'migration-demo';
/** Time for the first start: the database, and a year and a half of the Fund's history. */
export const START_MS = 120_000;

/** The built application as `npm start` runs it, embedded and with its demo data, and a browser in front of it. */
export class BrowserApp {
  /** What pages complained of: errors in the console, exceptions, refusals of the Content-Security-Policy. */
  readonly complaints: string[] = [];
  /** Requests that left the application's own origin. */
  readonly foreignRequests: string[] = [];

  private constructor(
    readonly url: string,
    readonly browser: Browser,
    private readonly process: AppProcess,
    private readonly folder: string,
  ) {}

  static async start(): Promise<BrowserApp> {
    const folder = await makeOpenFolder();
    const app = AppProcess.node(['dist/src/main.js'], {
      PORT: '0',
      DATA_DIR: folder,
      DEMO_DATA: 'true',
      LOG_LEVEL: 'error',
    });
    const [, url] = await app.said(/^Ready at (\S+)$/m, START_MS);
    return new BrowserApp(url!, await launchChromium(), app, folder);
  }

  /** A visitor with a browser profile of their own. */
  async visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      locale: 'en-GB',
      timezoneId: 'UTC',
      ...options,
    });
    this.watch(context);
    return context.newPage();
  }

  /** Somebody who has signed in as a demo account: `fmu`, `country-team`, … */
  async signedIn(account: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.visitor(options);
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(`${account}@demo.example`);
    await page.getByLabel('Password').fill(DEMO_PASSWORD);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.process.signal('SIGTERM');
    await removeOpenFolder(this.folder);
  }

  private watch(context: BrowserContext): void {
    context.on('weberror', (error) => this.complaints.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.url) this.foreignRequests.push(request.url());
    });
  }
}
