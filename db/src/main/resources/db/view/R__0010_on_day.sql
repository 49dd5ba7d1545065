-- What holds on a given day. The one place that knows how names are looked up: wanted language, then nb, then any.

create or replace function samrad.unit_name_on(unit bigint, lang text, day date) returns text
language sql stable parallel safe
as $$
  select n.name
  from samrad.unit_name n
  where n.unit_id = $1 and n.kind = 'OFFICIAL'
  order by daterange(n.valid_from, n.valid_to) @> $3 desc, n.language = $2 desc, n.language = 'nb' desc,
    greatest(n.valid_from - $3, $3 - n.valid_to + 1, 0), n.id
  limit 1
$$;
comment on function samrad.unit_name_on is 'The official name of a unit on a day in a language; the nearest in time when it had none that day.';

create or replace function samrad.unit_code_on(unit bigint, day date) returns text
language sql stable parallel safe
as $$
  select c.code from samrad.unit_code c where c.unit_id = $1 order by greatest(c.valid_from - $2, $2 - c.valid_to + 1, 0), c.id limit 1
$$;
comment on function samrad.unit_code_on is 'The number of a unit on a day; the nearest in time when it had none that day (Trøndelag before 2018).';

create or replace function samrad.area_name_on(area bigint, lang text, day date) returns text
language sql stable parallel safe
as $$
  select n.name
  from samrad.area_name n
  where n.area_id = $1 and n.kind = 'OFFICIAL'
  order by daterange(n.valid_from, n.valid_to) @> $3 desc, n.language = $2 desc, n.language = 'nb' desc,
    greatest(n.valid_from - $3, $3 - n.valid_to + 1, 0), n.id
  limit 1
$$;
comment on function samrad.area_name_on is 'The official name of an area on a day in a language.';

create or replace function samrad.unit_on(day date, lang text)
returns table (unit_id bigint, kind text, parent_id bigint, code text, name text, language_form text, valid_from date, valid_to date)
language sql stable parallel safe
as $$
  select u.id, u.kind, u.parent_id, samrad.unit_code_on(u.id, $1), samrad.unit_name_on(u.id, $2, $1), u.language_form, u.valid_from, u.valid_to
  from samrad.unit u
  where daterange(u.valid_from, u.valid_to) @> $1
$$;
comment on function samrad.unit_on is 'The units that exist on a day, with the code and name they have then.';

create or replace function samrad.area_on(day date, lang text)
returns table (area_id bigint, slug text, name text, form text, phase text, host_unit_id bigint, host_name text, host_assumed boolean)
language sql stable parallel safe
as $$
  select a.id, a.slug, samrad.area_name_on(a.id, $2, $1), f.form, p.phase, h.unit_id, samrad.unit_name_on(h.unit_id, $2, $1), coalesce(h.assumed, false)
  from samrad.area a
  join samrad.area_phase p on p.area_id = a.id and daterange(p.valid_from, p.valid_to) @> $1 and p.phase <> 'CLOSED'
  left join samrad.area_form f on f.area_id = a.id and daterange(f.valid_from, f.valid_to) @> $1
  left join samrad.host_term h on h.area_id = a.id and daterange(h.valid_from, h.valid_to) @> $1
$$;
comment on function samrad.area_on is 'The areas that exist on a day, with the name, form, phase and host they have then.';

create or replace function samrad.member_on(day date)
returns table (area_id bigint, unit_id bigint, valid_from date, valid_to date)
language sql stable parallel safe
as $$
  select m.area_id, m.unit_id, m.valid_from, m.valid_to from samrad.membership m where daterange(m.valid_from, m.valid_to) @> $1
$$;
comment on function samrad.member_on is 'Which units are members of which areas on a day.';

create or replace function samrad.figures_year(day date) returns integer
language sql stable parallel safe
as $$
  select max(p.year) from samrad.unit_population p where p.year <= extract(year from $1)
$$;
comment on function samrad.figures_year is 'The latest year whose residents of 1 January were counted by that day; null before the first.';

create or replace function samrad.iso(moment timestamptz) returns text
language sql stable parallel safe
as $$
  select to_char($1 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;
comment on function samrad.iso is 'A point in time as ISO 8601 in UTC, for programs.';
