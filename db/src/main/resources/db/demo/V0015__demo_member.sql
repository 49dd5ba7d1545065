-- What members of the NFP council of Agder have taken on, who does not come, and hours, for ./run: Solveig has something due soon, Odd is
-- over his day, one thing is done and one was dropped. Everybody is invented.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

-- A meeting that is over and one that is called, where no other demo data brought them.
insert into nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, place, video_link, year, number, notice_due, called_at, started_at, ended_at)
select m.id, c.area_id, c.id, m.state, m.day, '12:00', '14:00', 'Prøvegata 1, Arendal', m.video, extract(year from m.day), m.number, m.day - 14,
  (m.day - 20) + time '09:00', m.began, m.ended
from nfp_council c
cross join lateral (values
  (1501, 'MINUTES', current_date - 30, '', 1501, current_date - 30 + time '12:00', current_date - 30 + time '13:45'),
  (1502, 'CALLED', current_date + 12, 'https://video.example/nfp-agder', 1502, null, null)) m (id, state, day, video, number, began, ended)
where c.id = 1 and not exists (
  select from nfp_meeting o
  where o.council_id = c.id and o.form = 'MEETING' and (m.state = 'MINUTES' and o.state in ('MINUTES', 'APPROVED') or o.state = m.state));
insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title, state, minutes)
select i.id, m.area_id, m.council_id, m.id, i.position, i.kind, m.year, i.id, i.title, i.state, 20
from (values
  (1501, 1501, 1, 'DECISION', 'Felles lokale i øst', 'DECIDED'),
  (1502, 1501, 2, 'INFORMATION', 'Status for tidlig henvisning', 'NOTED'),
  (1503, 1502, 1, 'DECISION', 'Budsjett for felles opplæring', 'OPEN'),
  (1504, 1502, 2, 'INFORMATION', 'Årsplan for teamet', 'OPEN')) i (id, meeting_id, position, kind, title, state)
join nfp_meeting m on m.id = i.meeting_id;
insert into nfp_attendance (id, area_id, meeting_id, seat_id, by_seat_id, arrived_at, left_at)
select 1500 + s.id, s.area_id, m.id, s.id, s.id, '12:00', case s.id when 3 then time '13:00' end
from nfp_meeting m join nfp_council_seat s on s.council_id = m.council_id and s.id in (1, 2, 3, 5, 8)
where m.id = 1501;

insert into nfp_action (id, area_id, council_id, item_id, task, person_id, unit_id, due_on, state, closing_note, closed_on)
select x.id, i.area_id, i.council_id, i.id, x.task, x.person_id, u.unit_id, current_date + x.due, x.state, x.note, current_date + x.closed
from (
  select d.*, row_number() over (order by m.meeting_day desc, m.id desc, d.position) as place
  from nfp_agenda_item d join nfp_meeting m on m.id = d.meeting_id
  where m.council_id = 1 and m.state in ('MINUTES', 'APPROVED') and d.state in ('DECIDED', 'NOTED') and not d.closed) i
cross join (values
  (1501, 1, 'Avtale et møte med jordmortjenesten i Grimstad', 16, '4202', 3, 'OPEN', '', null),
  (1502, 1, 'Legge fram et forslag til felles lokale', 7, null, 21, 'OPEN', '', null),
  (1503, 2, 'Minne om signaturen som mangler i Risør', 17, '4201', -5, 'OPEN', '', null),
  (1504, 2, 'Gå gjennom rutinen for tidlig henvisning', 14, '4203', null, 'OPEN', '', null),
  (1505, 2, 'Finne datoer for samlingene til høsten', 8, null, -4, 'DONE', 'Datoene er lagt i årshjulet.', -6),
  (1506, 1, 'Be om tilbud på møteutstyr', null, null, null, 'DROPPED', 'Kommunene bruker sitt eget utstyr.', -9)
  ) x (id, place, task, person_id, code, due, state, note, closed)
left join unit_code u on u.code = x.code
where i.place = x.place;

insert into nfp_absence (area_id, meeting_id, seat_id, reason, reported_at)
select m.area_id, m.id, 6, 'Annet møte', now()
from nfp_meeting m where m.council_id = 1 and m.form = 'MEETING' and m.state = 'CALLED' and m.meeting_day > current_date
order by m.meeting_day limit 1
on conflict do nothing;

-- Two have entered their time in the last meeting; the others are missing.
insert into nfp_working_time (area_id, meeting_id, seat_id, meeting_minutes, preparation_minutes)
select h.area_id, h.id, s.id, 105, s.minutes
from (
  select m.id, m.area_id from nfp_meeting m
  where m.council_id = 1 and m.form = 'MEETING' and m.state in ('MINUTES', 'APPROVED') order by m.meeting_day desc, m.id desc limit 1) h
cross join (values (1, 90), (2, 45)) s (id, minutes)
on conflict do nothing;
