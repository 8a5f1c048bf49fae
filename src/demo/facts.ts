import { existsSync, readFileSync } from 'node:fs';

/** A dated fact with its source, as `demo/history.json` lists them. */
export interface Fact {
  date: string;
  fact: string;
  source: string;
  usd?: string;
  count?: number;
  donor?: string;
  approximate?: boolean;
  selected?: string[];
  added_to_pipeline?: number;
}

/** A real programme with what the sources say about it, as `demo/programmes.json` lists them. */
export interface ProgrammeFacts {
  id: string;
  title?: string;
  description?: string;
  countries: string[];
  scope: string;
  punos?: string[];
  national_partners?: string[];
  gcm_objectives?: number[];
  budget_usd?: number;
  duration_months?: number;
  primary_area: 1 | 2 | 3 | 4 | 5;
}

/** The folder of the demo data, seen from the source, from what `npm run build` makes of it, and from what `npm run dev` does. */
const DEMO = ['../../demo/', '../../../demo/', '../../../../demo/']
  .map((path) => new URL(path, import.meta.url))
  .find((folder) => existsSync(new URL('history.json', folder)))!;

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, DEMO), 'utf8')) as T;
}

const history = read<{ facts: Fact[] }>('history.json').facts;

/** The real programmes that are known by name. */
export const programmes = read<ProgrammeFacts[]>('programmes.json');

/** The fact of this name; the replay cannot do without it. */
export function fact(name: string): Fact {
  const found = history.find((one) => one.fact === name);
  if (!found) throw new Error(`demo/history.json has no fact “${name}”`);
  return found;
}
