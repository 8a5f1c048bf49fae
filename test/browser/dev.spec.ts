import { utimes } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { makeOpenFolder, removeOpenFolder } from '#packages/embedded-postgres/testing';
import { AppProcess } from '../support/app-process.js';
import { HANG_MS } from '../support/hang.js';
import { gone } from '../support/processes-of.js';
import { describeInBrowser, launchChromium } from './support/chromium.js';
import { copyDemoData } from './support/demo-data.js';

describeInBrowser('npm run dev', () => {
  let folder: string;
  let dev: AppProcess;
  let address: string;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await makeOpenFolder();
    await copyDemoData(folder);
    dev = AppProcess.start('npm', ['run', 'dev'], { DATA_DIR: `${folder}/data`, DEMO_DATA: 'true' });
    browser = await launchChromium();
    [, address] = (await dev.said(/dev +│ Open (\S+)/)) as unknown as [string, string];
    const context = await browser.newContext({ baseURL: address, locale: 'en-GB' });
    context.setDefaultTimeout(HANG_MS);
    context.on('weberror', (error) => complaints.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await AppProcess.endAll();
    await removeOpenFolder(folder);
  });

  it('signs in through the proxy: cookies and the check of Origin are those of production', async () => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill('fmu@demo.example');
    await page.getByLabel('Password').fill('migration-demo');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    const foreign = await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: '{}',
    });
    expect(foreign.status).toBe(403);
  });

  it('keeps to the Content-Security-Policy of production, and its pages do too', async () => {
    const policy = (await page.goto('/pipeline'))!.headers()['content-security-policy'];
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';/);
    // Before somebody signs in, the application asks who they are, and is told that it is nobody.
    expect(complaints.filter((text) => !text.includes('status of 401'))).toEqual([]);
  });

  it('starts the server again when its code changes', async () => {
    await utimes('src/main.ts', new Date(), new Date());
    await dev.said(/src\/main\.ts: the server answers again/);
    expect((await fetch(`${address}/api/v1/health/ready`)).status).toBe(200);
  });

  it('shows a change of the web application in the page that is open', async () => {
    await utimes('web/src/main.tsx', new Date(), new Date());
    await dev.said(/web +│ .*(page reload|hmr update).*main\.tsx/);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('leaves no process behind on Ctrl-C', async () => {
    dev.toGroup('SIGINT');
    await dev.ended;
    await gone(folder);
    expect(dev.stdout).not.toMatch(/leaving at once/);
  });
});
