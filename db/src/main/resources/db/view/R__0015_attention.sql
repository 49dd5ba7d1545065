-- What is wrong with areas, on a day and on all days. The aggregate refuses most of it; what comes in behind its back (reference
-- data, a merger entered later, a restore) and what PostgreSQL 15 cannot state as a constraint is asked for here.

drop function if exists samrad.area_attention_ever();
drop function if exists samrad.area_attention(date);

create function samrad.area_attention(day date)
returns table (area_id bigint, kind text, unit_id bigint, membership_id bigint, seat_id bigint, valid_from date, valid_to date)
language sql stable parallel safe
as $$
  select p.area_id, 'NO_HOST', null::bigint, null::bigint, null::bigint, greatest(p.valid_from, term.ended), least(p.valid_to, term.begins)
  from samrad.area_phase p
  cross join lateral (
    select bool_or(daterange(h.valid_from, h.valid_to) @> $1) as running,
      max(h.valid_to) filter (where h.valid_to <= $1) as ended, min(h.valid_from) filter (where h.valid_from > $1) as begins
    from samrad.host_term h
    where h.area_id = p.area_id) term
  where p.phase = 'OPERATION' and daterange(p.valid_from, p.valid_to) @> $1 and term.running is not true

  union all
  select h.area_id, 'HOST_NOT_MEMBER', h.unit_id, null::bigint, null::bigint, greatest(h.valid_from, part.ended), least(h.valid_to, part.begins)
  from samrad.host_term h
  join samrad.area_phase p on p.area_id = h.area_id and daterange(p.valid_from, p.valid_to) @> $1 and p.phase <> 'CLOSED'
  cross join lateral (
    select bool_or(daterange(m.valid_from, m.valid_to) @> $1) as running,
      max(m.valid_to) filter (where m.valid_to <= $1) as ended, min(m.valid_from) filter (where m.valid_from > $1) as begins
    from samrad.membership m
    join samrad.unit u on u.id = m.unit_id
    where m.area_id = h.area_id and h.unit_id in (u.id, u.parent_id)) part
  where daterange(h.valid_from, h.valid_to) @> $1 and part.running is not true

  union all
  select m.area_id, 'MEMBER_CEASED', m.unit_id, m.id, null::bigint, greatest(m.valid_from, u.valid_to), m.valid_to
  from samrad.membership m
  join samrad.unit u on u.id = m.unit_id and u.valid_to <= $1
  join samrad.area_phase p on p.area_id = m.area_id and daterange(p.valid_from, p.valid_to) @> $1 and p.phase <> 'CLOSED'
  where daterange(m.valid_from, m.valid_to) @> $1

  union all
  select p.area_id, 'NO_MEMBERS', null::bigint, null::bigint, null::bigint, greatest(p.valid_from, part.ended), least(p.valid_to, part.begins)
  from samrad.area_phase p
  cross join lateral (
    select bool_or(daterange(m.valid_from, m.valid_to) @> $1) as running,
      max(m.valid_to) filter (where m.valid_to <= $1) as ended, min(m.valid_from) filter (where m.valid_from > $1) as begins
    from samrad.membership m
    where m.area_id = p.area_id) part
  where p.phase = 'OPERATION' and daterange(p.valid_from, p.valid_to) @> $1 and part.running is not true

  union all
  select s.area_id, 'SEAT_OUTSIDE', s.unit_id, null::bigint, s.id, greatest(s.valid_from, part.ended), least(s.valid_to, part.begins)
  from samrad.nfp_council_seat s
  cross join lateral (
    select bool_or(daterange(m.valid_from, m.valid_to) @> $1) as running,
      max(m.valid_to) filter (where m.valid_to <= $1) as ended, min(m.valid_from) filter (where m.valid_from > $1) as begins
    from samrad.membership m
    where m.area_id = s.area_id and m.unit_id = s.unit_id) part
  where s.unit_id is not null and daterange(s.valid_from, s.valid_to) @> $1 and part.running is not true
$$;
comment on function samrad.area_attention is 'What somebody must see to on a day: areas in operation without a host (NO_HOST) or without members (NO_MEMBERS), hosts that are no members (HOST_NOT_MEMBER; the municipality is host for its districts), members that no longer exist (MEMBER_CEASED) and seats in an NFP council for units that are no members (SEAT_OUTSIDE). Each with the days it lasts: valid_from is the first, valid_to the first no longer.';

create function samrad.area_attention_ever()
returns table (area_id bigint, kind text, unit_id bigint, membership_id bigint, seat_id bigint, valid_from date, valid_to date)
language sql stable parallel safe
as $$
  select distinct a.area_id, a.kind, a.unit_id, a.membership_id, a.seat_id, a.valid_from, a.valid_to
  from (
    select p.valid_from from samrad.area_phase p union select p.valid_to from samrad.area_phase p
    union select h.valid_from from samrad.host_term h union select h.valid_to from samrad.host_term h
    union select m.valid_from from samrad.membership m union select m.valid_to from samrad.membership m
    union select s.valid_from from samrad.nfp_council_seat s union select s.valid_to from samrad.nfp_council_seat s
    union select u.valid_to from samrad.unit u join samrad.membership m on m.unit_id = u.id) change (day)
  cross join lateral samrad.area_attention(change.day) a
  where change.day is not null
$$;
comment on function samrad.area_attention_ever is 'The same over all days, past and to come: asked on every day something changes, because between two of them nothing does.';
