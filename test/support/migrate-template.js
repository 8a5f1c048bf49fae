import 'reflect-metadata';
import { migrations } from '../../dist/migrations/index.js';
import { migrate } from '../../dist/src/platform/database/migrate.js';
import { migratePostgresQueue } from '../../dist/src/platform/jobs/index.js';

/** Migrates the database whose address is the argument, with what was compiled last. */
await migrate(process.argv[2], migrations, migratePostgresQueue);
