-- The NFP council of an area: its rules, and who sits in it, term by term of four years.
insert into nfp_council (id, area_id, type, mandate, mandate_document, valid_from)
values ({{council}}, {{area}}, 'ADMINISTRATIVE', 'Rådet tilrår kommunene om drift, lokaler og rekruttering, og følger opp avtalene.', 'Oppdiktet mandat', '{{start}}');
insert into nfp_council_procedure (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from)
values ({{council}}, {{area}}, {{council}}, 14, 21, 'HALF', true, '{{start}}');

create temporary table plan_seat on commit drop as
with member as (
  select m.unit_id, min(m.valid_from) as since, max(coalesce(m.valid_to, 'infinity')) as until, bool_or(h.id is not null) as host
  from membership m left join host_term h on h.area_id = m.area_id and h.unit_id = m.unit_id
  where m.area_id = {{area}} group by m.unit_id),
chair as (
  select row_number() over (order by host desc, since, unit_id) as place, unit_id, since, until, false as substitute from member
  union all
  select 31, unit_id, since, until, true from (select * from member order by host desc, since, unit_id limit 1) m
  union all
  select 32, null, '-infinity', 'infinity', false)
select {{people}}::bigint + 300 + t * 40 + c.place as id, c.place, c.unit_id,
  case c.place when 1 then 'LEADER' when 2 then 'DEPUTY_LEADER' when 31 then 'SUBSTITUTE' when 32 then 'SECRETARY' else 'MEMBER' end as function,
  case when c.substitute then {{people}}::bigint + 300 + t * 40 + 1 end as substitute_for,
  greatest(d.first, c.since) as valid_from, nullif(least(d.next, c.until), 'infinity') as valid_to
from generate_series(0, 2) t
cross join lateral (
  select (date '{{start}}' + make_interval(years => 4 * t))::date as first,
    case when date '{{start}}' + make_interval(years => 4 * t + 4) > date '{{today}}' then 'infinity'::date
      else (date '{{start}}' + make_interval(years => 4 * t + 4))::date end as next) d
join chair c on greatest(d.first, c.since) < least(d.next, c.until)
where d.first <= date '{{today}}' and c.place <= 32;

select pg_temp.add_people(array_agg(id order by id)) from plan_seat;
insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, substitute_for, sole, valid_from, valid_to)
select id, {{area}}, {{council}}, function, id, unit_id, substitute_for, place <= 2, valid_from, valid_to from plan_seat;
insert into role_assignment (id, person_id, role, area_id, unit_id, valid_from, valid_to, source)
select id, id, case function when 'SECRETARY' then 'COUNCIL_SECRETARY' else 'COUNCIL_MEMBER' end, {{area}}, unit_id, valid_from, valid_to, 'seat/' || id
from plan_seat;
