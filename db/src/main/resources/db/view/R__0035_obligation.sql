-- On which days every obligation is due: the one place that computes it. A rhythm is counted from the first day, so that what is due on
-- 29 February is due on the 28th in other years, and on the 29th again in the next leap year.

create or replace function samrad.obligation_due(until date)
returns table (obligation_id bigint, agreement_id bigint, area_id bigint, party_id bigint, due_on date, done_on date)
language sql stable parallel safe
as $$
  select o.id, o.agreement_id, o.area_id, o.party_id, d.due_on, c.done_on
  from samrad.obligation o
  cross join lateral (
    select case o.rhythm when 'YEARLY' then 12 when 'HALF_YEARLY' then 6 when 'QUARTERLY' then 3 when 'MONTHLY' then 1 else 0 end as months) r
  cross join lateral (
    select least($1, coalesce(o.last_due, $1)) as last) l
  cross join lateral generate_series(0, case when r.months = 0 then 0 else
    ((extract(year from l.last) - extract(year from o.first_due)) * 12 + extract(month from l.last) - extract(month from o.first_due))::integer / r.months end) n
  cross join lateral (select (o.first_due + make_interval(months => n * r.months))::date as due_on) d
  left join samrad.obligation_completion c on c.obligation_id = o.id and c.due_on = d.due_on
  where d.due_on <= l.last
$$;
comment on function samrad.obligation_due is 'Every day an obligation is due until a day, with the day it was done.';
