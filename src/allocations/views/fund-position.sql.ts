/**
 * One window ($1) at the end of one day ($2), from the sums of each account per day. Unless tentative decisions are
 * wanted ($3), what they hold counts as programmable.
 */
export const FUND_POSITION_SQL = `
  with held as (
    select case when a.kind = 'reserved' and not $3 then 'programmable' else a.kind end as kind,
           a.area, a.joint_programme_id, sum(d.net) as amount
      from ledger_account a join ledger_day d on d.account = a.code
     where a.window_code = $1 and d.day <= $2::date
     group by 1, 2, 3
  )
  select w.programming_basis as basis,
    (select coalesce(jsonb_object_agg(kind, total::text), '{}')
       from (select kind, sum(amount) as total from held group by kind) k) as kinds,
    (select coalesce(sum(amount), 0.00)::text from held where kind = 'programmable' and area is null) as unearmarked,
    (select coalesce(sum(usd_value), 0.00)::text from pledge p
      where p.window_code = $1 and p.announced_on <= $2 and not (p.state = 'lapsed' and p.closed_on <= $2)) as pledged,
    (select coalesce(jsonb_agg(jsonb_build_object('amount', total::text, 'currency', currency) order by currency), '[]')
       from (select currency, sum(amount) as total from pledge p
              where p.window_code = $1 and p.announced_on <= $2 and not (p.state = 'lapsed' and p.closed_on <= $2)
                and p.usd_value is null group by currency) s) as without_rate,
    (select count(distinct g.donor_id)::int from agreement g
      where g.window_code = $1 and g.signed_on <= $2
        and not (g.state = 'cancelled' and g.cancelled_on <= $2 and g.cancelled_usd = g.usd_value)) as donors,
    (select coalesce(jsonb_agg(jsonb_build_object('period', t.period, 'amount', t.amount::text, 'basis', t.basis,
              'counted', t.counted::text) order by t.from_on, t.period), '[]')
       from (select t.*, (select coalesce(-sum(d.net), 0.00) from ledger_account a join ledger_day d on d.account = a.code
                           where a.window_code = $1 and d.day between t.from_on and $2
                             and a.kind = case t.basis when 'commitments' then 'committed' else 'deposited' end) as counted
               from funding_target t
              where t.window_code = $1 and $2 between t.from_on and t.to_on
                and (t.decided_on is null or t.decided_on <= $2)) t) as targets,
    (select jsonb_agg(jsonb_build_object('number', ta.number,
              'earmarked', coalesce((select -sum(amount) from held where kind = 'committed' and area = ta.number), 0.00)::text,
              'available', coalesce((select sum(amount) from held where kind = 'programmable' and area = ta.number), 0.00)::text,
              'programmed', coalesce((select sum(h.amount) from held h join joint_programme j on j.id = h.joint_programme_id
                                       where h.kind = 'programmed' and j.area = ta.number), 0.00)::text,
              'programmes', (select count(*) from joint_programme j
                              where j.window_code = $1 and j.area = ta.number and j.decided_on <= $2
                                and not (j.state = 'cancelled' and j.closed_on <= $2))) order by ta.number)
       from thematic_area ta) as areas
  from fund_window w where w.code = $1`;
