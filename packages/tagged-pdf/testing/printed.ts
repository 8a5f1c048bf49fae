import { plainSpaces, type ReadPage, type ReadPdf } from './read-pdf.js';

/** All that is printed on all pages. */
export function printedText({ pages }: ReadPdf): string {
  return pages.map(({ text }) => text).join('\n');
}

/** Whether a text is printed on a page, or starts on one and ends on the next. */
export function isPrinted(text: string, pages: readonly ReadPage[]): boolean {
  const wanted = plainSpaces(text);
  if (pages.some((page) => page.text.includes(wanted))) return true;
  const words = wanted.split(' ');
  return pages.some((page, index) => {
    for (let cut = words.length - 1; cut > 0; cut--) {
      if (!page.text.includes(words.slice(0, cut).join(' '))) continue;
      return pages[index + 1]?.text.includes(words.slice(cut).join(' ')) ?? false;
    }
    return false;
  });
}

/** Texts that leave the text area of a page with head and foot, or are printed over one another; not of the cover. */
export function misplaced({ pages }: ReadPdf): unknown[] {
  return pages.slice(1).flatMap((page, index) => {
    const outside = page.boxes.filter(
      ({ x, y, width }) => x < 47.9 || x + width > 548 || y < 60 || y > 842 - 64,
    );
    return [...outside, ...overprints(page)].map((what) => ({ page: index + 2, what }));
  });
}

/** Pairs of texts of a page that are printed over one another by more than a point. */
export function overprints({ boxes }: ReadPage): [string, string][] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
          Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1,
      )
      .map((b): [string, string] => [a.text, b.text]),
  );
}
