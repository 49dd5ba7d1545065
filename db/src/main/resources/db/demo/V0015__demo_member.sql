-- What members of the NFP council of Agder have taken on, who does not come, and hours, for ./run: Solveig has something due soon, Odd is
-- over his day, one thing is done and one was dropped. Everybody is invented.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

insert into nfp_action (id, area_id, council_id, item_id, task, person_id, unit_id, due_on, state, closing_note, closed_on)
select x.id, i.area_id, i.council_id, i.id, x.task, x.person_id, u.unit_id, current_date + x.due, x.state, x.note, current_date + x.closed
from (values
  (1501, 5, 'Avtale et møte med jordmortjenesten i Grimstad', 16, '4202', 3, 'OPEN', '', null),
  (1502, 8, 'Legge fram nye tall for felles lokale', 7, null, 21, 'OPEN', '', null),
  (1503, 9, 'Minne om signaturen som mangler i Risør', 17, '4201', -5, 'OPEN', '', null),
  (1504, 5, 'Gå gjennom rutinen for tidlig henvisning', 14, '4203', null, 'OPEN', '', null),
  (1505, 3, 'Finne datoer for samlingene til høsten', 8, null, -4, 'DONE', 'Datoene er lagt i årshjulet.', -6),
  (1506, 8, 'Be om tilbud på møteutstyr', null, null, null, 'DROPPED', 'Kommunene bruker sitt eget utstyr.', -9)
  ) x (id, item_id, task, person_id, code, due, state, note, closed)
join nfp_agenda_item i on i.id = x.item_id
left join unit_code u on u.code = x.code;

insert into nfp_absence (area_id, meeting_id, seat_id, reason, reported_at)
select m.area_id, m.id, 6, 'Annet møte', now() from nfp_meeting m where m.id = 6
on conflict do nothing;

-- Two have entered their time in the last meeting; the others are missing.
insert into nfp_working_time (area_id, meeting_id, seat_id, meeting_minutes, preparation_minutes)
select m.area_id, m.id, s.id, 120, s.minutes from nfp_meeting m cross join (values (1, 90), (2, 45)) s (id, minutes) where m.id = 4;
