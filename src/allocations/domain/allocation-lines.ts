import { Money } from '../../kernel/index.js';
import { type Account, accounts, type Line, move, type ProgrammeKey } from '../../ledger/index.js';
import type { Sources } from './draw.js';

/** The window, and the area whose earmark may be drawn on. */
export interface Pot {
  window: string;
  area: number;
}

/** One organization's part of an allocation, USD. */
export interface Share {
  entity: string;
  amount: Money;
}

/** Accounts that an allocation from the pot draws on, earmarked first. */
export function programmableAccounts({ window, area }: Pot): Account[] {
  return [accounts.programmable(window, area), accounts.programmable(window, null)];
}

/** A tentative decision holds the money. */
export function reservationLines(pot: Pot, drawn: Sources): Line[] {
  return bySource(pot, drawn, accounts.programmable, accounts.reserved);
}

/** The decision was taken back. */
export function releaseLines(pot: Pot, drawn: Sources): Line[] {
  return bySource(pot, drawn, accounts.reserved, accounts.programmable);
}

/** The decision is final: the money is programmed, and each organization may receive its share. */
export function allocationLines(
  pot: Pot,
  programme: ProgrammeKey,
  drawn: Sources,
  shares: readonly Share[],
): Line[] {
  const { window } = pot;
  return [
    ...bySource(pot, drawn, accounts.reserved, (w, area) => accounts.programmed(w, programme, area)),
    ...shares.flatMap(({ entity, amount }) =>
      move(amount, accounts.allocated(window, programme), accounts.share(window, programme, entity)),
    ),
  ];
}

/** What was not transferred goes back to where it came from. */
export function returnLines(
  pot: Pot,
  programme: ProgrammeKey,
  returned: Sources,
  open: readonly Share[],
): Line[] {
  const { window } = pot;
  return [
    ...bySource(pot, returned, (w, area) => accounts.programmed(w, programme, area), accounts.programmable),
    ...open.flatMap(({ entity, amount }) =>
      move(amount, accounts.share(window, programme, entity), accounts.allocated(window, programme)),
    ),
  ];
}

/** Cash goes to an organization and counts against its share. */
export function transferLines(window: string, programme: ProgrammeKey, { entity, amount }: Share): Line[] {
  return [
    ...move(amount, accounts.cash(window), accounts.transferred(window, programme, entity)),
    ...move(amount, accounts.share(window, programme, entity), accounts.allocated(window, programme)),
  ];
}

/** Every account that a new programme needs. */
export function programmeAccounts(
  { window, area }: Pot,
  programme: ProgrammeKey,
  entities: readonly string[],
): Account[] {
  return [
    accounts.programmed(window, programme, area),
    accounts.programmed(window, programme, null),
    accounts.allocated(window, programme),
    ...entities.flatMap((entity) => [
      accounts.share(window, programme, entity),
      accounts.transferred(window, programme, entity),
    ]),
  ];
}

function bySource(
  { window, area }: Pot,
  { earmarked, unearmarked }: Sources,
  from: (window: string, area: number | null) => Account,
  to: (window: string, area: number | null) => Account,
): Line[] {
  return [
    ...move(earmarked, from(window, area), to(window, area)),
    ...move(unearmarked, from(window, null), to(window, null)),
  ];
}
