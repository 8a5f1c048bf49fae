/** What keeps the ledger true whoever writes: whole balanced entries, kept balances, no overdraft on any day, no change. */
export const ledgerRules = `
  -- Least balance that the account has on the given day or any later one: what may be taken with effect from that day.
  CREATE FUNCTION ledger_lowest(account_code text, since date) RETURNS numeric LANGUAGE sql STABLE AS $$
    SELECT a.balance - greatest(0, coalesce((
             SELECT max(suffix) FROM (
               SELECT sum(d.net) OVER (ORDER BY d.day DESC) AS suffix
                 FROM ledger_day d WHERE d.account = a.code AND d.day > since) later), 0))
      FROM ledger_account a WHERE a.code = account_code
  $$;

  -- Locks the accounts in the order of their codes, then answers what each may give from the day on. Two statements,
  -- because the second must see what those before us in the queue have committed. NO KEY: the foreign keys of new
  -- postings take key-share locks first, which a full FOR UPDATE would wait for, crosswise, for ever.
  CREATE FUNCTION ledger_hold(codes text[], since date)
  RETURNS TABLE (code text, balance numeric, lowest numeric) LANGUAGE plpgsql VOLATILE AS $$
  BEGIN
    PERFORM 1 FROM ledger_account a WHERE a.code = ANY (codes) ORDER BY a.code FOR NO KEY UPDATE;
    RETURN QUERY SELECT a.code::text, a.balance, ledger_lowest(a.code, since)
                   FROM ledger_account a WHERE a.code = ANY (codes);
  END $$;

  CREATE FUNCTION ledger_apply() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE wrong text;
  BEGIN
    SELECT n.entry_id || ' (' || a.window_code || ', ' || a.book || ')' INTO wrong
      FROM new_postings n JOIN ledger_account a ON a.code = n.account
     GROUP BY n.entry_id, a.window_code, a.book HAVING sum(n.amount) <> 0 LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'ledger entry % does not balance', wrong
        USING ERRCODE = '23514', CONSTRAINT = 'ledger_entry_balanced';
    END IF;

    PERFORM 1 FROM ledger_posting p JOIN (SELECT DISTINCT entry_id FROM new_postings) n USING (entry_id)
      WHERE p.seq NOT IN (SELECT seq FROM new_postings);
    IF FOUND THEN
      RAISE EXCEPTION 'an entry is posted whole; nothing is added to it later'
        USING ERRCODE = '23514', CONSTRAINT = 'ledger_entry_posted_whole';
    END IF;

    PERFORM 1 FROM ledger_account a WHERE a.code IN (SELECT account FROM new_postings) ORDER BY a.code FOR NO KEY UPDATE;
    UPDATE ledger_account a SET balance = a.balance + n.net
      FROM (SELECT account, sum(amount) AS net FROM new_postings GROUP BY account) n WHERE a.code = n.account;
    INSERT INTO ledger_day AS d (account, day, net)
      SELECT n.account, e.effective_on, sum(n.amount) FROM new_postings n JOIN ledger_entry e ON e.id = n.entry_id
       GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT (account, day) DO UPDATE SET net = d.net + excluded.net;

    SELECT t.account INTO wrong
      FROM (SELECT n.account, min(e.effective_on) AS since
              FROM new_postings n JOIN ledger_entry e ON e.id = n.entry_id
             WHERE n.amount < 0 GROUP BY n.account) t
      JOIN ledger_account a ON a.code = t.account
     WHERE NOT a.may_overdraw AND ledger_lowest(t.account, t.since) < 0 LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'ledger account % would be overdrawn on some day', wrong
        USING ERRCODE = '23514', CONSTRAINT = 'ledger_account_not_overdrawn';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER ledger_posting_apply AFTER INSERT ON ledger_posting
    REFERENCING NEW TABLE AS new_postings FOR EACH STATEMENT EXECUTE FUNCTION ledger_apply();

  CREATE FUNCTION ledger_entry_needs_postings() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM ledger_posting WHERE entry_id = new.id) THEN
      RAISE EXCEPTION 'ledger entry % posts nothing', new.id
        USING ERRCODE = '23514', CONSTRAINT = 'ledger_entry_posted_whole';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER ledger_entry_needs_postings AFTER INSERT ON ledger_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_entry_needs_postings();

  CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER ledger_posting_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_posting
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  -- Balances and daily sums follow from postings: only the trigger above, which runs one level deeper, writes them.
  CREATE FUNCTION ledger_derived_only() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF tg_table_name = 'ledger_account' THEN
      IF tg_op = 'INSERT' AND new.balance = 0 THEN RETURN new; END IF;
      IF tg_op = 'UPDATE' AND pg_trigger_depth() > 1 AND to_jsonb(new) - 'balance' = to_jsonb(old) - 'balance' THEN
        RETURN new;
      END IF;
    ELSIF pg_trigger_depth() > 1 THEN
      RETURN new;
    END IF;
    RAISE EXCEPTION '% on % is refused: it follows from the postings', tg_op, tg_table_name USING ERRCODE = '42501';
  END $$;
  CREATE TRIGGER ledger_account_derived BEFORE INSERT OR UPDATE ON ledger_account
    FOR EACH ROW EXECUTE FUNCTION ledger_derived_only();
  CREATE TRIGGER ledger_account_kept BEFORE DELETE OR TRUNCATE ON ledger_account
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER ledger_day_derived BEFORE INSERT OR UPDATE ON ledger_day
    FOR EACH ROW EXECUTE FUNCTION ledger_derived_only();
  CREATE TRIGGER ledger_day_kept BEFORE DELETE OR TRUNCATE ON ledger_day
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

export const dropLedger = `
  DROP TABLE ledger_day, ledger_posting, ledger_entry, ledger_account, fund_window;
  DROP FUNCTION ledger_apply(), ledger_derived_only(), ledger_entry_needs_postings(), ledger_hold(text[], date),
                ledger_lowest(text, date);
`;
