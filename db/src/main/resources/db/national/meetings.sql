-- Meetings of a council from its first day until two months from now: agenda, who came, votes, decisions, actions, hours, minutes.
create temporary table plan_meeting on commit drop as
select p.*, not p.cancelled and p.day < date '{{today}}' as held, p.day <= date '{{today}}' + 14 as called,
  extract(year from p.day)::integer as year
from (
  select {{rows}}::bigint + n as id, d.day, d.day < date '{{today}}' and pg_temp.dice({{rows}}::bigint + n, 1, 50) = 0 as cancelled,
    (select s.person_id from nfp_council_seat s where s.council_id = {{council}} and s.function = 'SECRETARY' and daterange(s.valid_from, s.valid_to) @> d.day) as secretary
  from generate_series(1, {{count}}) n
  cross join lateral (
    select date_trunc('week', date '{{start}}' + 35 + ((date '{{today}}' + 25 - date '{{start}}')::bigint * (2 * n - 1) / (2 * {{count}}))::integer)::date + 1 as day) d) p;

insert into nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, place, video_link, year, number, notice_due,
  called_at, started_at, ended_at, cancelled_at, reason)
select m.id, {{area}}, {{council}}, case when m.cancelled then 'CANCELLED' when m.held then 'MINUTES' when m.called then 'CALLED' else 'PLANNED' end,
  m.day, '12:00', '14:00', 'Prøvegata 1', case pg_temp.dice(m.id, 2, 3) when 0 then '' else 'https://video.example/' || m.id end,
  case when m.called then m.year end, case when m.called then row_number() over (partition by m.called, m.year order by m.day, m.id) end,
  case when m.called then m.day - 14 end, case when m.called then m.day - 20 + time '09:00' end,
  case when m.held then m.day + time '12:00' end, case when m.held then m.day + time '13:50' end,
  case when m.cancelled then m.day - 3 + time '15:00' end, case when m.cancelled then 'For få kunne komme.' else '' end
from plan_meeting m;

insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title, closed, closed_ground, public_title,
  description, proposal, minutes, state)
select m.id * 10 + i.position, {{area}}, {{council}}, m.id, i.position, i.kind, case when m.called then m.year end,
  case when m.called then row_number() over (partition by m.called, m.year order by m.day, m.id, i.position) end,
  case i.position when 1 then 'Godkjenning av innkalling og saksliste' when 2 then 'Status for området' when 6 then 'Eventuelt'
    else ('{Budsjett for,Lokaler for teamet i,Samarbeidet med jordmødrene i,Rekruttering i,Opplæring av nye sykepleiere i,Årsplan for,Samarbeidet med fastlegene i,Bil til teamet i,Fordeling av kostnader i,Evaluering av}'::text[])
      [1 + pg_temp.dice(m.id * 10 + i.position, 3, 10)] || ' ' || m.year end,
  i.closed, case when i.closed then 'Offentleglova § 13 (ikke bekreftet)' else '' end, case when i.closed then 'Personalsak' else '' end,
  case i.position when 1 then '' when 6 then '' else 'Saken er oppdiktet og følger årshjulet.' end,
  case i.kind when 'DECISION' then 'Rådet tilrår det som er lagt fram.' else '' end, 5 + 5 * pg_temp.dice(m.id * 10 + i.position, 4, 6),
  case when not m.held then 'OPEN' when i.kind = 'DECISION' then 'DECIDED' else 'NOTED' end
from plan_meeting m
cross join lateral (
  select n as position, case n when 2 then 'INFORMATION' when 4 then 'DISCUSSION' when 6 then 'DISCUSSION' else 'DECISION' end as kind,
    n = 5 and pg_temp.dice(m.id, 5, 12) = 0 as closed
  from generate_series(1, 6) n) i;

insert into nfp_number_counter (council_id, area_id, year, meetings, items)
select {{council}}, {{area}}, m.year, count(*), 6 * count(*) from plan_meeting m where m.called group by m.year;

insert into nfp_snapshot (id, area_id, meeting_id, taken_at, as_of, content, sha256)
select m.id, {{area}}, m.id, m.day - 20 + time '09:00', m.day - 20, s.content, encode(sha256(convert_to(s.content, 'UTF8')), 'hex')
from nfp_meeting m0 join plan_meeting m on m.id = m0.id
cross join lateral (
  select format('{"area":%s,"asOf":"%s","council":%s,"lines":{"status":[{"about":"","closed":false,"figure":"MEMBERS","kind":"NUMBER","value":"%s"}]},"meeting":%s,"meetingDay":"%s","number":%s,"takenAt":"%s"}',
    {{area}}, m.day - 20, {{council}}, (select count(*) from membership x where x.area_id = {{area}} and x.valid_from <= m.day), m.id, m.day, m0.number,
    iso(m.day - 20 + time '09:00')) as content) s
where m.called;

insert into nfp_sitting (meeting_id, version, area_id, current_item, saved_at)
select id, 20, {{area}}, id * 10 + 6, day + time '13:50' from plan_meeting where held;

create temporary table plan_attendance on commit drop as
select m.id as meeting_id, m.day, s.id as seat_id, s.function, row_number() over (partition by m.id order by s.id) as place,
  pg_temp.dice(m.id * 50 + s.id, 6, 10) > 0 as came
