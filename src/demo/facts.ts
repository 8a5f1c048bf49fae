import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/** The folder of the demo data lies at the top of the project, beside both the source and the build. */
function read<T>(name: string): T {
  const beside = import.meta.url.includes('/dist/') ? '../../../demo/' : '../../demo/';
  return JSON.parse(readFileSync(fileURLToPath(new URL(`${beside}${name}`, import.meta.url)), 'utf8')) as T;
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
