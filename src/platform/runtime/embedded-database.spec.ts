import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { makeOpenFolder, removeOpenFolder } from '#packages/embedded-postgres/testing';
import { readConfig } from '../config/config.js';
import { StartError } from '../start-error.js';
import { type EmbeddedDatabase, openEmbeddedDatabase } from './embedded-database.js';

describe('openEmbeddedDatabase', () => {
  let folder: string;
  let database: EmbeddedDatabase;
  const config = () => readConfig({ DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error' });

  beforeAll(async () => {
    folder = await makeOpenFolder();
    database = await openEmbeddedDatabase(config());
  });
  afterAll(async () => {
    await database.stop();
    await removeOpenFolder(folder);
  });

  it("gives TypeORM a connection string that PG… variables cannot redirect, to earlier releases' names", async () => {
    const before = { ...process.env };
    Object.assign(process.env, { PGHOST: 'nowhere.invalid', PGPORT: '1', PGSSLMODE: 'require', PGUSER: 'x' });
    try {
      const source = new DataSource({ type: 'postgres', url: database.url });
      await source.initialize();
      await expect(
        source.query('select current_database() as database, current_user as role'),
      ).resolves.toEqual([{ database: 'mptf', role: 'mptf' }]);
      await source.destroy();
    } finally {
      process.env = before;
    }
  });

  it('names the setting that leads around a folder in use', async () => {
    const second = openEmbeddedDatabase(config());
    await expect(second).rejects.toBeInstanceOf(StartError);
    await expect(second).rejects.toThrow(
      /is already in use by process \d+\. .*\. The setting DATA_DIR names the data folder\.$/,
    );
  });
});
