import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the tests use of a browser's window; the DOM's types are no part of the server's compilation. */
interface PageWindow {
  document: { documentElement: { scrollWidth: number } };
  innerWidth: number;
  axe: { run: (root: unknown, options: { runOnly: string[] }) => Promise<{ violations: AxeViolation[] }> };
}

interface AxeViolation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What axe-core finds wrong on the page as it is, by WCAG 2.0 to 2.2, levels A and AA; empty when all is well. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Evaluated, not added as a script, which the page's own Content-Security-Policy would rightly refuse.
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (tags) => {
    const { axe, document } = globalThis as unknown as PageWindow;
    return (await axe.run(document, { runOnly: tags })).violations;
  }, TAGS);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

/** True when the page is wider than its window, so that reading means scrolling both ways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { document, innerWidth } = globalThis as unknown as PageWindow;
    return document.documentElement.scrollWidth > innerWidth;
  });
}
