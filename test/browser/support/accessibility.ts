import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { drawn, showIn } from './settled.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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

type AxeRules = Record<string, { enabled: boolean }>;

interface AxeViolation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What axe-core finds wrong on the page as it is, by WCAG 2.0 to 2.2, levels A and AA; empty when all is well. */
export async function accessibilityProblems(page: Page, rules: AxeRules = {}): Promise<string[]> {
  // Evaluated, not added as a script, which the page's own Content-Security-Policy would rightly refuse.
  if (!(await page.evaluate(`'axe' in globalThis`))) await page.evaluate(AXE);
  const options = { runOnly: TAGS, resultTypes: ['violations'], rules };
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
  const problems: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await showIn(page, theme);
    problems.push(...(await accessibilityProblems(page)).map((problem) => `${theme}: ${problem}`));
  }
  return problems;
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

/** Everything that is wrong with the page as it is: in light, in dark, and on the narrowest of screens. */
export async function allProblems(page: Page): Promise<string[]> {
  const problems = await problemsInBothThemes(page);
  await page.setViewportSize(NARROWEST);
  await drawn(page);
  // Colours are the same there.
  const narrow = await accessibilityProblems(page, { 'color-contrast': { enabled: false } });
  if (await scrollsSideways(page)) narrow.push('it scrolls sideways');
  await page.setViewportSize(USUAL);
  return [...problems, ...narrow.map((problem) => `320 px: ${problem}`)];
}
