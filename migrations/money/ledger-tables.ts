/** Windows, accounts, entries, postings, and the sums of each account per day (derived, for figures of a past date). */
export const ledgerTables = `
  CREATE TABLE fund_window (
    code              text PRIMARY KEY CHECK (code ~ '^[a-z]+(-[a-z]+)*$'),
    title             text NOT NULL UNIQUE CHECK (btrim(title) <> ''),
    programming_basis text NOT NULL DEFAULT 'commitments' CHECK (programming_basis IN ('commitments', 'deposits'))
  );
  INSERT INTO fund_window (code, title) VALUES
    ('joint-programmes', 'Joint programmes'),
    ('regional-reviews', 'Regional reviews of the Global Compact');

  CREATE TABLE ledger_account (
    code               text COLLATE "C" PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 200),
    book               text NOT NULL,
    kind               text NOT NULL,
    window_code        text NOT NULL REFERENCES fund_window,
    area               smallint REFERENCES thematic_area,
    joint_programme_id uuid,
    entity             text REFERENCES un_entity,
    may_overdraw       boolean NOT NULL,
    balance            numeric(24, 2) NOT NULL DEFAULT 0,
    CONSTRAINT ledger_account_not_overdrawn CHECK (may_overdraw OR balance >= 0),
    CONSTRAINT ledger_account_book CHECK (CASE book
      WHEN 'programming' THEN kind IN ('committed', 'awaiting_deposit', 'exchange_difference', 'fee_on_commitments',
                                       'programmable', 'reserved', 'programmed')
      WHEN 'cash'        THEN kind IN ('deposited', 'agent_fee', 'cash', 'transferred')
      WHEN 'shares'      THEN kind IN ('allocated', 'share')
      ELSE false END),
    CONSTRAINT ledger_account_limits CHECK (
      may_overdraw = (kind IN ('committed', 'exchange_difference', 'deposited', 'allocated'))),
    CONSTRAINT ledger_account_area CHECK (
      area IS NULL OR kind IN ('committed', 'awaiting_deposit', 'programmable', 'reserved', 'programmed')),
    CONSTRAINT ledger_account_programme CHECK (
      (joint_programme_id IS NOT NULL) = (kind IN ('programmed', 'transferred', 'allocated', 'share'))),
    CONSTRAINT ledger_account_entity CHECK ((entity IS NOT NULL) = (kind IN ('transferred', 'share'))),
    CONSTRAINT ledger_account_meaning UNIQUE NULLS NOT DISTINCT (kind, window_code, area, joint_programme_id, entity)
  );
  CREATE INDEX ledger_account_of_programme ON ledger_account (joint_programme_id) WHERE joint_programme_id IS NOT NULL;

  CREATE TABLE ledger_entry (
    id           uuid PRIMARY KEY,
    effective_on date NOT NULL,
    recorded_at  timestamptz NOT NULL,
    memo         text NOT NULL CHECK (length(memo) BETWEEN 1 AND 500),
    source_type  text NOT NULL CHECK (source_type ~ '^[a-z]+(-[a-z]+)*$'),
    source_id    uuid NOT NULL,
    CONSTRAINT ledger_entry_once_per_source UNIQUE (source_type, source_id)
  );
  CREATE INDEX ledger_entry_source ON ledger_entry (source_id);

  CREATE TABLE ledger_posting (
    seq      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry_id uuid NOT NULL REFERENCES ledger_entry,
    account  text COLLATE "C" NOT NULL REFERENCES ledger_account,
    amount   numeric(20, 2) NOT NULL CHECK (amount <> 0),
    CONSTRAINT ledger_posting_once_per_account UNIQUE (entry_id, account)
  );
  CREATE INDEX ledger_posting_account ON ledger_posting (account, seq);

  CREATE TABLE ledger_day (
    account text COLLATE "C" NOT NULL REFERENCES ledger_account,
    day     date NOT NULL,
    net     numeric(24, 2) NOT NULL,
    PRIMARY KEY (account, day)
  );
`;

// The accounts that a window always has; those of a joint programme are opened with it.
export const windowAccounts = `
  INSERT INTO ledger_account (code, book, kind, window_code, area, may_overdraw)
  SELECT w.code || '/' || k.kind || coalesce('/' || e.label, ''), k.book, k.kind, w.code, e.area, k.may_overdraw
    FROM fund_window w
   CROSS JOIN (VALUES
      ('programming', 'committed', true, true),
      ('programming', 'awaiting_deposit', true, false),
      ('programming', 'exchange_difference', false, true),
      ('programming', 'fee_on_commitments', false, false),
      ('programming', 'programmable', true, false),
      ('programming', 'reserved', true, false),
      ('cash', 'deposited', false, true),
      ('cash', 'agent_fee', false, false),
      ('cash', 'cash', false, false)) AS k (book, kind, by_earmark, may_overdraw)
   CROSS JOIN LATERAL (
      SELECT NULL::smallint AS area, CASE WHEN k.by_earmark THEN 'unearmarked' END AS label
      UNION ALL
      SELECT number, 'area-' || number FROM thematic_area WHERE k.by_earmark) AS e;
`;
