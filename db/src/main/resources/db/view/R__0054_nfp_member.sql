-- What members of NFP councils did in meetings: how long they were there, and what that makes for each municipality.

create or replace function samrad.seat_presence(meeting bigint)
returns table (seat_id bigint, minutes integer)
language sql stable
as $$
  select a.by_seat_id, sum(greatest(0, extract(epoch from least(coalesce(a.left_at, e.ends), e.ends) - a.arrived_at) / 60))::integer
  from samrad.nfp_attendance a
  join samrad.nfp_meeting m on m.id = a.meeting_id
  cross join lateral (
    select case when (m.ended_at at time zone 'Europe/Oslo')::date = m.meeting_day
      then (m.ended_at at time zone 'Europe/Oslo')::time else greatest(m.ends_at, a.left_at) end as ends) e
  where a.meeting_id = $1
  group by a.by_seat_id
$$;
comment on function samrad.seat_presence is 'How many minutes whoever sits in a seat was in a meeting, by what was recorded of it; until its end when nobody saw them leave.';
