-- The areas there are not yet, from municipalities that are in none, county by county; the bodies they have agreements with; what lets
-- every area keep referrals. Who would be host is invented.
create temporary table plan_member on commit drop as
select u.id as unit_id, c.code, ntile((select 60 - count(*) from area)::integer) over (order by c.code) as place, greatest(coalesce(u.valid_from, d.first), d.first) as since
from unit u
join unit_code c on c.unit_id = u.id and daterange(c.valid_from, c.valid_to) @> date '{{today}}'
cross join (select date_trunc('year', date '{{today}}' - interval '11 years')::date as first) d
where u.kind = 'MUNICIPALITY' and daterange(u.valid_from, u.valid_to) @> date '{{today}}'
  and not exists (select from membership m where m.unit_id = u.id)
  and not exists (select from unit x where x.parent_id = u.id);

create temporary table plan_area on commit drop as
select {{base}}::bigint + p.place as id, p.place, min(p.since) as since, (min(p.since) + interval '1 year')::date as opens,
  (array_agg(p.unit_id order by p.since, p.code))[1] as host,
  to_char(p.place, 'FM00') || ' ' || split_part((
    select k.name from county k where k.code = left(min(p.code), 2) and daterange(k.valid_from, k.valid_to) @> date '{{today}}'), ' - ', 1) as name
from plan_member p group by p.place;

insert into area (id, slug, search_text)
select id, 'prove-' || to_char(place, 'FM00'), lower('prøveområde ' || name) || ' ' || translate(lower('prøveområde ' || name), 'øåá', 'oaa')
from plan_area;
insert into area_name (id, area_id, language, name, kind)
select a.id * 4 + n.place, a.id, n.language, n.word || a.name, 'OFFICIAL'
from plan_area a
cross join (values (1, 'nb', 'Prøveområde '), (2, 'nn', 'Prøveområde '), (3, 'en', 'Trial area ')) as n (place, language, word);
insert into area_form (id, area_id, form, valid_from) select id, id, 'HOST_ADMINISTRATIVE', since from plan_area;
insert into area_phase (id, area_id, phase, valid_from, valid_to)
select id * 4 + 1, id, 'ESTABLISHMENT', since, opens from plan_area
union all
select id * 4 + 2, id, 'OPERATION', opens, null from plan_area;
insert into membership (id, area_id, unit_id, valid_from) select {{base}} + unit_id, {{base}} + place, unit_id, since from plan_member;
insert into host_term (id, area_id, unit_id, valid_from, assumed) select id, id, host, since, true from plan_area;
insert into area_office (id, area_id, address, postal_code, place, email, valid_from)
select id, id, 'Prøvegata ' || place, '0000', 'Oppdiktvik', 'prove-' || to_char(place, 'FM00') || '@samrad.example', since from plan_area;

insert into organisation (id, kind, source, search_text)
select {{base}} + n, case n % 3 when 0 then 'PRIVATE' when 1 then 'HEALTH_TRUST' else 'RESEARCH' end, 'oppdiktet',
  case n % 3 when 0 then 'oppdiktet drift ' when 1 then 'oppdiktet sykehus ' else 'oppdiktet forskning ' end || n
from generate_series(1, 12) n;
insert into organisation_name (id, organisation_id, language, name, kind)
select o.id * 4 + l.place, o.id, l.language,
  case o.kind when 'PRIVATE' then 'Oppdiktet drift ' when 'HEALTH_TRUST' then 'Oppdiktet sykehus ' else 'Oppdiktet forskning ' end || o.id - {{base}}, 'OFFICIAL'
from organisation o cross join (values (1, 'nb'), (2, 'nn')) as l (place, language) where o.id > {{base}};

insert into area_clearance (id, area_id, kind, status, reference, reason, valid_from)
select {{base}} + row_number() over (order by p.area_id, k.place), p.area_id, k.kind, 'CLEARED', k.reference, 'Oppdiktet', p.valid_from - 30
from (select area_id, min(valid_from) as valid_from from area_phase where phase = 'OPERATION' group by area_id) p
cross join (values (1, 'LEGAL_BASIS', 'Oppdiktet notat om behandlingsgrunnlag'), (2, 'DPIA', 'Oppdiktet vurdering av personvernet')) as k (place, kind, reference)
where not exists (select from area_clearance c where c.area_id = p.area_id and c.kind = k.kind);
