import { runCommand, say } from './command.js';

/** Brings the database up to date, as every start does; for those who want it done before. */
await runCommand(async ({ migrated }) => {
  say(migrated.length === 0 ? 'The database is up to date.' : `Migrated: ${migrated.join(', ')}`);
  return 0;
});
