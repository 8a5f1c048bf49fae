import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { makeOpenFolder, removeOpenFolder } from '#packages/embedded-postgres/testing';
import { AppProcess } from '../../support/app-process.js';
import { HANG_MS } from '../../support/hang.js';
import { launchChromium } from './chromium.js';
import { copyDemoData, startWithDemoData } from './demo-data.js';

const DEMO_PASSWORD = 'migration-demo';

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
    await copyDemoData(folder);
    const [app, browser] = await Promise.all([startWithDemoData(folder), launchChromium()]);
    return new BrowserApp(app.url, browser, app.process, folder);
  }

  /** A visitor with a browser profile of their own. */
  async visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      locale: 'en-GB',
      timezoneId: 'UTC',
      // Nothing moves while it is looked at.
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(HANG_MS);
    this.watch(context);
    return context.newPage();
  }

  /** Somebody who has signed in as a demo account: `fmu`, `country-team`, …; the form itself has a test of its own. */
  async signedIn(account: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.visitor(options);
    const email = `${account}@demo.example`;
    const answer = await page.request.post('/api/v1/session', { data: { email, password: DEMO_PASSWORD } });
    if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
    // A page that asks for a sign-in finds the session, and the application remembers on this device that there is one.
    await page.goto('/joint-programmes');
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
