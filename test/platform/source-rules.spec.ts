import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { settingNames } from '../../src/platform/config/config.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const read = (file: string) => readFileSync(`${ROOT}/${file}`, 'utf8');

const sourcesIn = (folder: string): string[] =>
  readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.includes('/node_modules/'));

const sources = sourcesIn('src');

/** Files and lines that match, for a message that says where. */
function matches(files: string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}

describe('rules of the house that no linter knows', () => {
  it('lists every setting in .env.example, each with a line of explanation', () => {
    const lines = read('.env.example').split('\n');
    const named = lines.flatMap((line, index) => {
      const name = /^#?\s?([A-Z][A-Z0-9_]+)=/.exec(line)?.[1];
      if (!name) return [];
      expect([name, /^# \S/.test(lines[index - 1] ?? '')]).toEqual([name, true]);
      return [name];
    });
    expect(named.toSorted()).toEqual(settingNames.toSorted());
  });

  it('reads the environment in one place', () => {
    const elsewhere = [...sources, ...sourcesIn('packages')].filter(
      (file) => !/^src\/(main|worker)\.ts$|^src\/cli\//.test(file),
    );
    expect(matches(elsewhere, /process\.env\b/)).toEqual([]);
  });

  it('tells nobody outside the platform which mode it runs in', () => {
    const above = sources.filter((file) => !/^src\/(platform\/|cli\/|main\.ts|worker\.ts)/.test(file));
    expect(matches(above, /\bconfig\.(embedded|DATABASE_URL|REDIS_URL)\b/)).toEqual([]);
  });

  it('writes nothing in read models', () => {
    const readModels = sources.filter((file) => /\.(view|facts)\.ts$/.test(file));
    expect(readModels.length).toBeGreaterThan(3);
    expect(matches(readModels, /\b(insert into|update \w+ set|delete from)\b/i)).toEqual([]);
  });

  it('keeps money exact: no floating point numbers for amounts in SQL', () => {
    expect(matches(sources, /\bamount\b.*::\s*(float|double|real)/i)).toEqual([]);
  });

  it('writes instants in one way: instant() in code, sqlInstant() in statements', () => {
    const allowed =
      /^src\/(kernel\/(instant|calendar-date)|platform\/database\/sql-instant|publications\/booklet\/page\/xmp-packet)\.ts:|^src\/(committee|concept-notes)\//;
    const written = matches(sources, /\.toISOString\(|at time zone 'UTC'/);
    expect(written.filter((line) => !allowed.test(line))).toEqual([]);
  });
});
