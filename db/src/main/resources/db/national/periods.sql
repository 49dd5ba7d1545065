-- The quarters of an area as they were reported, as far as each has come by now: figures of the area and of its members. And the present one.
create temporary table plan_period on commit drop as
select q.id, q.valid_from, q.valid_to, samrad.norm_value('FIGURE_SHOWN_FROM', {{area}}, q.valid_to - 1) - 1 as few, case when n = 0 then 'infinity' else q.valid_to + 2 + pg_temp.dice(q.id, 71, 25) end as submitted
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
    case when g.measure = 'SHARE' and g.operator = 'AT_MOST' then round(t.whole * pg_temp.dice(t.key, 73, 45) / 200.0)
      when g.measure = 'SHARE' then round(t.whole * least(1, 0.55 + pg_temp.dice(t.key, 73, 45) / 100.0))
      when g.measure = 'MEAN' and g.subject = 'FOLLOW_UP' then t.whole * 72
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
-- Outside the team a figure shows where nobody behind it is one of few: units never, a share with its rest, participants of a day never.
insert into period_figure (id, area_id, period_id, revision, version_id, unit_id, numerator, denominator, people, verdict, outside)
select {{rows}}::bigint * 1000 + row_number() over (order by f.period, f.indicator, f.unit_id), {{area}}, f.period, 1, f.version, f.unit_id, f.part, f.whole,
  f.people, f.verdict, case when f.unit_id is not null or i.code in ('BELEGG', 'INAKTIVE') or f.people between 1 and p.few or f.people > 0 and (f.part between 1 and p.few
    or f.people - f.part between 1 and p.few) then 'HIDDEN' else 'SHOWN' end
from plan_figure f join plan_period p on p.id = f.period join indicator i on i.id = f.indicator;

-- Who was referred, by unit, and what came of it. What is one of few is hidden, and with it the least of those that are not; where there is
-- no such guard, nothing is said at all.
create temporary table plan_case on commit drop as
select f.period, p.few, f.unit_id, f.whole::integer as referred,
  round(f.whole * (0.5 + pg_temp.dice(f.period * 10 + f.unit_id, 74, 40) / 100.0))::integer as included
from plan_figure f join indicator i on i.id = f.indicator and i.code = 'HENVIST_U16' join plan_period p on p.id = f.period
where f.unit_id is not null;
create temporary table plan_outcome on commit drop as
with total as (
  select period, few, sum(referred)::integer as referred, sum(included)::integer as included, (sum(referred) - sum(included))::integer as others
  from plan_case group by period, few),
part as (
  select t.period, t.few, t.referred, o.mark, o.people, o.people between 1 and t.few as small, o.people > t.few as large
  from total t
  cross join lateral (select * from (values (0, 0, t.others, 0), (t.others / 2, 0, t.others - t.others / 2, 0), (t.others / 5, t.others / 6, t.others / 3,
    t.others / 10)) as v (not_eligible, not_reached, declined, other_end) offset pg_temp.dice(t.period, 75, 3) limit 1) s
  cross join lateral (values ('INCLUDED', t.included), ('NOT_ELIGIBLE', s.not_eligible), ('NOT_REACHED', s.not_reached), ('DECLINED', s.declined),
    ('STUDY', 0), ('OTHER_END', s.other_end), ('WAITING', t.others - s.not_eligible - s.not_reached - s.declined - s.other_end)) as o (mark, people))
select p.period, p.few, p.referred, p.mark, p.people,
  p.referred between 1 and p.few or bool_or(p.small) over w and not bool_or(p.large) over w as nothing,
  p.small or p.large and bool_or(p.small) over w and row_number() over (partition by p.period, p.large order by p.people, p.mark) = 1 as hidden
from part p
window w as (partition by p.period);
create temporary table plan_count on commit drop as
with outcome as (
  select o.period, o.nothing, o.referred, max(o.people) filter (where o.mark = 'INCLUDED') as included, max(o.people) filter (where o.mark = 'DECLINED') as declined,
    max(o.people) filter (where o.mark = 'NOT_REACHED') as not_reached, bool_or(o.hidden) filter (where o.mark = 'INCLUDED') as hide_included,
    bool_or(o.hidden) filter (where o.mark = 'DECLINED') as hide_declined, bool_or(o.hidden) filter (where o.mark = 'NOT_REACHED') as hide_not_reached
  from plan_outcome o group by o.period, o.nothing, o.referred),
