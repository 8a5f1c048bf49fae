/** Each entry balances within every book of every window that it touches. */
export const BOOKS = ['programming', 'cash', 'shares'] as const;

export type Book = (typeof BOOKS)[number];

/** What an account holds; the record of decision on the ledger says what each event posts. */
export const ACCOUNT_KINDS = [
  'committed',
  'awaiting_deposit',
  'exchange_difference',
  'fee_on_commitments',
  'programmable',
  'reserved',
  'programmed',
  'deposited',
  'agent_fee',
  'cash',
  'transferred',
  'allocated',
  'share',
] as const;

export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** A programme as the ledger knows it. */
export interface ProgrammeKey {
  id: string;
  /** Such as `JP-2020-001`; part of its accounts' codes. */
  reference: string;
}

/** One account; its code is its identity and its place in the order of locks. */
export interface Account {
  code: string;
  book: Book;
  kind: AccountKind;
  window: string;
  /** Earmark; null when unearmarked or when earmarks do not matter. */
  area: number | null;
  jointProgrammeId: string | null;
  entity: string | null;
}

function windowAccount(book: Book, kind: AccountKind, window: string): Account {
  return { code: `${window}/${kind}`, book, kind, window, area: null, jointProgrammeId: null, entity: null };
}

function earmarkAccount(kind: AccountKind, window: string, area: number | null): Account {
  return { ...windowAccount('programming', kind, window), code: `${window}/${kind}/${earmark(area)}`, area };
}

function earmark(area: number | null): string {
  return area === null ? 'unearmarked' : `area-${area}`;
}

/** All accounts by what they hold. Contra accounts (where money comes from) go below zero, the others never do. */
export const accounts = {
  /** Contra: signed agreements, negative, gross of the fee. */
  committed: (window: string, area: number | null) => earmarkAccount('committed', window, area),
  /** Signed and not programmable before it is paid; used where the basis is deposits. */
  awaitingDeposit: (window: string, area: number | null) => earmarkAccount('awaiting_deposit', window, area),
  /** Contra: value at signing less value received, where the basis is deposits; either sign. */
  exchangeDifference: (window: string) => windowAccount('programming', 'exchange_difference', window),
  /** The agent's fee on what may be programmed. */
  feeOnCommitments: (window: string) => windowAccount('programming', 'fee_on_commitments', window),
  /** What the committee may still allocate. */
  programmable: (window: string, area: number | null) => earmarkAccount('programmable', window, area),
  /** Held by tentative decisions. */
  reserved: (window: string, area: number | null) => earmarkAccount('reserved', window, area),
  /** Allocated to a programme, by the earmark that it was drawn from. */
  programmed: (window: string, programme: ProgrammeKey, area: number | null): Account => ({
    ...earmarkAccount('programmed', window, area),
    code: `${window}/programmed/${programme.reference}/${earmark(area)}`,
    jointProgrammeId: programme.id,
  }),
  /** Contra: cash received by the agent, negative, gross of the fee. */
  deposited: (window: string) => windowAccount('cash', 'deposited', window),
  /** Fees that the agent took. */
  agentFee: (window: string) => windowAccount('cash', 'agent_fee', window),
  /** What the agent can transfer. */
  cash: (window: string) => windowAccount('cash', 'cash', window),
  /** Sent to one organization for one programme. */
  transferred: (window: string, programme: ProgrammeKey, entity: string): Account => ({
    ...windowAccount('cash', 'transferred', window),
    code: `${window}/transferred/${programme.reference}/${entity}`,
    jointProgrammeId: programme.id,
    entity,
  }),
  /** Contra: what the programme's organizations may still receive, negative. */
  allocated: (window: string, programme: ProgrammeKey): Account => ({
    ...windowAccount('shares', 'allocated', window),
    code: `${window}/allocated/${programme.reference}`,
    jointProgrammeId: programme.id,
  }),
  /** What one organization of the programme may still receive. */
  share: (window: string, programme: ProgrammeKey, entity: string): Account => ({
    ...windowAccount('shares', 'share', window),
    code: `${window}/share/${programme.reference}/${entity}`,
    jointProgrammeId: programme.id,
    entity,
  }),
};

const CONTRA: ReadonlySet<AccountKind> = new Set([
  'committed',
  'exchange_difference',
  'deposited',
  'allocated',
]);

/** May the account's balance go below zero? */
export function mayOverdraw(kind: AccountKind): boolean {
  return CONTRA.has(kind);
}
