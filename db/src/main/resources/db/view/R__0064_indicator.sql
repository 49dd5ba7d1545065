-- What indicators count. Every figure is a numerator and a denominator of an area, and of a unit where cases stand behind it. No row: nothing to count.

create or replace function samrad.easter_sunday(year integer) returns date
language sql immutable parallel safe
as $$
  select make_date($1, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
  from (select $1 % 19 as a, $1 / 100 as b, $1 % 100 as c) y
  cross join lateral (select (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30 as h) x
  cross join lateral (select (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7 as l) z
  cross join lateral (select (a + 11 * h + 22 * l) / 451 as m) w
$$;
comment on function samrad.easter_sunday is 'Easter Sunday of a year.';

create or replace function samrad.holiday_between(first_day date, end_day date) returns table (day date)
language sql immutable parallel safe
as $$
  select h.day
  from generate_series(extract(year from $1)::integer, extract(year from $2)::integer) y
  cross join lateral (
    select make_date(y, 1, 1) as day union all select make_date(y, 5, 1) union all select make_date(y, 5, 17)
    union all select make_date(y, 12, 25) union all select make_date(y, 12, 26)
    union all select samrad.easter_sunday(y) + e.days from (values (-3), (-2), (0), (1), (39), (49), (50)) as e (days)) h
  where h.day >= $1 and h.day < $2
$$;
comment on function samrad.holiday_between is 'The public holidays of Norway from a day until, but not on, another.';

drop function if exists samrad.nurse_week(bigint, date, date);
create or replace function samrad.supervision_week(wanted_area bigint, first_day date, end_day date)
returns table (area_id bigint, kind text, person_id bigint, week date, expected integer, held integer)
language sql stable parallel safe
as $$
  with rhythm as materialized (
    select a.id as area_id, k.kind, samrad.norm_value(k.norm, a.id, $3 - 1) as expected
    from samrad.area a
    cross join (values ('ONE_TO_ONE', 'ONE_TO_ONE_WEEKLY'), ('TEAM_MEETING', 'TEAM_MEETING_WEEKLY')) as k (kind, norm)
    where $1 is null or a.id = $1),
  day as materialized (
    select s::date as day, date_trunc('week', s)::date as week
    from generate_series(($2 - 3)::timestamp, $3::timestamp, interval '1 day') s
    where extract(isodow from s) < 6 and date_trunc('week', s)::date + 3 >= $2 and date_trunc('week', s)::date + 3 < $3
      and not exists (select from samrad.holiday_between($2 - 7, $3 + 7) h where h.day = s::date)),
  at_work as materialized (
    select p.area_id, p.person_id, d.week, bool_or(p.function = 'FAMILY_NURSE') as as_nurse
    from day d
    join samrad.team_post p on p.valid_from <= d.day and coalesce(p.valid_to > d.day, true) and ($1 is null or p.area_id = $1)
    where not exists (
      select from samrad.team_absence a
      where a.area_id = p.area_id and a.person_id = p.person_id and a.valid_from <= d.day and a.valid_to > d.day)
    group by p.area_id, p.person_id, d.week),
  wanted as (
    select w.area_id, 'ONE_TO_ONE' as kind, w.person_id, w.week from at_work w where w.as_nurse
    union all
    select distinct w.area_id, 'TEAM_MEETING', null::bigint, w.week from at_work w)
  select w.area_id, w.kind, w.person_id, w.week, r.expected, least(r.expected, h.held)::integer
  from wanted w
  join rhythm r on r.area_id = w.area_id and r.kind = w.kind and r.expected > 0
  cross join lateral (
    select count(*) as held from samrad.team_session s
    where s.area_id = w.area_id and s.kind = w.kind and (w.person_id is null or s.nurse_id = w.person_id)
      and s.on_day >= w.week and s.on_day < w.week + 7) h
$$;
comment on function samrad.supervision_week is 'What was to be held in the weeks whose Thursday lies from a day until another, by the rhythm of the last day, and how much of it was: one-to-one supervision of every nurse who worked on a day of the week at least, meetings of a team of which somebody did. Holidays and absence are no work; a second session makes up for no other week.';

create or replace function samrad.expected_visits(days integer, weekly integer, every_days integer) returns integer
language sql immutable parallel safe
as $$
  select least($2, greatest($1, 0) / 7) + greatest($1 - 7 * $2, 0) / $3
$$;
comment on function samrad.expected_visits is 'How many visits the schedule has in as many days: weekly in the first weeks, then every so many days.';

create or replace function samrad.registration_gap(wanted_area bigint, first_day date, end_day date)
returns table (area_id bigint, unit_id bigint, kind text, expected bigint, filled bigint)
language sql stable parallel safe
as $$
  select g.area_id, g.unit_id, g.kind, count(*), count(*) filter (where g.filled)
  from (
    select p.area_id, p.unit_id, 'GESTATION' as kind, p.gestation_days is not null as filled
    from samrad.participation p
    where ($1 is null or p.area_id = $1) and p.referred_on >= $2 and p.referred_on < $3 and p.continues_id is null
    union all
    select p.area_id, p.unit_id, 'CRITERIA', exists (select from samrad.participation_criterion c where c.participation_id = p.id)
    from samrad.participation p
    where ($1 is null or p.area_id = $1) and p.referred_on >= $2 and p.referred_on < $3 and p.continues_id is null
    union all
    select p.area_id, p.unit_id, 'ASSESSMENT', p.assessed_on is not null or p.ended_on is not null
    from samrad.participation p
    where ($1 is null or p.area_id = $1) and p.referred_on >= $2 and p.referred_on < $3 - 14 and p.continues_id is null
    union all
    select p.area_id, p.unit_id, 'NURSE', exists (select from samrad.participation_nurse n where n.participation_id = p.id)
    from samrad.participation p
    where ($1 is null or p.area_id = $1) and p.included_on >= $2 and p.included_on < $3 and p.referred_on < $3 and p.continues_id is null
    union all
    select p.area_id, p.unit_id, 'BIRTH', p.birth_on is not null
    from samrad.participation p
    where ($1 is null or p.area_id = $1) and p.included_on < $3 and (p.ended_on is null or p.ended_on >= $3)
      and p.gestation_days + ($3 - p.referred_on) > 301 and p.referred_on < $3 and p.continues_id is null) g
  group by g.area_id, g.unit_id, g.kind
  union all
  select v.area_id, p.unit_id, k.kind, count(*), count(*) filter (where k.filled)
  from samrad.visit v
  join samrad.participation p on p.id = v.participation_id
  cross join lateral (values
    ('VISIT', v.planned_on < $3 - 7, v.outcome is not null),
    ('DOMAINS', v.held_on is not null and v.place in ('HOME', 'OFFICE', 'OTHER'),
      v.family_share + v.child_share + v.health_share + v.life_share + v.cooperation_share > 0)) as k (kind, expected, filled)
  where ($1 is null or v.area_id = $1) and v.planned_on >= $2 and v.planned_on < $3 and k.expected
  group by v.area_id, p.unit_id, k.kind
$$;
comment on function samrad.registration_gap is 'What should be registered for a time and how much of it is, by kind: length of pregnancy and criteria of referrals, assessment after two weeks, nurse, birth after 43 weeks, planned visits after a week, and how the time of those that were held was shared.';

drop function if exists samrad.indicator_count(bigint, date, date);
drop function if exists samrad.case_count(bigint, date, date);
drop function if exists samrad.team_count(bigint, date, date);
drop function if exists samrad.area_count(bigint, date, date);
create or replace function samrad.case_count(wanted_area bigint, first_day date, end_day date)
returns table (area_id bigint, unit_id bigint, code text, numerator numeric, denominator numeric, people bigint, part_people bigint, rest_people bigint)
language sql stable parallel safe
as $$
  with norm as materialized (
    select a.id as area_id,
      samrad.norm_value('REFERRED_EARLY', a.id, $3 - 1) as referred_early,
      samrad.norm_value('INCLUDED_EARLY', a.id, $3 - 1) as included_early,
      samrad.norm_value('CONSENT_LATEST', a.id, $3 - 1) as consent_latest,
      samrad.norm_value('EXPLORATION_FEWEST', a.id, $3 - 1) as fewest_conversations,
      $3 - 1 - make_interval(months => samrad.norm_value('INACTIVE_AFTER', a.id, $3 - 1)) as silent_since,
      samrad.norm_value('VISITS_WEEKLY_AT_FIRST', a.id, $3 - 1) as weekly_at_first,
      samrad.norm_value('VISITS_WEEKLY_AFTER_BIRTH', a.id, $3 - 1) as weekly_after_birth,
      samrad.norm_value('VISIT_INTERVAL', a.id, $3 - 1) as every_days,
      make_interval(months => samrad.norm_value('VISITS_MONTHLY_FROM', a.id, $3 - 1)) as monthly_from,
      make_interval(months => samrad.norm_value('PROGRAMME_ENDS', a.id, $3 - 1)) as programme_ends
    from samrad.area a where $1 is null or a.id = $1),
  woman as materialized (
    select p.id, p.unit_id, p.referred_on, p.gestation_days, p.first_time, p.eligible, p.offered_on, p.included_on, p.birth_on, p.outcome,
      p.referrer_told_on, p.ended_on, p.continues_id, norm.*,
      p.gestation_days + (p.included_on - p.referred_on) as at_inclusion,
      p.gestation_days + (p.consented_on - p.referred_on) as at_consent,
      coalesce(p.included_on, p.ended_on) as answered_on,
      coalesce(p.ended_on < $3, false) as has_ended,
      o.counts_as_refusal, e.counts_as_attrition, e.counts_as_completed, s.is_told,
      exists (select from samrad.participation n where n.continues_id = p.id and n.included_on < $3) as goes_on_elsewhere
    from samrad.participation p
    join norm on norm.area_id = p.area_id
    join samrad.referral_source s on s.code = p.source
    left join samrad.referral_outcome o on o.code = p.outcome
    left join samrad.end_reason e on e.code = p.end_reason
    where p.referred_on < $3),
  recruitment as (
    select w.area_id, w.unit_id, c.code, count(*) filter (where c.met) as numerator, count(*) as denominator, count(*) as people,
      count(*) filter (where c.met) as part_people, count(*) filter (where c.met is not true) as rest_people
    from woman w
    cross join lateral (select w.included_on >= $2 and w.included_on < $3 as joined, w.answered_on >= $2 and w.answered_on < $3 as answered) t
    cross join lateral (values
      ('HENVIST_U16', w.referred_on >= $2 and w.gestation_days is not null, w.gestation_days <= w.referred_early),
      ('INKLUDERT_U16', t.joined, w.at_inclusion <= w.included_early),
      ('SAMTYKKE_U28', t.joined, w.at_consent <= w.consent_latest),
      ('FORSTEGANG', t.joined, w.first_time),
      ('UTFORSKNING_MIN2', t.joined, t.joined and w.fewest_conversations <= (
        select count(*) from samrad.exploration x where x.participation_id = w.id and x.on_day <= w.included_on)),
      ('AKSEPT', t.answered and w.eligible and w.offered_on is not null and (w.included_on is not null or w.counts_as_refusal),
        w.included_on is not null),
      ('SVAR_HENVISER', t.answered and w.is_told and exists (select from samrad.exploration x where x.participation_id = w.id),
        w.referrer_told_on < $3)) as c (code, counts, met)
    where w.continues_id is null and c.counts
    group by w.area_id, w.unit_id, c.code),
  stay as (
    select w.*, f.phase, f.name, greatest(f.starts_on, w.included_on) as came_on, f.starts_on,
      case when w.counts_as_completed and f.phase = 'TODDLERHOOD' then least(f.ends_on, w.ended_on) else f.ends_on end as ends_on
    from woman w
    cross join lateral (values
      ('PREGNANCY', 'SVANGERSKAP', w.included_on, w.birth_on),
      ('INFANCY', 'SPEDBARN', w.birth_on, (w.birth_on + interval '1 year')::date),
      ('TODDLERHOOD', 'SMABARN', (w.birth_on + interval '1 year')::date, (w.birth_on + w.programme_ends)::date)) as f (phase, name, starts_on, ends_on)
    where w.included_on < $3 and f.starts_on < $3 and coalesce(w.included_on < f.ends_on, true)
      and (f.phase = 'PREGNANCY' or coalesce(w.ended_on > f.starts_on, true))),
  attrition as (
    select s.area_id, s.unit_id, 'FRAFALL_' || s.name, count(*) filter (where c.met), count(*), count(*), count(*) filter (where c.met),
      count(*) filter (where c.met is not true)
    from stay s
    cross join lateral (select s.has_ended and s.counts_as_attrition and coalesce(s.ended_on < s.ends_on, true) as met) c
    where least(s.ends_on, s.ended_on) >= $2 and least(s.ends_on, s.ended_on) < $3
      and not (s.goes_on_elsewhere and coalesce(s.ended_on < s.ends_on, true))
    group by s.area_id, s.unit_id, s.name),
  dosage as (
    select s.area_id, s.unit_id, 'DOSE_' || s.name, sum(v.held), sum(x.expected), count(*), count(*) filter (where v.held > 0),
      count(*) filter (where v.held < x.expected or v.held = 0)
    from stay s
    cross join lateral (
      select count(*) as held from samrad.visit v join samrad.visit_outcome o on o.code = v.outcome and o.counts_in_dosage
      where v.participation_id = s.id and v.phase = s.phase and v.held_on <= s.ends_on) v
    cross join lateral (
      select case s.phase
        when 'PREGNANCY' then samrad.expected_visits(s.ends_on - s.came_on, case when s.continues_id is null then s.weekly_at_first else 0 end, s.every_days)
        when 'INFANCY' then samrad.expected_visits(s.ends_on - s.starts_on, s.weekly_after_birth, s.every_days)
          - samrad.expected_visits(s.came_on - s.starts_on, s.weekly_after_birth, s.every_days)
        else greatest(least(s.ends_on, (s.birth_on + s.monthly_from)::date) - s.came_on, 0) / s.every_days
          + round(greatest(s.ends_on - greatest((s.birth_on + s.monthly_from)::date, s.came_on), 0) / 30.4375)
        end as expected) x
    where s.ends_on >= $2 and s.ends_on < $3 and coalesce(s.ended_on >= s.ends_on, true)
    group by s.area_id, s.unit_id, s.name),
  held as materialized (
    select v.area_id, p.unit_id, v.participation_id, v.phase, v.minutes, v.place,
      v.family_share, v.child_share, v.health_share, v.life_share, v.cooperation_share
    from samrad.visit v
    join samrad.visit_outcome o on o.code = v.outcome and o.counts_in_dosage
    join samrad.participation p on p.id = v.participation_id
    where ($1 is null or v.area_id = $1) and v.held_on >= $2 and v.held_on < $3 and v.planned_on >= $2 - 366 and v.planned_on < $3 + 366),
  length_and_place as (
    select h.area_id, h.unit_id, c.code, c.numerator, h.visits, h.people, c.part, c.rest
    from (
      select f.area_id, f.unit_id, sum(f.visits) as visits, count(*) as people, sum(f.minutes) as minutes, sum(f.at_home) as at_home,
        count(*) filter (where f.at_home > 0) as home, count(*) filter (where f.at_home < f.visits) as elsewhere
      from (
        select area_id, unit_id, participation_id, count(*) as visits, sum(minutes) as minutes, count(*) filter (where place = 'HOME') as at_home
        from held group by area_id, unit_id, participation_id) f
      group by f.area_id, f.unit_id) h
    cross join lateral (values ('BESOKSLENGDE', h.minutes, h.people, 0::bigint), ('HJEMMEANDEL', h.at_home, h.home, h.elsewhere)) as c (code, numerator, part, rest)),
  domain as (
    select f.area_id, f.unit_id, 'TID_' || f.name || c.domain, sum(c.shares) / 100.0, sum(f.visits), count(*), count(*) filter (where c.shares > 0),
      count(*) filter (where c.shares < 100 * f.visits)
    from (
      select area_id, unit_id, participation_id,
        case phase when 'PREGNANCY' then 'SVANGERSKAP_' when 'INFANCY' then 'SPEDBARN_' else 'SMABARN_' end as name, count(*) as visits,
        sum(family_share) as family, sum(child_share) as child, sum(health_share) as health, sum(life_share) as life, sum(cooperation_share) as cooperation
      from held
      where family_share + child_share + health_share + life_share + cooperation_share > 0
      group by area_id, unit_id, participation_id, phase) f
    cross join lateral (values ('FAMILY_NETWORK', f.family), ('CHILD_PARENT_ROLE', f.child), ('PERSONAL_HEALTH', f.health),
      ('LIFE_SITUATION', f.life), ('INTERDISCIPLINARY', f.cooperation)) as c (domain, shares)
    group by f.area_id, f.unit_id, f.name, c.domain),
  standing as (
    select w.area_id, w.unit_id, c.code, count(*) filter (where c.met), count(*), count(*), count(*) filter (where c.met), count(*) filter (where c.met is not true)
    from woman w
    cross join lateral (values
      ('INAKTIVE', not w.has_ended, not w.has_ended and w.included_on <= w.silent_since and not exists (
        select from samrad.visit v join samrad.visit_outcome o on o.code = v.outcome and o.is_contact
        where v.participation_id = w.id and v.held_on > w.silent_since and v.held_on < $3)),
      ('FRAFALL_SAMLET', not w.goes_on_elsewhere, w.has_ended and w.counts_as_attrition)) as c (code, counts, met)
    where w.included_on < $3 and c.counts
    group by w.area_id, w.unit_id, c.code),
  published as (
    select distinct on (n.area_id) n.area_id, null::bigint, 'FRAFALL_SAMLET', n.departed, n.included, n.included, n.departed::bigint, (n.included - n.departed)::bigint
    from samrad.participation_count n
    where ($1 is null or n.area_id = $1) and n.area_id is not null and n.unit_id is null and n.counted_on < $3 and n.included > 0
      and not exists (select from samrad.participation p where p.area_id = n.area_id)
    order by n.area_id, n.counted_on desc)
  select * from recruitment
  union all select * from attrition
  union all select * from dosage
  union all select * from length_and_place
  union all select * from domain
  union all select * from standing
  union all select * from published
$$;
comment on function samrad.case_count is 'What the indicators that rest on cases count in the units of an area, or of all, from a day until another. Recruitment counts referrals of the time, inclusions of the time, or answers of the time; a phase counts those whose stay in it came to an end; whoever went on in another area is counted there.';

create or replace function samrad.team_count(wanted_area bigint, first_day date, end_day date)
returns table (area_id bigint, unit_id bigint, code text, numerator numeric, denominator numeric, people bigint, part_people bigint, rest_people bigint)
language sql stable parallel safe
as $$
  with post as materialized (
    select p.* from samrad.team_post p where p.function = 'FAMILY_NURSE' and ($1 is null or p.area_id = $1) and p.valid_from < $3),
  staff as (
    select p.area_id, count(distinct p.person_id) filter (where coalesce(p.valid_to >= $3, true)) as nurses,
      sum(p.percentage) filter (where coalesce(p.valid_to >= $3, true)) as percentage
    from post p group by p.area_id),
  accompanied as (
    select n.area_id, count(*) as nurses, count(*) filter (where n.visits >= coalesce(samrad.norm_value('ACCOMPANIED_FEWEST', n.area_id, $3 - 1), 0)) as enough
    from (
      select p.area_id, p.person_id, (
        select count(*) from samrad.team_session s
        where s.area_id = p.area_id and s.kind = 'ACCOMPANIED_VISIT' and s.nurse_id = p.person_id
          and s.on_day >= $3 - interval '1 year' and s.on_day < $3) as visits
      from post p
      group by p.area_id, p.person_id
      having range_agg(daterange(p.valid_from, p.valid_to)) @> daterange(($3 - interval '1 year')::date, $3)) n
    group by n.area_id)
  select w.area_id, null::bigint, case w.kind when 'ONE_TO_ONE' then 'VEILEDNING_1_1' else 'TEAMMOTE' end, sum(w.held), sum(w.expected), 0::bigint, 0::bigint, 0::bigint
  from samrad.supervision_week($1, $2, $3) w
  group by w.area_id, w.kind
  union all
  select n.area_id, null, 'FOLGEBESOK', n.enough, n.nurses, 0, 0, 0 from accompanied n
  union all
  select s.area_id, null, 'BEMANNING', s.nurses, 1, 0, 0, 0 from staff s
  union all
  select s.area_id, null, 'BELEGG', a.active, s.percentage / 100.0, a.active, a.active, 0
  from staff s
  cross join lateral (
    select count(*) as active from samrad.participation p
    where p.area_id = s.area_id and p.included_on < $3 and coalesce(p.ended_on >= $3, true)) a
  where s.percentage > 0
$$;
comment on function samrad.team_count is 'What the indicators of teams count, from a day until another: supervision and team meetings of the weeks whose Thursday lies in it, accompanied visits of the twelve months before its end, nurses and participants on its last day.';

create or replace function samrad.area_count(wanted_area bigint, first_day date, end_day date)
returns table (area_id bigint, unit_id bigint, code text, numerator numeric, denominator numeric, people bigint, part_people bigint, rest_people bigint)
language sql stable parallel safe
as $$
  select o.area_id, null::bigint, 'AVTALE_VEDTATT', sum(o.adopted), sum(o.to_adopt), 0::bigint, 0::bigint, 0::bigint
  from samrad.agreement_on($3 - 1) o
  where ($1 is null or o.area_id = $1) and o.status in ('ADOPTION', 'SIGNING', 'SIGNED', 'IN_FORCE')
  group by o.area_id
  union all
  select m.area_id, null, 'RAAD_DEKNING', count(*) filter (where exists (
      select from samrad.seat_on($3 - 1) s
      where s.area_id = m.area_id and s.unit_id = m.unit_id and s.function <> 'SUBSTITUTE')), count(*), 0, 0, 0
  from samrad.member_on($3 - 1) m
  where $1 is null or m.area_id = $1
  group by m.area_id
  union all
  select g.area_id, null, 'DATA_KOMPLETT', g.filled, g.expected, w.people, w.people, 0
  from (
    select r.area_id, sum(r.filled) as filled, sum(r.expected) as expected from samrad.registration_gap($1, $2, $3) r group by r.area_id) g
  cross join lateral (
    select count(*) as people from samrad.participation p
    where p.area_id = g.area_id and (
      p.continues_id is null and p.referred_on < $3 and (p.referred_on >= $2 or p.included_on >= $2 and p.included_on < $3
        or p.included_on < $3 and (p.ended_on is null or p.ended_on >= $3) and p.gestation_days + ($3 - p.referred_on) > 301)
      or exists (
        select from samrad.visit v
        where v.participation_id = p.id and v.planned_on >= $2 and v.planned_on < $3
          and (v.planned_on < $3 - 7 or v.held_on is not null and v.place in ('HOME', 'OFFICE', 'OTHER'))))) w
  union all
  select p.area_id, null, 'DATA_RETTIDIG', count(*) filter (where exists (
      select from samrad.period_step s where s.period_id = p.id and s.step = 'SUBMITTED' and s.made_on <= p.due_on)), count(*), 0, 0, 0
  from samrad.reporting_period p
  where ($1 is null or p.area_id = $1) and p.due_on >= $2 and p.due_on < $3
  group by p.area_id
$$;
comment on function samrad.area_count is 'What the indicators of agreements, council and registration count, from a day until another.';

create or replace function samrad.indicator_count(wanted_area bigint, first_day date, end_day date)
returns table (area_id bigint, unit_id bigint, code text, numerator numeric, denominator numeric, people bigint, part_people bigint, rest_people bigint)
language sql stable parallel safe
as $$
  select * from samrad.case_count($1, $2, $3)
  union all select * from samrad.team_count($1, $2, $3)
  union all select * from samrad.area_count($1, $2, $3)
$$;
comment on function samrad.indicator_count is 'Numerator and denominator of every indicator of an area, or of all (no area), from a day until, but not on, another, in one statement. people: how many participants stand behind; part_people: behind the numerator; rest_people: behind what the numerator has less than the denominator. One may stand behind both.';

create or replace function samrad.indicator_on(wanted_day date, wanted_area bigint)
returns table (indicator_id bigint, version_id bigint, number integer, area_id bigint, operator text, threshold numeric, upper_threshold numeric,
  period text, source text, verified boolean)
language sql stable parallel safe
as $$
  select distinct on (v.indicator_id) v.indicator_id, v.id, v.number, v.area_id, v.operator,
    case when v.norm = '' then v.threshold else samrad.norm_value(v.norm, $2, $1) end,
    case when v.upper_norm = '' then v.upper_threshold else samrad.norm_value(v.upper_norm, $2, $1) end,
    v.period, v.source, v.verified_on is not null
  from samrad.indicator_version v
  where (v.area_id is null or v.area_id = $2) and daterange(v.valid_from, v.valid_to) @> $1
  order by v.indicator_id, v.area_id nulls last
$$;
comment on function samrad.indicator_on is 'What every indicator is measured against on a day in an area: its own version where it has one, otherwise that of all. Thresholds that are norms are looked up.';
