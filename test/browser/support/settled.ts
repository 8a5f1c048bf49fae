import type { Page } from 'playwright-core';

/** What this looks at of a page; the DOM's types are no part of the server's compilation. */
interface PageWindow {
  document: {
    querySelector: (selector: string) => unknown;
    documentElement: { dataset: Record<string, string | undefined> };
  };
}

/** Waits until the page has its heading and nothing on it says that it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { document } = globalThis as unknown as PageWindow;
    // The words of `LoadingState` are the only ones of a status that just screen readers get.
    return (
      document.querySelector('main h1') !== null &&
      document.querySelector('[role="status"] > span.visually-hidden') === null
    );
  });
}

/** Opens an address as somebody does who types it, and waits for the page. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Goes to an address within the application, which keeps what is loaded, and waits for the page. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)})`);
  await settled(page);
}

/** Lets the device ask for light or dark, and waits until the page follows. */
export async function showIn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction(
    (wanted) =>
      (globalThis as unknown as PageWindow).document.documentElement.dataset['mantineColorScheme'] === wanted,
    theme,
  );
}

/** Waits until the page has taken notice of its new size, which it is told of when it is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))))`,
  );
}
