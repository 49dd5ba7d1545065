-- What a norm is on a day: the area's own where it has one, otherwise the programme's. No row: not known on the day. Empty: no limit.
create or replace function samrad.norm_on(wanted_day date, wanted_area bigint)
returns table (norm_code text, value integer, version_id bigint, own boolean, verified boolean)
language sql stable parallel safe
as $$
  select distinct on (v.norm_code) v.norm_code, v.value, v.id, v.area_id is not null, v.verified_on is not null
  from samrad.norm_version v
  where (v.area_id is null or v.area_id = wanted_area)
    and v.valid_from <= wanted_day and (v.valid_to is null or v.valid_to > wanted_day)
  order by v.norm_code, v.area_id nulls last
$$;
comment on function samrad.norm_on(date, bigint) is 'Norms of an area on a day: its own where it has one, otherwise the programme''s.';

create or replace function samrad.norm_value(wanted_code text, wanted_area bigint, wanted_day date) returns integer
language sql stable parallel safe
as $$
  select v.value
  from samrad.norm_version v
  where v.norm_code = wanted_code and (v.area_id is null or v.area_id = wanted_area)
    and v.valid_from <= wanted_day and (v.valid_to is null or v.valid_to > wanted_day)
  order by v.area_id nulls last
  limit 1
$$;
comment on function samrad.norm_value(text, bigint, date) is 'One norm of an area on a day; null when it is not known or there is no limit.';
