-- What minutes ask of a meeting.

create or replace function samrad.nfp_sitter(meeting bigint, seat bigint, at time)
returns bigint
language sql stable parallel safe
as $$
  select coalesce((
    select a.by_seat_id from samrad.nfp_attendance a
    where a.meeting_id = $1 and a.seat_id = $2
    order by coalesce($3 >= a.arrived_at and (a.left_at is null or $3 <= a.left_at), false) desc, a.arrived_at desc
    limit 1), (
    select w.by_seat_id from samrad.nfp_written_substitute w
    where w.meeting_id = $1 and w.seat_id = $2), $2)
$$;
comment on function samrad.nfp_sitter is 'The seat of whoever sat in a seat at a time of a meeting: the member''s own, or that of the substitute in their place. Without a time, or when nobody sat there then, whoever sat there last. In a decision in writing, whoever answered.';
