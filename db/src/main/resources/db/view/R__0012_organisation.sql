-- Names of organisations, looked up as those of units.

create or replace function samrad.organisation_name_on(organisation bigint, lang text, day date) returns text
language sql stable parallel safe
as $$
  select n.name
  from samrad.organisation_name n
  where n.organisation_id = $1 and n.kind = 'OFFICIAL'
  order by daterange(n.valid_from, n.valid_to) @> $3 desc, n.language = $2 desc, n.language = 'nb' desc,
    greatest(n.valid_from - $3, $3 - n.valid_to + 1, 0), n.id
  limit 1
$$;
comment on function samrad.organisation_name_on is 'The official name of an organisation on a day in a language; the nearest in time when it had none that day.';
