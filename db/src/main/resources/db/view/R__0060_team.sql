-- Who is in the team of an area on a day.

create or replace function samrad.team_post_on(day date)
returns table (post_id bigint, area_id bigint, person_id bigint, function text, profession text, unit_id bigint, percentage integer,
  certified_on date, valid_from date, valid_to date)
language sql stable parallel safe
as $$
  select p.id, p.area_id, p.person_id, p.function, p.profession, p.unit_id, p.percentage, p.certified_on, p.valid_from, p.valid_to
  from samrad.team_post p
  where daterange(p.valid_from, p.valid_to) @> $1
$$;
comment on function samrad.team_post_on is 'Who has which post in which team on a day.';

create or replace function samrad.team_staffing_on(day date)
returns table (area_id bigint, nurses integer, nurse_percentage integer, leaders integer, coordinators integer)
language sql stable parallel safe
as $$
  select p.area_id,
    (count(distinct p.person_id) filter (where p.function = 'FAMILY_NURSE'))::integer,
    coalesce(sum(p.percentage) filter (where p.function = 'FAMILY_NURSE'), 0)::integer,
    (count(distinct p.person_id) filter (where p.function = 'TEAM_LEADER'))::integer,
    (count(distinct p.person_id) filter (where p.function = 'TEAM_COORDINATOR'))::integer
  from samrad.team_post_on($1) p
  group by p.area_id
$$;
comment on function samrad.team_staffing_on is 'How many people each team has on a day; the percentage is that of all its nurses together. An area without any post has no row.';
