-- Referrals of an area and what came of them, day by day as the programme has it. Nobody is anybody: a pseudonym, days and codes.
create temporary table plan_case on commit drop as
select c.id, c.referred, c.gestation, c.source, c.stage, c.outcome, x.assessed, x.offered, x.consented, x.included,
  case when x.birth <= date '{{today}}' and x.birth <= coalesce(e.ended, 'infinity') then x.birth end as birth, e.ended,
  case when x.included is not null and e.ended is not null then case when e.ended = x.completes then 'COMPLETED' else
    ('{OWN_WISH,OWN_WISH,OWN_WISH,MOVED,MOVED,LOST_CONTACT,LOST_CONTACT,OTHER_SERVICE,CHILD_NOT_IN_CARE,OTHER}'::text[])[1 + pg_temp.dice(c.id, 45, 10)] end end as reason
from (
  select r.*, ('{GP,GP,MIDWIFE,MIDWIFE,MIDWIFE,CHILD_HEALTH_CENTRE,HOSPITAL,NAV,MENTAL_HEALTH_CENTRE,CHILD_WELFARE,SELF,OTHER}'::text[])[1 + pg_temp.dice(r.id, 41, 12)] as source,
    case when r.ago < 6 then 'REFERRED' when r.throw < 15 then 'CLOSED' when r.ago < 14 then 'ASSESSED' when r.ago < 31 then 'EXPLORING' when r.ago < 35 then 'CONSENTED' else 'INCLUDED' end as stage,
    case when r.ago >= 6 and r.throw < 15 then ('{DECLINED,DECLINED,DECLINED,DECLINED,DECLINED,DECLINED,NOT_ELIGIBLE,NOT_ELIGIBLE,NOT_ELIGIBLE,NOT_REACHED,NOT_REACHED,STUDY_CONTROL,MOVED_BEFORE,PREGNANCY_ENDED,NO_CAPACITY}'::text[])[1 + r.throw] end as outcome
  from (
    select n.id, d.day as referred, date '{{today}}' - d.day as ago, pg_temp.dice(n.id, 43, 100) as throw,
      case when pg_temp.dice(n.id, 44, 40) > 0 then 45 + pg_temp.dice(n.id, 46, 60) + pg_temp.dice(n.id, 47, 60) end as gestation
    from (select {{rows}}::bigint + n as id, n from generate_series(1, {{count}}) n) n
    cross join lateral (
      select greatest(date '{{start}}', date '{{start}}' + ((date '{{today}}' - date '{{start}}')::bigint * (2 * n.n - 1) / (2 * {{count}}))::integer - pg_temp.dice(n.id, 42, 8)) as day) d) r) c
cross join lateral (
  select case when c.stage <> 'REFERRED' then c.referred + 5 end as assessed,
    case when c.stage not in ('REFERRED') and coalesce(c.outcome, '') not in ('NOT_ELIGIBLE', 'NOT_REACHED', 'NO_CAPACITY', 'STUDY_CONTROL', 'PREGNANCY_ENDED') then c.referred + 5 end as offered,
    case when c.stage in ('CONSENTED', 'INCLUDED') then c.referred + 30 end as consented,
    case when c.stage = 'INCLUDED' then c.referred + 33 end as included,
    c.referred + 280 - coalesce(c.gestation, 90) + pg_temp.dice(c.id, 48, 21) - 10 as birth,
    (c.referred + 280 - coalesce(c.gestation, 90) + pg_temp.dice(c.id, 48, 21) - 10 + interval '2 years')::date as completes) x
cross join lateral (
  select case when x.included is null then x.completes when pg_temp.dice(c.id, 49, 100) < 34 then least(x.completes, x.included + 20 + pg_temp.dice(c.id, 50, 820)) else x.completes end as due) f
cross join lateral (
  select case when c.stage = 'CLOSED' then c.referred + case c.outcome when 'NOT_ELIGIBLE' then 5 else 5 + least(c.ago - 5, 18) end
    when x.included is not null and f.due <= date '{{today}}' then f.due end as ended) e;

insert into participation (id, area_id, unit_id, pseudonym, referred_on, source, gestation_days, first_time, criteria_set, state, assessed_on, eligible,
  offered_on, consented_on, included_on, birth_on, ended_on, outcome, end_reason, handover, referrer_told_on)
