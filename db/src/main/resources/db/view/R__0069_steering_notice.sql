-- What those who steer an area are to be told: its gate, the periods it reports, and figures that do not reach their goals.

create or replace function samrad.gate_told_on(day date)
returns table (area_id bigint, is_open boolean, day_of date, causes integer)
language sql stable
as $$
  with told as (
    select distinct on (n.area_id) n.area_id, n.kind = 'GATE_OPENED' as is_open, n.day
    from samrad.notice n
    where n.kind in ('GATE_CLOSED', 'GATE_OPENED') and n.day <= $1
    order by n.area_id, n.day desc, n.id desc),
  turn as materialized (
    select a.id as area_id, d.day from samrad.area a cross join lateral samrad.gate_days(a.id) d where d.day <= $1 and d.day > $1 - 30
    union
    select v.area_id, max(s.signed_on)
    from samrad.agreement_version v
    join samrad.agreement g on g.id = v.agreement_id
    join samrad.agreement_type t on t.code = g.type_code and t.family = 'DATA_PROTECTION'
    join samrad.signature s on s.version_id = v.id and s.signed_on <= $1
    group by v.id
    having max(s.signed_on) > $1 - 30),
  standing as materialized (
    select x.area_id, bool_and(g.stands) as is_open,
      (sum(case g.cause when 'DATA_PROCESSING' then 1 when 'LEGAL_BASIS' then 2 when 'DPIA' then 4 when 'HOST' then 8 else 16 end)
        filter (where not g.stands))::integer as causes
    from (select t.area_id from turn t union select t.area_id from told t where t.day > $1 - 30) x
    cross join lateral samrad.referral_gate_on(x.area_id, $1) g
    group by x.area_id),
  other as materialized (
    select n.*, t.day as told_on
    from standing n
    left join told t on t.area_id = n.area_id
    where coalesce(t.is_open <> n.is_open, true)),
  turned as (
    select o.area_id, max(t.day) as day
    from other o
    join turn t on t.area_id = o.area_id and coalesce(t.day >= o.told_on, true)
    where (select bool_and(g.stands) from samrad.referral_gate_on(t.area_id, t.day) g) = o.is_open
      and (select bool_and(g.stands) from samrad.referral_gate_on(t.area_id, t.day - 1) g) <> o.is_open
    group by o.area_id)
  select o.area_id, o.is_open, coalesce(u.day, $1), coalesce(o.causes, 0)
  from other o
  left join turned u on u.area_id = o.area_id
  where o.told_on is not null or u.day is not null
$$;
comment on function samrad.gate_told_on is 'The areas whose gate is another than was told last, or has turned within 30 days and was never told; since when, as far as is known, and what keeps it closed as a sum: 1 data processing, 2 legal basis, 4 DPIA, 8 host, 16 council.';

create or replace function samrad.steering_notice(day date)
returns table (
  subject text, kind text, day_of date, deadline date, area_id bigint, agreement_id bigint, party_id bigint, version_number integer,
  figure integer, ahead boolean, audience text)
language sql stable
as $$
  select 'gate/' || g.area_id, case when g.is_open then 'GATE_OPENED' else 'GATE_CLOSED' end, g.day_of, g.day_of, g.area_id,
    null::bigint, null::bigint, 0, g.causes, false, 'STEERING'
  from samrad.gate_told_on($1) g
  union all
  select 'period/' || p.id, 'PERIOD_DUE', null, p.due_on, p.area_id, null, null, 0, 0, true, 'REPORTING'
  from samrad.reporting_period p
  where p.state = 'OPEN' and p.valid_to <= $1
  union all
  select 'period/' || p.id, 'PERIOD_' || p.state, s.made_on, s.made_on, p.area_id, null, null, 0, 0, false, 'STEERING'
  from samrad.reporting_period p
  cross join lateral (
    select s.made_on from samrad.period_step s where s.period_id = p.id and s.step = p.state order by s.place desc limit 1) s
  where p.state in ('APPROVED', 'LOCKED') and s.made_on between $1 - 90 and $1
  union all
  select 'period/' || p.id || '/indicator/' || v.indicator_id, 'INDICATOR_ALERT', s.made_on, s.made_on, p.area_id, null, null, 0, 0, false, 'REPORTING'
  from samrad.reporting_period p
  cross join lateral (
    select s.made_on from samrad.period_step s where s.period_id = p.id and s.step = 'SUBMITTED' order by s.place desc limit 1) s
  join samrad.period_figure f on f.period_id = p.id and f.revision = p.revision and f.unit_id is null
    and f.verdict = 'BELOW' and f.outside = 'SHOWN'
  join samrad.indicator_version v on v.id = f.version_id
  where p.state <> 'OPEN' and s.made_on between $1 - 90 and $1
$$;
comment on function samrad.steering_notice is 'As notice_source, of the gate and of reporting: to STEERING (host, team leader, council secretary) or REPORTING (host and team leader). A figure is named only where everybody may see it, and only that it does not reach its goal, which includes every early warning.';

create or replace function samrad.period_name(kind text, first_day date, lang text) returns text
language sql immutable parallel safe
as $$
  select case $1
    when 'YEAR' then case $3 when 'en' then 'the year ' else 'året ' end || y.year
    else case $3 when 'en' then case $1 when 'QUARTER' then 'quarter ' else 'half-year ' end || y.part || ' ' || y.year
      else y.part || case $1 when 'QUARTER' then '. kvartal ' else '. halvår ' end || y.year end end
  from (
    select extract(year from $2)::integer as year,
      (extract(month from $2)::integer - 1) / case $1 when 'QUARTER' then 3 else 6 end + 1 as part) y
$$;
comment on function samrad.period_name is 'What a reporting period is called inside a sentence.';

create or replace function samrad.notice_words(subject text, lang text)
returns table (words text, period text)
language sql stable
as $$
  select coalesce(
      (select t.name
        from samrad.period_figure f
        join samrad.indicator_version v on v.id = f.version_id and v.indicator_id = nullif(split_part($1, '/', 4), '')::bigint
        join samrad.indicator_text t on t.version_id = v.id and t.language = $2
        where f.period_id = p.id and f.revision = p.revision and f.unit_id is null limit 1),
      samrad.period_name(p.kind, p.valid_from, $2)),
    samrad.period_name(p.kind, p.valid_from, $2)
  from samrad.reporting_period p
  where $1 like 'period/%' and p.id = split_part($1, '/', 2)::bigint
$$;
comment on function samrad.notice_words is 'What a notice about a period names: the indicator or the period, and the period.';
