-- The team of an area: eight nurses, a leader and a coordinator, each for about four years at a time; what they were at, and when away.
create temporary table plan_post on commit drop as
select {{people}}::bigint + p.slot * 10 + p.term as id, p.*, case when p.slot <= 8 then 'FAMILY_NURSE' when p.slot = 9 then 'TEAM_LEADER' else 'TEAM_COORDINATOR' end as function
from (
  select slot, term, greatest(date '{{start}}', (x.turn + make_interval(years => 4 * term))::date) as valid_from,
    nullif(least('infinity', case when x.turn + make_interval(years => 4 * term + 4) > date '{{today}}' then 'infinity'::date
      else (x.turn + make_interval(years => 4 * term + 4))::date end), 'infinity') as valid_to
  from generate_series(1, 10) slot
  cross join generate_series(0, 4) term
  cross join lateral (select date '{{start}}' - slot * 140 as turn) x
  where x.turn + make_interval(years => 4 * term + 4) > date '{{start}}' and x.turn + make_interval(years => 4 * term) <= date '{{today}}') p;

select pg_temp.add_people(array_agg(id order by id)) from plan_post;
insert into team (area_id) values ({{area}});
insert into team_post (id, area_id, person_id, function, profession, unit_id, percentage, certified_on, valid_from, valid_to)
select p.id, {{area}}, p.id, p.function,
  case when p.slot = 10 then 'OTHER' else ('{PUBLIC_HEALTH_NURSE,PUBLIC_HEALTH_NURSE,MIDWIFE,NURSE}'::text[])[1 + pg_temp.dice(p.id, 31, 4)] end,
  (select m.unit_id from membership m left join host_term h on h.area_id = m.area_id and h.unit_id = m.unit_id
    where m.area_id = {{area}} order by h.id is null, m.valid_from, m.unit_id limit 1),
  case when p.slot = 10 then 50 else (array[100, 100, 100, 80, 60])[1 + pg_temp.dice(p.id, 32, 5)] end,
  case when p.slot < 10 and p.valid_from + 150 < date '{{today}}' then p.valid_from + 150 end, p.valid_from, p.valid_to
from plan_post p;
insert into role_assignment (id, person_id, role, area_id, valid_from, valid_to, source)
select id, id, case function when 'TEAM_LEADER' then 'TEAM_LEADER' else 'TEAM_MEMBER' end, {{area}}, valid_from, valid_to, 'post/' || id from plan_post;
insert into area_contact (id, area_id, person_id, function, valid_from)
select id, {{area}}, id, case function when 'TEAM_LEADER' then 'LEADER' else 'COORDINATOR' end, valid_from
from plan_post where slot >= 9 and valid_to is null and not exists (select from area_contact c where c.area_id = {{area}});
insert into area_share (id, area_id, percent, source, set_by, set_at, valid_from)
select id, {{area}}, 4 + pg_temp.dice(id, 33, 5), 'Oppdiktet anslag', id, date '{{start}}' + time '09:00', '{{start}}'
from plan_post where slot = 9 and valid_from = date '{{start}}' and not exists (select from area_share s where s.area_id = {{area}});

insert into team_absence (id, area_id, person_id, valid_from, valid_to)
select p.id * 20 + y, {{area}}, p.id, d.monday, d.monday + 21
from plan_post p
cross join generate_series(0, 12) y
cross join lateral (
  select date_trunc('week', make_date(extract(year from date '{{today}}')::integer - y, 7, 4 + pg_temp.dice(p.id + y, 34, 10)))::date as monday) d
where daterange(p.valid_from, p.valid_to) @> d.monday;

create temporary table plan_session on commit drop as
select {{people}}::bigint * 10 + row_number() over (order by s.on_day, s.kind, s.nurse_id) as id, s.*
from (
  select 'ONE_TO_ONE' as kind, w.monday + 2 as on_day, p.id as nurse_id
  from (select g::date as monday from generate_series(date_trunc('week', greatest(timestamp '{{start}}', timestamp '{{since}}')), date '{{today}}' - 3, interval '7 days') g) w
  join plan_post p on p.slot <= 8 and daterange(p.valid_from, p.valid_to) @> w.monday + 2
  where pg_temp.dice(p.id + (w.monday - date '2000-01-03'), 35, 9) > 0
  union all
  select 'TEAM_MEETING', w.monday + 1, null
  from (select g::date as monday from generate_series(date_trunc('week', greatest(timestamp '{{start}}', timestamp '{{since}}')) + interval '7 days', date '{{today}}' - 2, interval '7 days') g) w
  where pg_temp.dice({{area}} + (w.monday - date '2000-01-03'), 36, 8) > 0
  union all
  select 'ACCOMPANIED_VISIT', q.day + pg_temp.dice(p.id + (q.day - date '2000-01-01'), 37, 60), p.id
  from (select g::date as day from generate_series(date_trunc('month', greatest(timestamp '{{start}}', timestamp '{{since}}')), date '{{today}}' - 91, interval '3 months') g) q
  join plan_post p on p.slot <= 8 and p.valid_from <= q.day and coalesce(p.valid_to > q.day + 60, true)
  union all
  select k.kind, m.day + 9 + k.place, null
  from (select g::date as day from generate_series(date_trunc('month', greatest(timestamp '{{start}}', timestamp '{{since}}')) + interval '1 month', date '{{today}}' - 20, interval '1 month') g) m
  cross join (values ('INTERACTION', 1), ('PSYCHOLOGIST_CHILD_WELFARE', 3), ('NAV', 5)) k (kind, place)
  where extract(month from m.day) <> 7 and pg_temp.dice({{area}} + k.place + (m.day - date '2000-01-01'), 38, 10) > 0) s
where not exists (select from team_absence a where a.area_id = {{area}} and a.person_id = s.nurse_id and daterange(a.valid_from, a.valid_to) @> s.on_day);
insert into team_session (id, area_id, kind, on_day, nurse_id) select id, {{area}}, kind, on_day, nurse_id from plan_session;
insert into team_attendance (session_id, person_id, area_id)
select s.id, p.id, {{area}}
from plan_session s
join plan_post p on daterange(p.valid_from, p.valid_to) @> s.on_day and (p.id = s.nurse_id or p.slot = 9 or s.nurse_id is null and pg_temp.dice(s.id + p.id, 39, 8) > 0);

insert into team_training (id, area_id, person_id, module_id, state, on_day)
select p.id * 10 + m.id, {{area}}, p.id, m.id, 'COMPLETED', p.valid_from + case when r.before_start then -20 else 30 * m.id::integer end
from plan_post p
join training_requirement r on r.function = p.function
join training_module m on m.id = r.module_id and m.id < 10
where p.valid_from + 30 * m.id::integer < date '{{today}}';
