-- How far referrals of a time have come, and which criteria those included in a time meet. What leaves the team is asked for in release.

create or replace function samrad.referral_course(wanted_area bigint, first_day date, end_day date, day date)
returns table (unit_id bigint, course text, known boolean, cases bigint)
language sql stable parallel safe
as $$
  select r.unit_id,
    case when r.included then 'INCLUDED' when r.way = 'NOT_ELIGIBLE' then 'ASSESSED_NOT_ELIGIBLE' else r.step || '_' || r.way end,
    r.known, count(*)
  from (
    select p.unit_id, coalesce(p.included_on <= $4, false) as included, p.gestation_days is not null as known,
      case when p.consented_on <= $4 then 'CONSENTED'
        when exists (select from samrad.exploration x where x.participation_id = p.id and x.on_day <= $4) then 'EXPLORED'
        when p.assessed_on <= $4 then 'ASSESSED' else 'REFERRED' end as step,
      case when p.ended_on is null or p.ended_on > $4 then 'WAITING' when o.counts_as_refusal then 'DECLINED'
        when p.outcome in ('NOT_ELIGIBLE', 'NOT_REACHED') then p.outcome when p.outcome = 'STUDY_CONTROL' then 'STUDY' else 'OTHER_END' end as way
    from samrad.participation p
    left join samrad.referral_outcome o on o.code = p.outcome
    where p.area_id = $1 and p.referred_on >= $2 and p.referred_on < $3 and p.continues_id is null) r
  group by 1, 2, 3
$$;
comment on function samrad.referral_course is 'Everybody referred in an area from a day until another, exactly once: in which unit, how far she had come on a day and what came of it, and whether the length of the pregnancy is known. Whoever came from another area was referred there.';

create or replace function samrad.criterion_count(wanted_area bigint, first_day date, end_day date)
returns table (set_code text, criterion_code text, judged bigint, met bigint)
language sql stable parallel safe
as $$
  with joined as materialized (
    select p.id, p.criteria_set from samrad.participation p
    where p.area_id = $1 and p.included_on >= $2 and p.included_on < $3 and p.continues_id is null)
  select c.set_code, c.code, s.judged, (
      select count(*) from joined j join samrad.participation_criterion m on m.participation_id = j.id
      where j.criteria_set = c.set_code and m.criterion_code = c.code)
  from (select j.criteria_set, count(*) as judged from joined j group by j.criteria_set) s
  join samrad.criterion c on c.set_code = s.criteria_set
$$;
comment on function samrad.criterion_count is 'How many of those included in an area from a day until another were judged by each set of criteria, and how many of them meet each criterion. One may meet several.';

create or replace function samrad.coming_and_going(wanted_area bigint, end_day date) returns table (event text, quarter text, kind text, cases bigint)
language sql stable parallel safe
as $$
  with woman as materialized (
    select p.included_on, p.ended_on, p.birth_on, p.continues_id is null as is_new, coalesce(p.ended_on < $2 and e.counts_as_attrition, false) as lost,
      exists (select from samrad.participation n where n.continues_id = p.id and n.included_on < $2) as goes_on,
      (p.birth_on + make_interval(months => samrad.norm_value('PROGRAMME_ENDS', $1, $2 - 1)))::date as programme_ends
    from samrad.participation p
    left join samrad.end_reason e on e.code = p.end_reason
    where p.area_id = $1 and p.referred_on < $2 and p.included_on < $2)
  select 'CAME', to_char(w.included_on, 'YYYY"Q"Q'), case when w.is_new then 'NEW' else 'TRANSFERRED' end || case when w.goes_on then '_ON' else '' end, count(*)
  from woman w
  group by 1, 2, 3
  union all
  select 'LOST', to_char(w.ended_on, 'YYYY"Q"Q'), case when w.birth_on is null or w.ended_on < w.birth_on then 'PREGNANCY'
      when w.ended_on > w.birth_on and w.ended_on < w.birth_on + interval '1 year' then 'INFANCY'
      when w.ended_on > w.birth_on + interval '1 year' and w.ended_on < w.programme_ends then 'TODDLERHOOD' else 'BETWEEN' end, count(*)
  from woman w
  where w.lost and not w.goes_on
  group by 1, 2, 3
$$;
comment on function samrad.coming_and_going is 'Everybody included in an area before a day, by the quarter she came in (CAME: referred here or transferred from another area; _ON: has gone on in another), and those whose leaving counts as attrition, by quarter and phase (LOST). For figures that add up over the years.';

create or replace function samrad.visited_family(wanted_area bigint, first_day date, end_day date) returns table (phases text, cases bigint)
language sql stable parallel safe
as $$
  select case when f.phases = '' then 'NONE' else f.phases end, count(*)
  from (
    select v.participation_id, coalesce(string_agg(distinct left(v.phase, 1), '' order by left(v.phase, 1)) filter (
      where v.family_share + v.child_share + v.health_share + v.life_share + v.cooperation_share > 0), '') as phases
    from samrad.visit v
    join samrad.visit_outcome o on o.code = v.outcome and o.counts_in_dosage
    where v.area_id = $1 and v.held_on >= $2 and v.held_on < $3 and v.planned_on >= $2 - 366 and v.planned_on < $3 + 366
    group by v.participation_id) f
  group by 1
$$;
comment on function samrad.visited_family is 'Everybody visited in an area from a day until another, exactly once, by the phases in which the time of a visit was shared among domains: P, I, T or several.';