from plan_meeting m
join nfp_council_seat s on s.council_id = {{council}} and s.function <> 'SUBSTITUTE' and daterange(s.valid_from, s.valid_to) @> m.day
where m.held;
insert into nfp_attendance (id, area_id, meeting_id, seat_id, by_seat_id, arrived_at)
select meeting_id * 50 + place, {{area}}, meeting_id, seat_id, seat_id, '12:00' from plan_attendance where came;
insert into nfp_working_time (area_id, meeting_id, seat_id, meeting_minutes, preparation_minutes)
select {{area}}, meeting_id, seat_id, 110, 30 * (1 + pg_temp.dice(meeting_id + seat_id, 7, 5)) from plan_attendance where came and function <> 'SECRETARY';

insert into nfp_proposal (id, area_id, item_id, position, kind, wording)
select m.id * 10 + 3, {{area}}, m.id * 10 + 3, 1, 'RECOMMENDED', 'Rådet tilrår det som er lagt fram.' from plan_meeting m where m.held;
create temporary table plan_vote on commit drop as
select a.meeting_id, a.seat_id, case when pg_temp.dice(a.meeting_id + a.seat_id, 8, 12) = 0 then 'BLANK' else 'YES' end as choice
from plan_attendance a where a.came and a.function <> 'SECRETARY' and a.meeting_id % 4 = 0;
insert into nfp_ballot (id, area_id, item_id, proposal_id, position, members, entitled, present, needed, outcome, closed_at)
select a.meeting_id * 10 + 3, {{area}}, a.meeting_id * 10 + 3, a.meeting_id * 10 + 3, 1, count(*), count(*), count(*) filter (where a.came),
  (count(*) + 1) / 2, 'CARRIED', a.day + time '12:40'
from plan_attendance a where a.function <> 'SECRETARY' and a.meeting_id % 4 = 0 and exists (select from plan_vote v where v.meeting_id = a.meeting_id)
group by a.meeting_id, a.day;
insert into nfp_vote (area_id, ballot_id, item_id, seat_id, choice)
select {{area}}, meeting_id * 10 + 3, meeting_id * 10 + 3, seat_id, choice from plan_vote;
insert into nfp_decision (id, area_id, item_id, wording, proposal_id, decided_at)
select i.id, {{area}}, i.id, case i.kind when 'DECISION' then 'Rådet tilrår det som er lagt fram.' else 'Saken ble tatt til orientering.' end,
  case i.position when 3 then i.id end, m.day + time '12:00' + make_interval(mins => 15 * i.position)
from plan_meeting m join nfp_agenda_item i on i.meeting_id = m.id where m.held;
insert into nfp_action (id, area_id, council_id, item_id, task, person_id, unit_id, due_on, state, closed_on)
select m.id, {{area}}, {{council}}, m.id * 10 + 4, 'Følge opp det rådet drøftet', s.person_id, s.unit_id, m.day + 60,
  case when x.done then 'DONE' else 'OPEN' end, case when x.done then least(m.day + 50, date '{{today}}') end
from plan_meeting m
join lateral (
  select * from nfp_council_seat s where s.council_id = {{council}} and s.unit_id is not null and daterange(s.valid_from, s.valid_to) @> m.day
  order by pg_temp.dice(m.id + s.id, 9, 1000), s.id limit 1) s on true
cross join lateral (select m.day < date '{{today}}' - 90 and pg_temp.dice(m.id, 10, 60) > 0 as done) x
where m.held and m.id % 2 = 0;

insert into nfp_minutes (id, version, area_id, meeting_id, comment_until, circulated_at, approved_at, approved_by)
select id, 3, {{area}}, id, day + 14, day + 2 + time '10:00', case when day < date '{{today}}' - 21 then day + 21 + time '12:00' end,
  case when day < date '{{today}}' - 21 then secretary end
from plan_meeting where held;
insert into nfp_minutes_record (minutes_id, area_id, format, name, content, sha256, recorded_at)
select m.id, {{area}}, f.format, 'Protokoll fra møte ' || x.number || '-' || m.year, t.content, encode(sha256(t.content), 'hex'), m.day + 21 + time '12:00'
from plan_meeting m
join nfp_meeting x on x.id = m.id
cross join (values ('TEXT', false), ('PUBLIC_TEXT', true)) as f (format, public)
cross join lateral (
  select convert_to(format('{"title":"Protokoll fra møte %s/%s","council":"%s","area":"%s","language":"nb","sections":[{"level":1,"heading":"Saker","parts":[]},%s]}',
    x.number, m.year, 'NFP-råd', area_name_on({{area}}, 'nb', m.day), string_agg(format(
      '{"level":2,"heading":%s,"parts":[{"kind":"SENTENCE","label":"","text":%s,"head":[],"rows":[]}],"item":%s}',
      to_json('PS ' || i.number || '/' || m.year || ' ' || case when f.public and i.closed then i.public_title else i.title end),
      to_json(case when f.public and i.closed then '' else d.wording end), i.id), ',' order by i.position)), 'UTF8') as content
  from nfp_agenda_item i join nfp_decision d on d.item_id = i.id where i.meeting_id = m.id) t
where m.held and m.day < date '{{today}}' - 21;
update nfp_meeting m set state = 'APPROVED', approved_at = n.approved_at from nfp_minutes n where n.meeting_id = m.id and n.approved_at is not null and m.council_id = {{council}};
