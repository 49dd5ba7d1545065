-- Notices of the meetings that other demo data called, for ./run: all were sent, but for the next meeting one did not arrive and one had no
-- address. Solveig's calendar fetches the meetings. Everybody is invented, no mail has left.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

create temporary table demo_notice on commit drop as
select row_number() over (order by k.at, m.id, s.person_id) as n, m.id as meeting_id, m.area_id, s.person_id, k.place, k.kind, s.attendee,
  k.told_number, coalesce(o.meeting_day, m.meeting_day) as told_day, m.starts_at, m.ends_at, k.at,
  coalesce((select string_agg(l.addition, ' ' order by l.addition) from samrad.nfp_late_addition(m.id) l), '') as late,
  m.state = 'CALLED' and m.meeting_day = (
    select min(x.meeting_day) from nfp_meeting x where x.council_id = m.council_id and x.state = 'CALLED') as next
from nfp_meeting m
join lateral (
  select x.person_id, bool_or(x.function <> 'SUBSTITUTE') as attendee
  from samrad.seat_on(m.meeting_day) x where x.council_id = m.council_id group by x.person_id) s on true
join lateral (values
  (1, 'CALLED', 0, m.called_at, true),
  (2, 'MOVED', m.notice_number, (select max(v.moved_at) from nfp_meeting_move v where v.meeting_id = m.id), m.state <> 'CANCELLED' and m.notice_number > 0),
  (2, 'CANCELLED', m.notice_number, m.cancelled_at, m.state = 'CANCELLED')) as k (place, kind, told_number, at, holds) on k.holds and k.at is not null
left join nfp_meeting_move o on o.meeting_id = m.id and o.notice_number = 1 and k.kind = 'CALLED'
where m.called_at is not null;

insert into mail (id, person_id, message_id, language, title, body, created_at, sent_at)
select 1000 + d.n, d.person_id, '<demo-' || d.n || '@samrad.example>', p.language,
  case d.kind when 'CALLED' then 'Innkalling' when 'MOVED' then 'Flyttet møte' else 'Avlyst møte' end || ': NFP-rådet ' || to_char(d.told_day, 'DD.MM.YYYY'),
  'Hei,' || chr(10) || chr(10) || 'Møtet står i Samråd.', d.at, case when not (d.next and d.person_id = 45) then d.at + interval '8 seconds' end
from demo_notice d
join person p on p.id = d.person_id
where not (d.next and d.person_id = 47);

insert into nfp_invitation (id, area_id, meeting_id, person_id, place, kind, attendee, told_number, told_day, starts_at, ends_at, told_late,
  obstacle, mail_id, written_at)
select d.n, d.area_id, d.meeting_id, d.person_id, d.place, d.kind, d.attendee, d.told_number, d.told_day, d.starts_at, d.ends_at, d.late,
  case when m.id is null then 'NO_ADDRESS' else '' end, m.id, d.at
from demo_notice d
left join mail m on m.id = 1000 + d.n;

insert into job (id, kind, subject, state, due_at, attempts, problem, created_at)
select 160 + row_number() over (order by m.id), 'MAIL', m.id::text, 'FAILED', m.created_at + interval '17 hours', 7,
  'SendFailedException, the mail server answered 550', m.created_at
from mail m
where m.id between 1000 and 4999 and m.sent_at is null;

insert into nfp_calendar_feed (id, person_id, token_hash, created_at)
select 1, p.id, encode(sha256(gen_random_uuid()::text::bytea), 'hex'), now() - interval '40 days' from person p where p.id = 16;
