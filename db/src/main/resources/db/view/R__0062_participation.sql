-- The gate of an area on a day, and where everybody stands in the programme on a day.

create or replace function samrad.clearance_on(day date)
returns table (area_id bigint, kind text, clearance_id bigint, status text, reference text, valid_from date, ends_on date)
language sql stable parallel safe
as $$
  select c.area_id, c.kind, c.id, case when c.valid_to <= $1 then 'LAPSED' else c.status end, c.reference, c.valid_from, c.valid_to
  from (
    select x.*, row_number() over (partition by x.area_id, x.kind order by x.valid_from desc) as place
    from samrad.area_clearance x where x.valid_from <= $1) c
  where c.place = 1
$$;
comment on function samrad.clearance_on is 'Where each area stands with legal basis and DPIA on a day; LAPSED when it was cleared until a day that has come.';

create or replace function samrad.referral_gate_on(area bigint, day date)
returns table (cause text, stands boolean, state text, subject_id bigint)
language sql stable parallel safe
as $$
  with host as (
    select h.unit_id from samrad.host_term h where h.area_id = $1 and daterange(h.valid_from, h.valid_to) @> $2),
  dpa as (
    select o.agreement_id, o.status = 'IN_FORCE' as in_force,
      exists (
        select from samrad.agreement_party p join host on host.unit_id = p.unit_id
        where p.agreement_id = o.agreement_id and daterange(p.valid_from, p.valid_to) @> $2) as with_host,
      o.status
    from samrad.agreement_on($2) o
    join samrad.agreement a on a.id = o.agreement_id
    join samrad.agreement_type t on t.code = a.type_code and t.family = 'DATA_PROTECTION'
    where o.area_id = $1),
  best as (select * from dpa order by in_force and with_host desc, in_force desc, agreement_id desc limit 1)
  select 'DATA_PROCESSING', coalesce((select in_force and with_host from best), false),
    coalesce((select case when in_force and not with_host then 'WITHOUT_HOST' else status end from best), 'NONE'),
    (select agreement_id from best)
  union all
  select k.kind, coalesce(c.status = 'CLEARED', false), coalesce(c.status, 'NONE'), c.clearance_id
  from (values ('LEGAL_BASIS'), ('DPIA')) as k (kind)
  left join samrad.clearance_on($2) c on c.area_id = $1 and c.kind = k.kind
  union all
  select 'HOST', exists (select from host), case when exists (select from host) then 'SET' else 'NONE' end, (select unit_id from host)
  union all
  select 'COUNCIL', count(n.id) > 0, case when count(n.id) > 0 then 'SET' else 'NONE' end, min(n.id)
  from samrad.nfp_council n where n.area_id = $1 and daterange(n.valid_from, n.valid_to) @> $2
$$;
comment on function samrad.referral_gate_on is 'The five things an area needs before a referral of a day may be kept: a data-processing agreement in force with its host as party, legal basis, DPIA, host and council.';

create or replace function samrad.participation_on(day date)
returns table (participation_id bigint, area_id bigint, unit_id bigint, standing text, phase text, continues boolean)
language sql stable parallel safe
as $$
  select p.id, p.area_id, p.unit_id,
    case when p.ended_on is null or p.ended_on > $1 then 'ACTIVE' when r.counts_as_completed then 'COMPLETED' else 'DEPARTED' end,
    case when p.birth_on is null or least(coalesce(p.ended_on, $1), $1) < p.birth_on then 'PREGNANCY'
      when least(coalesce(p.ended_on, $1), $1) < p.birth_on + interval '1 year' then 'INFANCY' else 'TODDLERHOOD' end,
    p.continues_id is not null
  from samrad.participation p
  left join samrad.end_reason r on r.code = p.end_reason
  where p.included_on <= $1
$$;
comment on function samrad.participation_on is 'Everybody who has been included by a day, and whether they are active, have completed or have left by then. Each is exactly one of these.';

create or replace function samrad.participation_sum_on(day date)
returns table (area_id bigint, unit_id bigint, included bigint, active bigint, completed bigint, departed bigint)
language sql stable parallel safe
as $$
  select p.area_id, p.unit_id, count(*), count(*) filter (where p.standing = 'ACTIVE'),
    count(*) filter (where p.standing = 'COMPLETED'), count(*) filter (where p.standing = 'DEPARTED')
  from samrad.participation_on($1) p
  group by p.area_id, p.unit_id
$$;
comment on function samrad.participation_sum_on is 'How many each unit has included by a day, and how many of them are active, have completed or have left. Whoever was transferred counts as included where she came to and as left where she came from.';

create or replace function samrad.programme_sum_on(day date)
returns table (included bigint, active bigint, completed bigint, departed bigint)
language sql stable parallel safe
as $$
  select count(*), count(*) filter (where p.standing = 'ACTIVE'),
    count(*) filter (where p.standing = 'COMPLETED'), count(*) filter (where p.standing = 'DEPARTED')
  from samrad.participation_on($1) p
  where not exists (
    select from samrad.participation n where n.continues_id = p.participation_id and n.included_on <= $1)
$$;
comment on function samrad.programme_sum_on is 'The same over all areas: whoever was transferred counts once, where she is now.';
