-- The quarters of an area as they were reported, as far as each has come by now: figures of the area and of its members. And the present one.
create temporary table plan_period on commit drop as
select q.id, q.valid_from, q.valid_to, case when n = 0 then 'infinity' else q.valid_to + 2 + pg_temp.dice(q.id, 71, 25) end as submitted
from generate_series(0, {{count}}) n
cross join lateral (
  select {{rows}}::bigint + n as id, (date_trunc('quarter', timestamp '{{today}}') - make_interval(months => 3 * n))::date as valid_from,
    (date_trunc('quarter', timestamp '{{today}}') - make_interval(months => 3 * (n - 1)))::date as valid_to) q
where q.valid_to > date '{{start}}';
create temporary table plan_leader on commit drop as
select person_id from team_post where area_id = {{area}} order by function = 'TEAM_LEADER' desc, valid_from, id limit 1;

insert into reporting_period (id, area_id, kind, valid_from, valid_to, due_on, state, revision)
select p.id, {{area}}, 'QUARTER', p.valid_from, p.valid_to, p.valid_to + 20, case when p.submitted > date '{{today}}' then 'OPEN'
  when p.valid_to + 30 > date '{{today}}' then 'SUBMITTED' when p.valid_to + 40 > date '{{today}}' then 'APPROVED' else 'LOCKED' end, 1
from plan_period p;
insert into period_step (id, area_id, period_id, place, step, revision, person_id, made_on, made_at)
select p.id * 4 + s.place - 1, {{area}}, p.id, s.place, s.step, 1, l.person_id, s.day, s.day + time '10:00'
from plan_period p
cross join plan_leader l
cross join lateral (values (1, 'OPENED', p.valid_from), (2, 'SUBMITTED', p.submitted), (3, 'APPROVED', p.valid_to + 30), (4, 'LOCKED', p.valid_to + 40)) as s (place, step, day)
where s.day <= date '{{today}}' and (s.place = 1 or p.submitted <= date '{{today}}');

-- Units first; what an area has is their sum, where there are units.
create temporary table plan_figure on commit drop as
with goal as (
  select distinct on (i.id) i.id as indicator, i.subject, i.measure, i.of_people, v.id as version, v.operator, v.threshold, v.norm <> '' as of_norm
  from indicator i join indicator_version v on v.indicator_id = i.id and v.area_id is null and v.valid_to is null order by i.id, v.number desc),
counted as (
  select p.id as period, g.indicator, u.unit_id, t.whole,
    case when g.measure = 'SHARE' then round(t.whole * least(1, 0.55 + pg_temp.dice(t.key, 73, 45) / 100.0)) when g.measure = 'MEAN' and g.subject = 'FOLLOW_UP' then t.whole * 72
      when g.measure = 'MEAN' then t.whole * 20 else 8 end as part
  from plan_period p
  cross join goal g
  left join membership u on g.subject = 'RECRUITMENT' and u.area_id = {{area}} and daterange(u.valid_from, u.valid_to) @> p.valid_to - 1
  cross join lateral (select p.id * 100 + g.indicator + coalesce(u.unit_id, 0) * 7 as key) k
  cross join lateral (
    select k.key, case when g.measure = 'COUNT' then 1 when g.measure = 'MEAN' and g.subject = 'TEAM' then 7 when g.subject = 'RECRUITMENT' then pg_temp.dice(k.key, 72, 8)
      when g.of_people then 40 + pg_temp.dice(k.key, 72, 200) else 5 + pg_temp.dice(k.key, 72, 60) end as whole) t
  where p.submitted <= date '{{today}}'),
summed as (
  select period, indicator, unit_id, part, whole from counted where unit_id is not null
  union all
  select period, indicator, null, sum(part), sum(whole) from counted group by period, indicator)
select s.period, g.indicator, g.version, s.unit_id, s.part::numeric, s.whole::numeric, case when g.of_people then s.whole else 0 end as people,
  case when s.whole = 0 then 'NO_BASIS' when g.of_norm then 'OK' when g.threshold is null then 'NO_GOAL'
    when g.operator = 'AT_MOST' and 100 * s.part <= g.threshold * s.whole or g.operator = 'ABOVE' and 100 * s.part > g.threshold * s.whole
      or g.operator = 'AT_LEAST' and 100 * s.part >= g.threshold * s.whole then 'OK' else 'BELOW' end as verdict
from summed s join goal g on g.indicator = s.indicator;

insert into narrative (id, area_id, period_id, revision, indicator_id, cause, action)
select period * 50 + indicator, {{area}}, period, 1, indicator, 'Oppdiktet grunn: flere var borte denne perioden.', 'Oppdiktet tiltak: teamet tar det opp i neste teammøte.'
from plan_figure where unit_id is null and verdict = 'BELOW';
-- The checksum as the application makes it: all lines in order.
insert into period_revision (period_id, revision, area_id, data_day, sha256, recorded_by, recorded_at)
select p.id, 1, {{area}}, s.made_on, repeat('0', 64), s.person_id, s.made_at
from plan_period p join period_step s on s.period_id = p.id and s.step = 'SUBMITTED';
insert into period_figure (id, area_id, period_id, revision, version_id, unit_id, numerator, denominator, people, verdict)
select {{rows}}::bigint * 1000 + row_number() over (order by period, indicator, unit_id), {{area}}, period, 1, version, unit_id, part, whole, people, verdict
from plan_figure;
update period_revision r set sha256 = encode(sha256(convert_to(l.lines, 'UTF8')), 'hex')
from (
  select x.period_id, string_agg(x.line, e'\n' order by x.line collate "C") as lines
  from (
    select f.period_id, concat_ws('|', f.version_id, coalesce(f.unit_id, 0), trim_scale(f.numerator), trim_scale(f.denominator), f.people, f.verdict, f.norms,
      to_jsonb(f) ->> 'outside') as line
    from period_figure f join plan_period p on p.id = f.period_id
    union all
    select n.period_id, n.indicator_id || '|' || n.cause || '|' || n.action from narrative n join plan_period p on p.id = n.period_id) x
  group by x.period_id) l
where r.period_id = l.period_id;
