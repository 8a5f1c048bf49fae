import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { drawn, showIn } from './settled.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Rules of axe whose answer depends on colours: the themes differ in nothing else. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];
/** Rules whose answer depends on the room that there is: tables begin to scroll, buttons move together. */
const BY_WIDTH = ['scrollable-region-focusable', 'target-size'];

/** The screen that WCAG 1.4.10 asks for. */
export const NARROWEST = { width: 320, height: 800 };
/** What a page has when nothing else is said. */
export const USUAL = { width: 1280, height: 800 };

/** What the tests use of a browser's window; the DOM's types are no part of the server's compilation. */
interface PageWindow {
  document: PageElement & {
    documentElement: PageElement;
    querySelectorAll: (selector: string) => Iterable<PageElement>;
  };
  axe?: { run: (root: unknown, options: object) => Promise<{ violations: AxeViolation[] }> };
}

interface PageElement {
  scrollWidth: number;
  clientWidth: number;
}

interface AxeViolation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What axe-core finds wrong by WCAG 2.0 to 2.2, levels A and AA, or by some of the rules; empty when all is well. */
async function accessibilityProblems(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Evaluated, not added as a script, which the page's own Content-Security-Policy would rightly refuse.
  if (!(await page.evaluate(`'axe' in globalThis`))) await page.evaluate(AXE);
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS };
  const options = { runOnly, resultTypes: ['violations'] };
  const violations = await page.evaluate(async (asked) => {
    const { axe, document } = globalThis as unknown as PageWindow;
    return (await axe!.run(document, asked)).violations;
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

/** What axe-core finds in light, and what it finds in dark. */
export async function problemsInBothThemes(page: Page): Promise<string[]> {
  await showIn(page, 'light');
  const light = await accessibilityProblems(page);
  await showIn(page, 'dark');
  const dark = await accessibilityProblems(page, BY_COLOUR);
  return [...light, ...dark.map((problem) => `dark: ${problem}`)];
}

/** True when the page or a dialog on it is wider than its place, so that reading means scrolling both ways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { document } = globalThis as unknown as PageWindow;
    return [document.documentElement, ...document.querySelectorAll('[role="dialog"]')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
  });
}

/** Every accessibility problem of the current page: in light, in dark, and on the narrowest screen. */
export async function allProblems(page: Page): Promise<string[]> {
  const problems = await problemsInBothThemes(page);
  await page.setViewportSize(NARROWEST);
  await drawn(page);
  const narrow = await accessibilityProblems(page, BY_WIDTH);
  if (await scrollsSideways(page)) narrow.push('it scrolls sideways');
  await page.setViewportSize(USUAL);
  return [...problems, ...narrow.map((problem) => `320 px: ${problem}`)];
}
