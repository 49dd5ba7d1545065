-- Who is still to be told what about a meeting of an NFP council.

create or replace function samrad.nfp_late_addition(meeting bigint)
returns table (addition text)
language sql stable parallel safe
as $$
  select 'item/' || i.id from samrad.nfp_agenda_item i where i.meeting_id = $1 and i.added_late
  union all
  select 'paper/' || p.id
  from samrad.nfp_agenda_item i
  join samrad.nfp_item_paper p on p.item_id = i.id
  where i.meeting_id = $1 and p.added_late
$$;
comment on function samrad.nfp_late_addition is 'The items and papers of a meeting that were added after it was called.';

create or replace function samrad.nfp_invitation_owed(day date, only_meeting bigint)
returns table (area_id bigint, meeting_id bigint, person_id bigint, kind text, attendee boolean, late text, told_day date, starts_at time, ends_at time)
language sql stable parallel safe
as $$
  with meeting as (
    select m.*, coalesce((select string_agg(l.addition, ' ' order by l.addition) from samrad.nfp_late_addition(m.id) l), '') as late
    from samrad.nfp_meeting m
    where m.called_at is not null
      and (m.state in ('CALLED', 'CANCELLED') and m.meeting_day >= $1
        or m.state = 'MINUTES' and exists (
          select from samrad.nfp_minutes n where n.meeting_id = m.id and n.approved_at is null and n.comment_until >= $1))
      and m.id = coalesce($2, m.id)
  ), seated as (
    select m.id as meeting_id, s.person_id, bool_or(s.function <> 'SUBSTITUTE') as attendee,
      bool_or(daterange(s.valid_from, s.valid_to) @> $1) as still
    from meeting m
    join samrad.nfp_council_seat s on s.council_id = m.council_id and daterange(s.valid_from, s.valid_to) @> m.meeting_day
    group by m.id, s.person_id
  ), told as (
    select distinct on (i.meeting_id, i.person_id) i.meeting_id, i.person_id, i.kind, i.attendee, i.told_number,
      i.told_day, i.starts_at, i.ends_at
    from samrad.nfp_invitation i
    join meeting m on m.id = i.meeting_id
    where i.kind not in ('PAPERS', 'COMMENT')
    order by i.meeting_id, i.person_id, i.place desc
  ), standing as (
    select coalesce(s.meeting_id, t.meeting_id) as meeting_id, coalesce(s.person_id, t.person_id) as person_id,
      s.person_id is not null as seated, coalesce(s.still, false) as still, coalesce(s.attendee, t.attendee) as attendee,
      coalesce(t.kind in ('CALLED', 'MOVED'), false) as invited, coalesce(t.attendee, false) as as_attendee,
      t.told_number, t.told_day, t.starts_at, t.ends_at
    from seated s
    full join told t on t.meeting_id = s.meeting_id and t.person_id = s.person_id
  ), owed as (
    select m.area_id, m.id as meeting_id, x.person_id,
      case
        when m.state = 'MINUTES' then case when x.seated and x.still and not exists (
          select from samrad.nfp_invitation i
          join samrad.nfp_minutes n on n.meeting_id = i.meeting_id and n.circulated_at <= i.written_at
          where i.meeting_id = m.id and i.person_id = x.person_id and i.kind = 'COMMENT') then 'COMMENT' end
        when x.invited and not x.seated then 'RELEASED'
        when not x.seated then null
        when m.state = 'CANCELLED' then case when x.invited then 'CANCELLED' end
        when not x.invited or (x.attendee and not x.as_attendee) then 'CALLED'
        when x.told_number < m.notice_number then 'MOVED'
        when exists (
            select from regexp_split_to_table(m.late, ' ') as added
            where added <> '' and not exists (
              select from samrad.nfp_invitation i
              where i.meeting_id = m.id and i.person_id = x.person_id and added = any(string_to_array(i.told_late, ' '))))
          and not exists (
            select from samrad.nfp_invitation i
            where i.meeting_id = m.id and i.person_id = x.person_id and i.kind = 'PAPERS'
              and (i.written_at at time zone 'Europe/Oslo')::date = $1) then 'PAPERS'
      end as kind,
      x.attendee, m.late, x.told_day, x.starts_at, x.ends_at
    from standing x
    join meeting m on m.id = x.meeting_id
  )
  select o.area_id, o.meeting_id, o.person_id, o.kind, o.attendee, o.late, o.told_day, o.starts_at, o.ends_at
  from owed o
  where o.kind is not null
  order by o.meeting_id, o.person_id
$$;
comment on function samrad.nfp_invitation_owed is 'Who is still to be told what about called, moved and cancelled meetings that are not over on a day, and about minutes to comment on. All meetings, or one.';
