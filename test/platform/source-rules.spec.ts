import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { settingNames } from '../../src/platform/config/config.js';
import { SQL_WRITES } from './sql-writes.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const read = (file: string) => readFileSync(`${ROOT}/${file}`, 'utf8');

const filesIn = (folder: string): string[] =>
  readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/node_modules/'));

const sourcesIn = (folder: string): string[] =>
  filesIn(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));

const sources = sourcesIn('src');

/** A statement that writes; `${` begins the columns of one that is put together. */
const SQL_WRITE =
  /\binsert\s+into\b|\bdelete\s+from\b|(?<!\bdo\s+)\bupdate\s+\w+(\s+(as\s+)?\w+)?\s+(set\b|\$\{)/gi;

/** Services that other modules call, at the root of theirs. */
const PUBLIC_SERVICES = [
  'src/audit/audit-trail.ts',
  'src/identity/session-authenticator.ts',
  'src/ledger/ledger.ts',
];

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

  it('writes by SQL only what is listed with a reason', () => {
    const found = sources.flatMap((file) => {
      const statements = read(file).match(SQL_WRITE)?.length ?? 0;
      return statements > 0 ? [[file, statements]] : [];
    });
    const listed = Object.entries(SQL_WRITES).map(([file, { statements }]) => [file, statements]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
  });

  it('recognises what writes', () => {
    const writing = [
      'insert into x (id) values ($1)',
      'INSERT  INTO\n x',
      'update x set a = 1',
      'update x y set a = 1',
      'update x as y\n set a = 1',
      'update x ${set} where id = $1',
      'delete from x',
      'with a as (delete from x) select 1',
    ];
    expect(writing.filter((sql) => sql.match(SQL_WRITE)?.length !== 1)).toEqual([]);
    const reading = [
      'select x from y for no key update',
      'on conflict (x) do update set y = 1',
      'updated at',
    ];
    expect(reading.filter((sql) => SQL_WRITE.test(sql))).toEqual([]);
  });

  it('writes rows by the writer of the unit of work, and by nothing else of TypeORM', () => {
    // A job is claimed in one conditional update with the database's clock, which returns the row.
    const outside = sources.filter((file) => !/^src\/platform\/(database\/|jobs\/job-table\.ts$)/.test(file));
    expect(matches(outside, /\b(InjectRepository|getRepository|EntityManager|InjectDataSource)\b/)).toEqual(
      [],
    );
    expect(matches(outside, /\buow\.(manager|reader)\b|\{ manager \} = this\.uow/)).toEqual([]);
  });

  it('asks the database in persistence/, in views/ and in what stands at a module’s root', () => {
    const above = sources.filter((file) => /\/(domain|effects|http|jobs|use-cases)\//.test(file));
    const ours = above.filter((file) => !file.startsWith('src/platform/'));
    const asking = ours.filter((file) => /\buow\s*\.(query|prepared|execute|writer)\b/.test(read(file)));
    expect(asking).toEqual([]);
  });

  it('keeps a module’s root to its index, its module and its public service', () => {
    const roots = sources.filter((file) => /^src\/[^/]+\/[^/]+$/.test(file));
    const modules = new Set(
      roots.filter((file) => file.endsWith('.module.ts')).map((file) => file.split('/')[1]),
    );
    const others = roots.filter(
      (file) => modules.has(file.split('/')[1]) && !/\/(index|[a-z-]+\.module)\.ts$/.test(file),
    );
    expect(others.toSorted()).toEqual(PUBLIC_SERVICES.toSorted());
  });

  it('keeps files small: 250 lines at most, fewer than 70 on average', () => {
    const GENERATED = 'web/src/api/schema.d.ts';
    const files = ['src', 'packages', 'web/src'].flatMap(filesIn).filter((file) => file !== GENERATED);
    const lines = files.map((file) => [file, read(file).split('\n').length - 1] as const);
    expect(lines.filter(([, count]) => count > 250)).toEqual([]);
    const all = lines.reduce((sum, [, count]) => sum + count, 0);
    expect(all / files.length).toBeLessThan(70);
  });

  it('keeps money exact: no floating point numbers for amounts in SQL', () => {
    expect(matches(sources, /\bamount\b.*::\s*(float|double|real)/i)).toEqual([]);
  });

  it('writes instants in one way: instant() in code, sqlInstant() in statements', () => {
    const allowed = /^src\/(kernel\/(instant|calendar-date)|platform\/database\/sql-instant)\.ts:/;
    const written = matches(sources, /\.toISOString\(|at time zone 'UTC'/);
    expect(written.filter((line) => !allowed.test(line))).toEqual([]);
  });
});