select c.id, {{area}}, u.unit_id, s.signs, c.referred, c.source, c.gestation, pg_temp.dice(c.id, 51, 40) > 0,
  (select k.code from criteria_set k where daterange(k.valid_from, k.valid_to) @> c.referred),
  case when c.ended is not null then 'ENDED' else c.stage end, c.assessed, case when c.assessed is not null then coalesce(c.outcome <> 'NOT_ELIGIBLE', true) end,
  c.offered, c.consented, c.included, c.birth, c.ended, case when c.included is not null then 'INCLUDED' else c.outcome end, c.reason,
  case when c.reason = 'COMPLETED' then ('{NOT_NEEDED,AGREED,AGREED,WANTED,DECLINED}'::text[])[1 + pg_temp.dice(c.id, 52, 5)] else '' end,
  case when c.source <> 'SELF' and c.stage in ('CLOSED', 'INCLUDED') and pg_temp.dice(c.id, 53, 12) > 0 then least(date '{{today}}', coalesce(c.included, c.ended) + 3) end
from plan_case c
join lateral (
  select m.unit_id from membership m where m.area_id = {{area}} and daterange(m.valid_from, m.valid_to) @> c.referred
  order by pg_temp.dice(c.id + m.unit_id, 54, 1000), m.unit_id limit 1) u on true
-- Six of 27 signs: times a number that 3 does not divide, each is another, and none is given twice.
cross join lateral (select (c.id * 137438693 + {{seed}}) % 387420489 as number) h
cross join lateral (
  select left(w.word, 3) || '-' || right(w.word, 3) as signs
  from (select string_agg(substr('23456789BCDFGHJKMNPQRSTVWXZ', 1 + (h.number / power(27, i)::bigint % 27)::integer, 1), '' order by i) as word
    from generate_series(0, 5) i) w) s;

insert into participation_criterion (participation_id, set_code, criterion_code, area_id)
select p.id, k.set_code, k.code, {{area}}
from plan_case c
join participation p on p.id = c.id
join criterion k on k.set_code = p.criteria_set
where pg_temp.dice(p.id * 16 + k.position, 55, 100) < coalesce(k.prevalence_percent, 40) or k.position = 1 + pg_temp.dice(p.id, 56, 8);

-- The nurse of the day, until her post ends; then another.
create temporary table plan_team on commit drop as
select id, person_id, daterange(valid_from, valid_to) as span, valid_to from team_post where area_id = {{area}} and function = 'FAMILY_NURSE';
create temporary table plan_nurse on commit drop as
select c.id, c.ended, n.person_id, c.assessed as valid_from, n.valid_to, 1 as place
from plan_case c
join lateral (
  select t.person_id, t.valid_to from plan_team t where t.span @> c.assessed
  order by pg_temp.dice(c.id + t.id, 57, 1000), t.id limit 1) n on true
where c.offered is not null;
do $$
begin
  for turn in 1..4 loop
    insert into plan_nurse
    select c.id, c.ended, n.person_id, c.valid_to, n.valid_to, turn + 1
    from plan_nurse c
    join lateral (
      select t.person_id, t.valid_to from plan_team t where t.span @> c.valid_to
      order by pg_temp.dice(c.id + t.id, 57, 1000), t.id limit 1) n on true
    where c.place = turn and c.valid_to < coalesce(c.ended, date '{{today}}');
  end loop;
end $$;
insert into participation_nurse (participation_id, area_id, person_id, reason, valid_from, valid_to)
select id, {{area}}, person_id, case place when 1 then '' else 'Den forrige familiesykepleieren sluttet' end, valid_from, valid_to from plan_nurse;

insert into exploration (id, area_id, participation_id, on_day, attendance, nurse_id)
select c.id * 4 + t.place, {{area}}, c.id, c.referred + t.days, ('{ALONE,ALONE,PARTNER,REFERRER}'::text[])[1 + pg_temp.dice(c.id * 4 + t.place, 58, 4)], n.person_id
from plan_case c
join plan_nurse n on n.id = c.id and n.place = 1
cross join (values (1, 9), (2, 19), (3, 27)) as t (place, days)
where c.referred + t.days <= least(date '{{today}}', coalesce(c.ended, 'infinity')) and (t.place < 3 or pg_temp.dice(c.id, 59, 3) = 0)
  and (t.place = 1 or pg_temp.dice(c.id, 60, 25) > 0);

insert into participation_handover (participation_id, service, area_id)
select p.id, s.code, {{area}}
from plan_case c
join participation p on p.id = c.id and p.handover in ('AGREED', 'WANTED')
join handover_service s on s.position = 1 + pg_temp.dice(p.id, 61, 8);
