import type { INestApplicationContext } from '@nestjs/common';
import { AddPerson } from '../identity/index.js';
import type { SettableClock } from '../platform/clock/clock.js';
import type { Config } from '../platform/config/config.js';
import { UnitOfWork } from '../platform/database/index.js';
import { ACCOUNTS, addressOf, ADMIN, DONOR_ACCOUNT } from './demo-accounts.js';
import { fact } from './facts.js';
import { replayHistory } from './history-replay.js';
import { publishEdition } from './publish-edition.js';

/** Nobody has an account yet: nothing that belongs to anybody can be overwritten. */
export async function isEmpty(app: INestApplicationContext): Promise<boolean> {
  const [row] = await app
    .get(UnitOfWork)
    .query<{ empty: boolean }>('select not exists (select from person) as empty');
  return row!.empty;
}

/** Fills an empty application that answers at `base` with the Fund's history and a published edition. */
export async function loadDemoData(
  app: INestApplicationContext,
  base: string,
  config: Config,
  clock: SettableClock,
  tell: (step: string) => void,
): Promise<void> {
  const addPerson = app.get(AddPerson);
  const api = await replayHistory({ base, password: config.DEMO_PASSWORD, clock, addPerson, tell });
  const { date } = fact('programmes_in_pipeline');
  tell('26 October 2020: the pipeline booklet');
  api.onDay(date);
  await publishEdition(api, date);
  clock.release();
}

/** The demo accounts, for those who start the application. */
export function accountList(config: Config): string {
  const accounts = [ADMIN, ...ACCOUNTS, DONOR_ACCOUNT].map(
    (account) => `  ${addressOf(account).padEnd(40)}${account.person}`,
  );
  return [`Demo accounts, all with the password “${config.DEMO_PASSWORD}”:`, ...accounts].join('\n');
}
