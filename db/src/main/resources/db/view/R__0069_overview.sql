-- Where the reports of all areas stand.

create or replace function samrad.report_standing(wanted_kind text, first_day date, day date)
returns table (area_id bigint, period_id bigint, revision integer, standing text, due_on date, submitted_on date, data_day date)
language sql stable parallel safe
as $$
  select a.id, p.id, p.revision,
    case when p.state <> 'OPEN' then p.state
      when p.due_on < $3 then 'LATE'
      when p.id is not null then 'OPEN'
      when exists (
        select from samrad.reporting_period o
        where o.area_id = a.id and daterange(o.valid_from, o.valid_to) && daterange($2, t.end_day)) then 'OTHER_KIND'
      when exists (
        select from samrad.area_phase f
        where f.area_id = a.id and f.phase = 'OPERATION' and daterange(f.valid_from, f.valid_to) @> t.end_day - 1) then 'MISSING'
      else 'NOT_RUNNING' end,
    p.due_on,
    (select min(s.made_on) from samrad.period_step s where s.period_id = p.id and s.step = 'SUBMITTED'),
    r.data_day
  from samrad.area a
  cross join (select ($2 + case $1 when 'QUARTER' then interval '3 months' when 'HALF_YEAR' then interval '6 months' else interval '1 year' end)::date as end_day) t
  left join samrad.reporting_period p on p.area_id = a.id and p.kind = $1 and p.valid_from = $2
  left join samrad.period_revision r on r.period_id = p.id and r.revision = p.revision and p.state <> 'OPEN'
$$;
comment on function samrad.report_standing is 'How far the report of every area for one time has come, as known on a day: the state of its period, LATE when it is open after it was due, OTHER_KIND when the area reports these days in periods of another length, MISSING when it was in operation and nobody opened a period, NOT_RUNNING when it was not.';
