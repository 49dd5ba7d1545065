-- What NFP councils are on a day.

create or replace function samrad.seat_on(day date)
returns table (seat_id bigint, area_id bigint, council_id bigint, function text, person_id bigint, unit_id bigint, substitute_for bigint, valid_from date, valid_to date)
language sql stable parallel safe
as $$
  select s.id, s.area_id, s.council_id, s.function, s.person_id, s.unit_id, s.substitute_for, s.valid_from, s.valid_to
  from samrad.nfp_council_seat s
  where daterange(s.valid_from, s.valid_to) @> $1
$$;
comment on function samrad.seat_on is 'Who sits in which NFP council on a day.';

create or replace function samrad.council_gap_on(day date)
returns table (area_id bigint, council_id bigint, unit_id bigint, substituted boolean)
language sql stable parallel safe
as $$
  select c.area_id, c.id, m.unit_id, exists (
    select from samrad.seat_on($1) s where s.council_id = c.id and s.unit_id = m.unit_id)
  from samrad.nfp_council c
  join samrad.member_on($1) m on m.area_id = c.area_id
  where daterange(c.valid_from, c.valid_to) @> $1 and not exists (
    select from samrad.seat_on($1) s
    where s.council_id = c.id and s.unit_id = m.unit_id and s.function <> 'SUBSTITUTE')
$$;
comment on function samrad.council_gap_on is 'Members of an area that nobody represents in its NFP council on a day; substituted says that a substitute is there.';

create or replace function samrad.duty_enforced_on(council_type text, rule text, day date) returns boolean
language sql stable set search_path = pg_catalog, samrad as $$
  select exists (
    select from nfp_council_duty d
    join nfp_duty_force f on f.duty_id = d.id and daterange(f.valid_from, f.valid_to) @> $3
    where d.type = $1 and d.duty = $2 and f.force = 'ENFORCED')
$$;
comment on function samrad.duty_enforced_on is 'A rule holds in NFP councils of a type on a day: what breaks it is refused, or shown.';