unit as (
  select c.*, c.referred between 1 and c.few as small, c.referred > c.few as large, bool_or(c.referred between 1 and c.few) over w as some_small,
    bool_or(c.referred > c.few) over w as some_large, bool_or(c.referred > c.few and (c.included between 1 and c.few
      or c.referred - c.included between 1 and c.few) or c.referred between 1 and c.few) over w as some_included,
    row_number() over (partition by c.period, c.referred > c.few order by c.referred, c.unit_id) as place
  from plan_case c
  window w as (partition by c.period)),
of_unit as (
  select u.period, u.unit_id, u.referred, u.included, o.nothing or u.some_small and not u.some_large as nothing,
    u.small or u.large and u.some_small and u.place = 1 as hidden, u.referred > 0 and (o.hide_included or u.some_included) as hide_included
  from unit u join outcome o on o.period = u.period),
judged as (
  select f.period, p.few, f.whole::integer as included, s.code as set_code
  from plan_figure f join indicator i on i.id = f.indicator and i.code = 'INKLUDERT_U16' join plan_period p on p.id = f.period
  join criteria_set s on daterange(s.valid_from, s.valid_to) @> p.valid_from
  where f.unit_id is null),
met as (
  select j.*, c.code, round(j.included * coalesce(c.prevalence_percent, 30) / 100.0)::integer as people
  from judged j join criterion c on c.set_code = j.set_code)
select period, 'FUNNEL' as kind, null::bigint as unit_id, null::text as set_code, mark, people, nothing, hidden from plan_outcome
union all
select o.period, 'FUNNEL', null, null, s.mark, s.people, o.nothing, s.hidden
from outcome o
cross join lateral (values ('REFERRED', o.referred, false), ('ASSESSED', o.referred - o.not_reached, o.hide_not_reached),
  ('EXPLORED', o.included + o.declined, o.hide_included or o.hide_declined), ('CONSENTED', o.included, o.hide_included)) as s (mark, people, hidden)
union all
select u.period, k.kind, u.unit_id, null, k.mark, k.people, u.nothing, k.hidden
from of_unit u
cross join lateral (values ('UNIT_REFERRED', 'REFERRED', u.referred, u.hidden), ('UNIT_INCLUDED', 'INCLUDED', u.included, u.hidden or u.hide_included))
  as k (kind, mark, people, hidden)
union all
select period, 'CRITERION', null, null, 'INCLUDED_IN_PERIOD', included, false, included between 1 and few from judged
union all
select period, 'CRITERION', null, set_code, code, people, included between 1 and few, people between 1 and few or included - people between 1 and few from met;
insert into period_count (id, area_id, period_id, revision, kind, unit_id, set_code, mark, state, value)
select {{rows}}::bigint * 1000 + row_number() over (order by c.period, c.kind, c.unit_id, c.mark), {{area}}, c.period, 1, c.kind, c.unit_id, c.set_code, c.mark,
  case when c.nothing then 'WITHHELD' when c.hidden then 'HIDDEN' else 'SHOWN' end, case when not c.nothing and not c.hidden then c.people end
from plan_count c;
update period_revision r set sha256 = encode(sha256(convert_to(l.lines, 'UTF8')), 'hex')
from (
  select x.period_id, string_agg(x.line, e'\n' order by x.line collate "C") as lines
  from (
    select f.period_id, concat_ws('|', f.version_id, coalesce(f.unit_id, 0), trim_scale(f.numerator), trim_scale(f.denominator), f.people, f.verdict, f.norms,
      f.outside) as line
    from period_figure f join plan_period p on p.id = f.period_id
    union all
    select c.period_id, concat_ws('|', 'COUNT', c.kind, coalesce(c.unit_id, 0), coalesce(c.set_code, ''), c.mark, c.state, coalesce(c.value::text, ''))
    from period_count c join plan_period p on p.id = c.period_id
    union all
    select n.period_id, n.indicator_id || '|' || n.cause || '|' || n.action from narrative n join plan_period p on p.id = n.period_id) x
  group by x.period_id) l
where r.period_id = l.period_id;
