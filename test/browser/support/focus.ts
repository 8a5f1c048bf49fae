import type { Locator, Page } from 'playwright-core';

/** The most that a page may ask for, so that a trap is told from a long way. */
const MOST_TABS = 150;

/** What the tests use of a focused element; the DOM's types are no part of the server's compilation. */
interface FocusWindow {
  document: { activeElement: FocusedElement; body: FocusedElement };
  getComputedStyle: (
    element: FocusedElement,
  ) => Record<'outlineStyle' | 'outlineColor' | 'boxShadow', string>;
}

interface FocusedElement {
  outerHTML: string;
  getBoundingClientRect: () => { width: number; height: number };
}

/** Presses Tab until the focus is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The focus never came there.');
}

/** Goes through a page by Tab until it ends; answers what came, and whether a ring was to be seen around it. */
export async function tabThrough(page: Page): Promise<{ element: string; ring: boolean }[]> {
  const way: { element: string; ring: boolean }[] = [];
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const { document, getComputedStyle } = globalThis as unknown as FocusWindow;
      const { activeElement, body } = document;
      if (activeElement === body) return null;
      const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(activeElement);
      const outlined = outlineStyle !== 'none' && !/^transparent$|, 0\)$/.test(outlineColor);
      const { width, height } = activeElement.getBoundingClientRect();
      const ring = (outlined || boxShadow !== 'none') && width > 0 && height > 0;
      return { element: activeElement.outerHTML.slice(0, 120), ring };
    });
    if (here === null) return way;
    way.push(here);
  }
  throw new Error('The focus never left the page.');
}
