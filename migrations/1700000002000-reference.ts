import type { MigrationInterface, QueryRunner } from 'typeorm';
import { areaObjectives } from './reference-data/area-objectives.js';
import { countries } from './reference-data/countries.js';
import { currencies } from './reference-data/currencies.js';
import { gcmObjectives } from './reference-data/gcm-objectives.js';
import { guidingPrinciples } from './reference-data/guiding-principles.js';
import { sdgGoals } from './reference-data/sdg-goals.js';
import { sdgTargets } from './reference-data/sdg-targets.js';
import { thematicAreas } from './reference-data/thematic-areas.js';
import { unEntities } from './reference-data/un-entities.js';
import { unRegions } from './reference-data/un-regions.js';

/**
 * Reference tables and their rows. Other modules point their foreign keys here, so the natural code is the key everywhere.
 *
 * The rows are read from `reference-data/`, which is thereby part of this migration: what is wrong there after it has run
 * somewhere is corrected by a later migration as well.
 */
export class Reference1700000002000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(fundTables);
    await queryRunner.query(placeTables);
    await queryRunner.query(agendaAndMoneyTables);

    await insertAll(queryRunner, 'thematic_area', thematicAreas);
    await insertAll(queryRunner, 'gcm_objective', gcmObjectives);
    await insertAll(queryRunner, 'area_objective', areaObjectives);
    await insertAll(queryRunner, 'guiding_principle', guidingPrinciples);
    await insertAll(queryRunner, 'un_entity', unEntities);
    await insertAll(queryRunner, 'un_region', unRegions);
    await insertAll(queryRunner, 'country', countries);
    await insertAll(queryRunner, 'sdg_goal', sdgGoals);
    await insertAll(queryRunner, 'sdg_target', sdgTargets);
    await insertAll(queryRunner, 'currency', currencies);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE currency, sdg_target, sdg_goal, country, un_region, un_entity, guiding_principle,
                 area_objective, gcm_objective, thematic_area
    `);
  }
}

// An objective stands in one area: the areas cluster the objectives, so counts by area add up to the whole. Whoever follows
// another source changes the row and its source.
const fundTables = `
  CREATE TABLE thematic_area (
    number         smallint PRIMARY KEY CHECK (number > 0),
    title_en       text NOT NULL UNIQUE CHECK (btrim(title_en) <> ''),
    short_title_en text NOT NULL CHECK (btrim(short_title_en) <> ''),
    short_title_fr text NOT NULL CHECK (btrim(short_title_fr) <> ''),
    short_title_es text NOT NULL CHECK (btrim(short_title_es) <> '')
  );

  CREATE TABLE gcm_objective (
    number         smallint PRIMARY KEY CHECK (number BETWEEN 1 AND 23),
    title_en       text NOT NULL UNIQUE CHECK (btrim(title_en) <> ''),
    short_title_en text NOT NULL CHECK (btrim(short_title_en) <> ''),
    short_title_fr text NOT NULL CHECK (btrim(short_title_fr) <> ''),
    short_title_es text NOT NULL CHECK (btrim(short_title_es) <> '')
  );

  CREATE TABLE area_objective (
    objective_number smallint PRIMARY KEY REFERENCES gcm_objective,
    area_number      smallint NOT NULL REFERENCES thematic_area,
    source           text NOT NULL CHECK (btrim(source) <> ''),
    note             text CHECK (btrim(note) <> '')
  );

  CREATE TABLE guiding_principle (
    code     text PRIMARY KEY CHECK (code ~ '^[a-z]+(-[a-z]+)*$'),
    position smallint NOT NULL UNIQUE CHECK (position > 0),
    title_en text NOT NULL UNIQUE CHECK (btrim(title_en) <> ''),
    title_fr text NOT NULL CHECK (btrim(title_fr) <> ''),
    title_es text NOT NULL CHECK (btrim(title_es) <> '')
  );

  -- IATI allows neither blanks nor / & | ? in an organisation identifier.
  CREATE TABLE un_entity (
    code                text PRIMARY KEY CHECK (code ~ '^[A-Za-z][A-Za-z -]*[A-Za-z]$'),
    name_en             text NOT NULL UNIQUE CHECK (btrim(name_en) <> ''),
    iati_org_ref        text UNIQUE CHECK (iati_org_ref ~ '^[^[:space:]/&|?]+$'),
    executive_committee boolean NOT NULL
  );
