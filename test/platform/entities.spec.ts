import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DataSource, type EntityMetadata } from 'typeorm';
import { TestApp } from '../support/test-app.js';

/** Tables that no entity stands for, and why. */
const WITHOUT_ENTITY: Readonly<Record<string, string>> = {
  audit_chain: 'a trigger moves the head of the chain',
  audit_event: 'a trigger gives number and hashes',
  ledger_day: 'a trigger adds up postings',
  ledger_entry: 'one statement writes entries and their postings',
  ledger_posting: 'one statement writes entries and their postings',
  joint_programme_counter: 'one statement makes the row or counts it up',
  joint_programme_share: 'one statement writes programmes and their shares',
  transfer: 'the statement that adds a transfer numbers its tranche',
  concept_note_counter: 'one statement makes the row or counts it up',
  deposit_match: 'one statement matches a deposit and raises the instalments',
  migrations: 'TypeORM writes it',
};

/** Their rows come with migrations; nothing writes them. */
const REFERENCE = [
  'area_objective',
  'currency',
  'fund_window',
  'gcm_objective',
  'guiding_principle',
  'sdg_goal',
  'sdg_target',
  'thematic_area',
  'un_entity',
  'un_region',
];

/** Only processes of the release before read and write them, during an update; the next release drops them (ADR 21). */
const OF_THE_RELEASE_BEFORE = ['concept_note.fund_window', 'pipeline_entry.fund_window', 'job.lease_until'];

/** A column of the migrated schema. */
interface Column {
  table: string;
  column: string;
  /** As PostgreSQL writes it, such as `numeric(20,2)` or `text[]`. */
  type: string;
  nullable: boolean;
  key: boolean;
  /** The database gives the value; nobody may write it. */
  generated: boolean;
}

const SCHEMA = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
         coalesce(a.attnum = any(k.conkey), false) as key, a.attgenerated <> '' or a.attidentity = 'a' as generated
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
   where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;

const OTHER_NAMES: Readonly<Record<string, string>> = {
  int: 'integer',
  timestamptz: 'timestamp with time zone',
};

function columnsOf(entity: EntityMetadata): Column[] {
  return entity.columns.map((column) => {
    const name = String(column.type);
    const scale = column.precision ? `(${column.precision},${column.scale})` : '';
    return {
      table: entity.tableName,
      column: column.databaseName,
      type: `${OTHER_NAMES[name] ?? name}${name === 'numeric' ? scale : ''}${column.isArray ? '[]' : ''}`,
      nullable: column.isNullable,
      key: column.isPrimary,
      generated: column.isGenerated,
    };
  });
}

/** One sentence per difference between the entities and the tables. */
function differences(said: readonly Column[], there: readonly Column[]): string[] {
  const tables = new Set(said.map(({ table }) => table));
  const name = ({ table, column }: Column) => `${table}.${column}`;
  const [known, real] = [
    new Map(said.map((column) => [name(column), column])),
    new Map(there.map((column) => [name(column), column])),
  ];
  return [
    ...said.flatMap((column) =>
      real.has(name(column)) ? [] : [`${name(column)} is no column of the table`],
    ),
    ...there
      .filter((column) => tables.has(column.table) && (!column.generated || known.has(name(column))))
      .flatMap((column) => {
        const entity = known.get(name(column));
        if (!entity) return [`${name(column)} is missing in the entity`];
        return (['type', 'nullable', 'key', 'generated'] as const).flatMap((part) =>
          entity[part] === column[part]
            ? []
            : [`${name(column)}: ${part} is ${entity[part]} in the entity and ${column[part]} in the table`],
        );
      }),
  ];
}

describe('entities', () => {
  let app: TestApp;
  let entities: EntityMetadata[];
  let schema: Column[];

  beforeAll(async () => {
    app = await TestApp.start();
    entities = app.nest.get(DataSource).entityMetadatas;
    schema = (await app.database.query<Column>(SCHEMA)).rows;
  });
  afterAll(() => app.stop());

  it('have the columns of their tables, with type, nullability and key', () => {
    const missing = OF_THE_RELEASE_BEFORE.map((column) => `${column} is missing in the entity`);
    expect(differences(entities.flatMap(columnsOf), schema).toSorted()).toEqual(missing.toSorted());
  });

  it('are compared so that a difference is named', () => {
    const [table, column, other] = ['person', 'name', 'nick'];
    const there = { table, column, type: 'text', nullable: false, key: false, generated: false };
    expect(differences([{ ...there, type: 'numeric(20,2)', nullable: true }], [there])).toEqual([
      'person.name: type is numeric(20,2) in the entity and text in the table',
      'person.name: nullable is true in the entity and false in the table',
    ]);
    expect(differences([there], [there, { ...there, column: other }])).toEqual([
      'person.nick is missing in the entity',
    ]);
    expect(differences([there, { ...there, column: other }], [there])).toEqual([
      'person.nick is no column of the table',
    ]);
  });

  it('stand for every table that the application writes', () => {
    const tables = new Set(schema.map(({ table }) => table));
    const accounted = [
      ...entities.map(({ tableName }) => tableName),
      ...Object.keys(WITHOUT_ENTITY),
      ...REFERENCE,
    ];
    expect(accounted.toSorted()).toEqual([...tables].toSorted());
  });

  it('are all registered by their modules, and belong to no relation', async () => {
    const src = fileURLToPath(new URL('../../src', import.meta.url));
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.entity.ts'),
    );
    const exported = await Promise.all(
      files.map(async (file) => Object.values(await import(`../../src/${file.replace(/\.ts$/, '.js')}`))),
    );
    const classes = exported.flat().filter((value) => typeof value === 'function');
    const registered = new Set(entities.map(({ target }) => target));
    expect(classes.filter((entity) => !registered.has(entity)).map(({ name }) => name)).toEqual([]);
    expect(entities.filter(({ relations }) => relations.length > 0)).toEqual([]);
  });
});
