import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { migrations } from '../../migrations/index.js';
import { keptReleases } from './kept-release.js';
import { breaches } from './recipe.js';

const FOLDER = join(import.meta.dirname, '../../migrations');
const files = readdirSync(FOLDER)
  .filter((name) => /^\d+-.*\.ts$/.test(name))
  .sort();
const published = new Set(keptReleases()[0]!.migrations);

/** `1700000009000-concept-note-writer.ts` holds `ConceptNoteWriter1700000009000`. */
function classOf(file: string): string {
  const [, time, words] = /^(\d+)-(.*)\.ts$/.exec(file)!;
  return words!.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()) + time!;
}

/** The text of a migration with that of the files which it imports from beside it. */
function textOf(path: string): string {
  const source = readFileSync(path, 'utf8');
  const imported = [...source.matchAll(/from '(\.{1,2}\/[^']+)\.js'/g)].map(([, name]) =>
    textOf(join(dirname(path), `${name!}.ts`)),
  );
  return [...imported, source].join('\n');
}

describe('migrations', () => {
  it('are listed, all of them, in the order of their times', () => {
    expect(migrations.map(({ name }) => name)).toEqual(files.map(classOf));
  });

  it('come after those that were published', () => {
    expect([...published]).toEqual(migrations.map(({ name }) => name).slice(0, published.size));
  });

  it.each(files.filter((file) => !published.has(classOf(file))))('%s follows ADR 21', (file) => {
    expect(breaches(basename(file), textOf(join(FOLDER, file)))).toEqual([]);
  });
});

describe('the check of ADR 21', () => {
  const found = (sql: string, before = '', file = '1-x.ts') =>
    breaches(file, `${before} up() { db.query(\`${sql}\`) } async down() { \`drop table donor\` }`).length;

  it.each([
    'alter table donor add column note text not null',
    'ALTER TABLE donor\n  ADD COLUMN a int default 1,\n  ADD COLUMN note text NOT NULL REFERENCES x',
    'alter table donor alter column name set not null',
    'alter table donor add check (amount > 0)',
    'alter table donor add constraint donor_x foreign key (x) references y',
    'create unique index donor_x on donor (x)',
    'create index concurrently donor_x on donor (x)',
    'alter table donor alter column name type citext',
    'alter table donor rename column name to title',
    'alter table donor drop column name',
    'drop table donor',
  ])('finds “%s”', (sql) => {
    expect(found(sql)).toBe(1);
  });

  it.each([
    ['alter table donor add column note text'],
    ['alter table donor add column note text not null default 1'],
    ['alter table donor add column note text not null generated always as (name) stored'],
    [
      'alter table donor add constraint x check (amount > 0) not valid; alter table donor validate constraint x',
    ],
    [
      'alter table donor validate constraint x; alter table donor alter column name set not null',
      'transaction = false',
    ],
    [
      'create table pledge (id uuid not null); create index x on pledge (id); alter table pledge add check (id > 0)',
    ],
    ['create index concurrently donor_x on donor (x)', 'transaction = false'],
    ['alter table donor drop column name', '', '1-contract-donor-name.ts'],
  ])('lets “%s” pass', (sql, before = '', file = '1-x.ts') => {
    expect(found(sql, before, file)).toBe(0);
  });
});