`;

// The pairs of foreign keys make it impossible to put a country into a subregion of another region. Illustrative countries
// are those of demonstrations: they live in the range that ISO 3166-1 leaves to users (XAA to XZZ, XA to XZ), where no real
// country can ever be, and have no code of the UN.
const placeTables = `
  CREATE TABLE un_region (
    code        text PRIMARY KEY CHECK (code ~ '^[0-9]{3}$'),
    level       text NOT NULL CHECK (level IN ('region', 'subregion', 'intermediate')),
    parent_code text REFERENCES un_region,
    name_en     text NOT NULL UNIQUE CHECK (btrim(name_en) <> ''),
    name_fr     text NOT NULL CHECK (btrim(name_fr) <> ''),
    name_es     text NOT NULL CHECK (btrim(name_es) <> ''),
    UNIQUE (code, parent_code),
    CONSTRAINT un_region_top_has_no_parent CHECK ((level = 'region') = (parent_code IS NULL))
  );

  CREATE TABLE country (
    alpha3                   text PRIMARY KEY CHECK (alpha3 ~ '^[A-Z]{3}$'),
    alpha2                   text UNIQUE CHECK (alpha2 ~ '^[A-Z]{2}$'),
    m49                      text UNIQUE CHECK (m49 ~ '^[0-9]{3}$'),
    kind                     text NOT NULL CHECK (kind IN ('state', 'area', 'illustrative')),
    region_code              text NOT NULL CHECK (region_code IN ('002', '009', '019', '142', '150')) REFERENCES un_region,
    subregion_code           text NOT NULL,
    intermediate_region_code text,
    name_en                  text NOT NULL UNIQUE CHECK (btrim(name_en) <> ''),
    name_fr                  text NOT NULL CHECK (btrim(name_fr) <> ''),
    name_es                  text NOT NULL CHECK (btrim(name_es) <> ''),
    FOREIGN KEY (subregion_code, region_code) REFERENCES un_region (code, parent_code),
    FOREIGN KEY (intermediate_region_code, subregion_code) REFERENCES un_region (code, parent_code),
    CONSTRAINT country_illustrative_alpha3 CHECK ((kind = 'illustrative') = (alpha3 ~ '^X')),
    CONSTRAINT country_illustrative_alpha2 CHECK ((kind = 'illustrative') = (alpha2 ~ '^X')),
    CONSTRAINT country_real_has_alpha2 CHECK (kind = 'illustrative' OR alpha2 IS NOT NULL),
    CONSTRAINT country_illustrative_m49 CHECK ((kind = 'illustrative') = (m49 IS NULL))
  );
`;

const agendaAndMoneyTables = `
  CREATE TABLE sdg_goal (
    number         smallint PRIMARY KEY CHECK (number BETWEEN 1 AND 17),
    title_en       text NOT NULL UNIQUE CHECK (btrim(title_en) <> ''),
    short_title_en text NOT NULL CHECK (btrim(short_title_en) <> ''),
    short_title_fr text NOT NULL CHECK (btrim(short_title_fr) <> ''),
    short_title_es text NOT NULL CHECK (btrim(short_title_es) <> '')
  );

  CREATE TABLE sdg_target (
    code        text PRIMARY KEY CHECK (code ~ '^[1-9][0-9]?[.]([1-9][0-9]?|[a-d])$'),
    goal_number smallint NOT NULL REFERENCES sdg_goal,
    position    smallint NOT NULL CHECK (position > 0),
    title_en    text NOT NULL CHECK (btrim(title_en) <> ''),
    UNIQUE (goal_number, position),
    CONSTRAINT sdg_target_code_begins_with_goal CHECK (split_part(code, '.', 1) = goal_number::text)
  );

  CREATE TABLE currency (
    code        text PRIMARY KEY CHECK (code ~ '^[A-Z]{3}$'),
    name_en     text NOT NULL CHECK (btrim(name_en) <> ''),
    minor_units smallint NOT NULL CHECK (minor_units BETWEEN 0 AND 4)
  );
`;

/** Inserts the rows in one statement; a field `nameEn` goes to the column `name_en`. */
async function insertAll(queryRunner: QueryRunner, table: string, rows: readonly object[]): Promise<void> {
  const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value])),
  );
  await queryRunner.query(
    `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`,
    [JSON.stringify(records)],
  );
}
