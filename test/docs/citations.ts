/** What the law book (`docs/domain.md`) holds that can be cited. */
export interface Law {
  /** Numbers of the rules. */
  rules: ReadonlySet<string>;
  headings: ReadonlySet<string>;
  /** Codes of the sources, such as `B20`. */
  sources: ReadonlySet<string>;
  /** Anchors of the headings, as GitHub makes them. */
  anchors: ReadonlySet<string>;
}

const NUMBERS = /\d+/g;
const CITATION =
  /\((?:rules? (?<rules>\d+(?:(?:, | and )\d+)*)|domain: (?<heading>[^()]+)|source (?<source>[A-Z]+\d*)(?:, [^()]+)?)\)/g;
const LINK = /\[[^\]]*\]\((?:[\w./-]*domain\.md)?#(?<anchor>[^)]*)\)/g;

/** What looks like a citation and is none of the forms, once the proper ones are taken out. */
const OTHER_FORMS = [
  /\brules? \d+/i,
  /\(domain[:,]/,
  /\bdomain[,:]? ["“]/,
  /\b(?:rules? of the domain|domain description|interface contract)\b/i,
  /["“]Lives of things["”]/,
  /(?<![\w'])(?:B20|B3|SG|FAQ|EC)(?![\w'])/,
  /\((?:W|D)[,:;)]/,
];

/** Reads the headings, rules and sources of the law book. */
export function readLaw(text: string): Law {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);
  const table = text.slice(text.indexOf('\n## Sources\n'), text.indexOf('\n## How to cite\n'));
  return {
    headings: new Set(headings),
    rules: new Set(headings.flatMap((heading) => /^Rule (\d+) · /.exec(heading)?.[1] ?? [])),
    sources: new Set([...table.matchAll(/^\| ([A-Z]+\d*) +\|/gm)].map(([, code]) => code!)),
    anchors: new Set(headings.map(anchorOf)),
  };
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** Everything in a text that cites the law book wrongly, and how many proper citations there are. */
export function checkCitations(text: string, law: Law): { wrong: string[]; found: number } {
  const wrong: string[] = [];
  let found = 0;
  // A citation in a comment may run on in the next line.
  const running = text.replaceAll(/\n[ \t]*(?:\*(?!\/)|\/\/|#(?!#))?[ \t]*/g, ' ');
  const rest = running
    .replaceAll(LINK, (whole, anchor: string) => {
      if (!law.anchors.has(anchor) && (whole.includes('domain.md') || anchor.startsWith('rule-')))
        wrong.push(whole);
      return '';
    })
    .replaceAll(CITATION, (whole, ...parts) => {
      const { rules, heading, source } = parts.at(-1) as Record<string, string | undefined>;
      const known =
        (rules?.match(NUMBERS) ?? []).every((number) => law.rules.has(number)) &&
        (heading === undefined || law.headings.has(heading)) &&
        (source === undefined || law.sources.has(source));
      found++;
      if (!known) wrong.push(whole);
      return '';
    })
    .replaceAll(/\bRule \d+ · /g, '');
  for (const form of OTHER_FORMS) {
    for (const match of rest.matchAll(new RegExp(form, `g${form.flags}`))) {
      wrong.push(rest.slice(Math.max(0, match.index - 30), match.index + 40).trim());
    }
  }
  return { wrong, found };
}
