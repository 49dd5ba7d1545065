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
