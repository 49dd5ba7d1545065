-- What samrad_report may read: facts that are public anyway, for portals and BI tools. A view named report_… is published
-- by its name (db/callback); RolesIT lists them all. No functions here: they would run with the reader's rights.

create or replace view samrad.report_unit as
select u.id as unit_id, u.kind, c.code, n.name, c.valid_from, c.valid_to
from samrad.unit u
join samrad.unit_code c on c.unit_id = u.id
join lateral (
  select x.name from samrad.unit_name x
  where x.unit_id = u.id and x.kind = 'OFFICIAL'
  order by daterange(x.valid_from, x.valid_to) && daterange(c.valid_from, c.valid_to) desc, x.language = 'nb' desc, x.valid_from desc nulls last, x.id
  limit 1) n on true;
comment on view samrad.report_unit is 'Municipalities and city districts: one line per number they have carried, with their name then. valid_to is the first day no longer.';

create or replace view samrad.report_area as
select a.id as area_id, a.slug as code, n.name, p.phase, p.valid_from, p.valid_to
from samrad.area a
join samrad.area_phase p on p.area_id = a.id
join lateral (
  select x.name from samrad.area_name x
  where x.area_id = a.id and x.kind = 'OFFICIAL'
  order by daterange(x.valid_from, x.valid_to) && daterange(p.valid_from, p.valid_to) desc, x.language = 'nb' desc, x.valid_from desc nulls last, x.id
  limit 1) n on true;
comment on view samrad.report_area is 'Programme areas: one line per phase of their life cycle, with their name then.';

create or replace view samrad.report_member as
select m.area_id, m.unit_id, m.valid_from, m.valid_to
from samrad.membership m;
comment on view samrad.report_member is 'Which unit takes part in which area, from when to when; joins report_area and report_unit.';
