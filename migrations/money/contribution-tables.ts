/** Donors, pledges, agreements (SAAs) with their instalments, deposits and funding targets. */
export const contributionTables = `
  CREATE TABLE donor (
    id         uuid PRIMARY KEY,
    country    text REFERENCES country,
    name       text CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 200),
    created_at timestamptz NOT NULL,
    CONSTRAINT donor_is_a_state_or_named CHECK ((country IS NULL) <> (name IS NULL)),
    CONSTRAINT donor_country_unique UNIQUE (country)
  );
  CREATE UNIQUE INDEX donor_name_unique ON donor (lower(name));
  ALTER TABLE role_grant ADD CONSTRAINT role_grant_donor_fk FOREIGN KEY (donor_id) REFERENCES donor;

  CREATE TABLE pledge (
    id            uuid PRIMARY KEY,
    donor_id      uuid NOT NULL REFERENCES donor,
    announced_on  date NOT NULL,
    window_code   text NOT NULL REFERENCES fund_window,
    area          smallint REFERENCES thematic_area,
    amount        numeric(20, 4) NOT NULL CHECK (amount > 0),
    currency      text NOT NULL REFERENCES currency,
    exchange_rate numeric(20, 8) CHECK (exchange_rate > 0),
    rate_date     date,
    rate_source   text CHECK (btrim(rate_source) <> ''),
    usd_value     numeric(20, 2) CHECK (usd_value > 0),
    state         text NOT NULL DEFAULT 'announced' CHECK (state IN ('announced', 'converted', 'lapsed')),
    closed_on     date,
    created_at    timestamptz NOT NULL,
    CONSTRAINT pledge_closed CHECK ((state = 'announced') = (closed_on IS NULL)),
    CONSTRAINT pledge_rate_whole CHECK (num_nulls(exchange_rate, rate_date, rate_source) IN (0, 3)),
    CONSTRAINT pledge_rate_gives_value CHECK ((usd_value IS NULL) = (currency <> 'USD' AND exchange_rate IS NULL)),
    CONSTRAINT pledge_usd_needs_no_rate CHECK (currency <> 'USD' OR (exchange_rate IS NULL AND usd_value = amount))
  );
  CREATE INDEX pledge_listed ON pledge (announced_on DESC, id DESC);
  CREATE INDEX pledge_donor ON pledge (donor_id);

  CREATE TABLE agreement (
    id                uuid PRIMARY KEY,
    donor_id          uuid NOT NULL REFERENCES donor,
    pledge_id         uuid REFERENCES pledge,
    signed_on         date NOT NULL,
    window_code       text NOT NULL REFERENCES fund_window,
    area              smallint REFERENCES thematic_area,
    amount            numeric(20, 4) NOT NULL CHECK (amount > 0),
    currency          text NOT NULL REFERENCES currency,
    exchange_rate     numeric(20, 8) CHECK (exchange_rate > 0),
    rate_date         date,
    rate_source       text CHECK (btrim(rate_source) <> ''),
    usd_value         numeric(20, 2) NOT NULL CHECK (usd_value > 0),
    programming_basis text NOT NULL CHECK (programming_basis IN ('commitments', 'deposits')),
    deposited         numeric(20, 4) NOT NULL DEFAULT 0,
    state             text NOT NULL DEFAULT 'signed' CHECK (state IN ('signed', 'completed', 'cancelled')),
    cancelled_on      date,
    cancelled_usd     numeric(20, 2) CHECK (cancelled_usd BETWEEN 0 AND usd_value),
    created_at        timestamptz NOT NULL,
    CONSTRAINT agreement_not_overpaid CHECK (deposited BETWEEN 0 AND amount),
    CONSTRAINT agreement_completed CHECK ((state = 'completed') = (deposited = amount)),
    CONSTRAINT agreement_cancelled CHECK (num_nulls(cancelled_on, cancelled_usd) = CASE state WHEN 'cancelled' THEN 0 ELSE 2 END),
    CONSTRAINT agreement_pledge_once UNIQUE (pledge_id),
    CONSTRAINT agreement_rate CHECK (CASE WHEN currency = 'USD'
      THEN num_nulls(exchange_rate, rate_date, rate_source) = 3 AND usd_value = amount
      ELSE num_nulls(exchange_rate, rate_date, rate_source) = 0 END)
  );
  CREATE INDEX agreement_listed ON agreement (signed_on DESC, id DESC);
  CREATE INDEX agreement_donor ON agreement (donor_id);

  CREATE TABLE agreement_instalment (
    id           uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES agreement,
    number       smallint NOT NULL CHECK (number > 0),
    due_on       date NOT NULL,
    amount       numeric(20, 4) NOT NULL CHECK (amount > 0),
    deposited    numeric(20, 4) NOT NULL DEFAULT 0,
    CONSTRAINT instalment_not_overpaid CHECK (deposited BETWEEN 0 AND amount),
    CONSTRAINT instalment_number_unique UNIQUE (agreement_id, number)
  );

  -- The schedule adds up to the agreement, and what was deposited on it to what the agreement has received.
  CREATE FUNCTION agreement_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE subject uuid := CASE WHEN tg_table_name = 'agreement' THEN to_jsonb(new) ->> 'id' ELSE to_jsonb(new) ->> 'agreement_id' END;
  BEGIN
    PERFORM 1 FROM agreement a
      WHERE a.id = subject AND (a.amount, a.deposited) IS DISTINCT FROM
            (SELECT (sum(i.amount), sum(i.deposited)) FROM agreement_instalment i WHERE i.agreement_id = a.id);
    IF FOUND THEN
      RAISE EXCEPTION 'the instalments of agreement % do not add up', subject
        USING ERRCODE = '23514', CONSTRAINT = 'agreement_adds_up';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER agreement_adds_up AFTER INSERT OR UPDATE ON agreement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agreement_adds_up();
  CREATE CONSTRAINT TRIGGER agreement_instalment_adds_up AFTER INSERT OR UPDATE ON agreement_instalment
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agreement_adds_up();

  CREATE TABLE deposit (
    id           uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES agreement,
    received_on  date NOT NULL,
    amount       numeric(20, 4) NOT NULL CHECK (amount > 0),
    usd_received numeric(20, 2) NOT NULL CHECK (usd_received > 0),
    agent_fee    numeric(20, 2) NOT NULL CHECK (agent_fee BETWEEN 0 AND usd_received),
    created_at   timestamptz NOT NULL
  );
  CREATE INDEX deposit_listed ON deposit (received_on DESC, id DESC);
  CREATE INDEX deposit_agreement ON deposit (agreement_id);
  CREATE TABLE deposit_match (
    deposit_id    uuid NOT NULL REFERENCES deposit,
    instalment_id uuid NOT NULL REFERENCES agreement_instalment,
    amount        numeric(20, 4) NOT NULL CHECK (amount > 0),
    PRIMARY KEY (deposit_id, instalment_id)
  );
  CREATE INDEX deposit_match_instalment ON deposit_match (instalment_id);
  CREATE TRIGGER deposit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON deposit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER deposit_match_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON deposit_match
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE funding_target (
    id               uuid PRIMARY KEY,
    window_code      text NOT NULL REFERENCES fund_window,
    period           text NOT NULL CHECK (period = btrim(period) AND length(period) BETWEEN 1 AND 100),
    from_on          date NOT NULL,
    to_on            date NOT NULL,
    amount           numeric(20, 2) NOT NULL CHECK (amount > 0),
    basis            text NOT NULL CHECK (basis IN ('commitments', 'deposits')),
    decision_item_id uuid UNIQUE REFERENCES committee_decision_item,
    decided_on       date,
    created_at       timestamptz NOT NULL,
    CONSTRAINT funding_target_period_in_order CHECK (from_on <= to_on),
    CONSTRAINT funding_target_decided CHECK ((decision_item_id IS NULL) = (decided_on IS NULL)),
    CONSTRAINT funding_target_unique UNIQUE (window_code, period)
  );
`;

export const dropContributions = `
  ALTER TABLE role_grant DROP CONSTRAINT role_grant_donor_fk;
  DROP TABLE funding_target, deposit_match, deposit, agreement_instalment, agreement, pledge, donor;
  DROP FUNCTION agreement_adds_up();
`;
