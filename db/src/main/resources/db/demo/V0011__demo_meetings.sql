-- Meetings of the NFP councils for ./run, on days around the first start: some over with minutes that are being written, one
-- that goes on today, one called and moved, some planned, one decision in writing. Everything said in them is invented.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

insert into nfp_meeting (id, area_id, council_id, form, state, meeting_day, starts_at, ends_at, place, video_link, language,
  notice_due, late_reason, called_at, started_at, ended_at, approved_at, cancelled_at, reason, notice_number, year, number)
select m.id, c.area_id, c.id, m.form, m.state, m.day, m.starts_at::time, m.ends_at::time, m.place, m.video_link, m.language,
  case when m.state <> 'PLANNED' then m.day - 14 end, m.late_reason,
  case when m.state <> 'PLANNED' then m.day - m.called + time '09:00' end,
  case when m.state in ('STARTED', 'MINUTES', 'APPROVED') then m.day + m.starts_at::time end,
  case when m.state in ('MINUTES', 'APPROVED') then m.day + m.ends_at::time end,
  case when m.state = 'APPROVED' then m.day + 21 + time '12:00' end,
  case when m.state = 'CANCELLED' then m.day - 3 + time '15:00' end, m.reason, m.notices,
  case when m.state <> 'PLANNED' then extract(year from m.day)::integer end,
  case when m.state <> 'PLANNED' then row_number() over (
    partition by m.council_id, extract(year from m.day), m.state = 'PLANNED' order by m.day) end
from (
  select v.*, case v.ahead when 0 then current_date -- all others on Tuesdays
    else date_trunc('week', current_date + v.ahead)::date + 1 end as day from (values
    (1, 1, 'MEETING', 'MINUTES', -250, '12:00', '14:00', 'Rådhuset i Arendal, møterom 2', 'https://video.example/nfp-agder', 'nb', 20, '', '', 0),
    (2, 1, 'MEETING', 'MINUTES', -160, '12:00', '14:00', 'Rådhuset i Arendal, møterom 2', 'https://video.example/nfp-agder', 'nb', 18, '', '', 0),
    (3, 1, 'MEETING', 'CANCELLED', -70, '12:00', '14:00', 'Rådhuset i Kristiansand', '', 'nb', 21, '', 'Ni av medlemmene er på en samling samme dag.', 1),
    (4, 1, 'MEETING', 'MINUTES', -28, '12:00', '14:00', 'Rådhuset i Kristiansand', 'https://video.example/nfp-agder', 'nb', 10, '', '', 0),
    (5, 1, 'MEETING', 'STARTED', 0, '08:00', '15:30', 'Prøvegata 1, Arendal', 'https://video.example/nfp-agder', 'nb', 21, '', '', 0),
    (6, 1, 'MEETING', 'CALLED', 21, '12:00', '14:00', 'Prøvegata 1, Arendal', 'https://video.example/nfp-agder', 'nb', 24, '', '', 1),
    (7, 1, 'MEETING', 'PLANNED', 90, '12:00', '14:00', 'Rådhuset i Kristiansand', '', 'nb', 0, '', '', 0),
    (8, 1, 'MEETING', 'PLANNED', 180, '12:00', '14:00', '', 'https://video.example/nfp-agder', 'nb', 0, '', '', 0),
    (9, 2, 'MEETING', 'MINUTES', -120, '10:00', '12:00', 'Herad og heim 3, Voss', '', 'nn', 20, '', '', 0),
    (10, 2, 'MEETING', 'CALLED', 10, '10:00', '12:00', '', 'https://video.example/nfp-vestland', 'nn', 12, 'Vertskommunen må ha svar før budsjettet blir vedteke.', '', 0),
    (11, 1, 'WRITTEN', 'PLANNED', 45, '00:00', '16:00', '', '', 'nb', 0, '', '', 0)
  ) as v (id, council_id, form, state, ahead, starts_at, ends_at, place, video_link, language, called, late_reason, reason, notices)) as m
join nfp_council c on c.id = m.council_id;

insert into nfp_meeting_move (meeting_id, notice_number, area_id, meeting_day, starts_at, ends_at, place, video_link, reason, moved_at)
select m.id, 1, m.area_id, m.meeting_day - 7, m.starts_at, m.ends_at, m.place, m.video_link,
  'Lederen og to til er bortreist den første dagen.', now() - interval '2 days'
from nfp_meeting m where m.id = 6;

insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title, closed, closed_ground, public_title, proposal, minutes, state, year, number)
select i.id, m.area_id, m.council_id, m.id, i.position, i.kind, i.title, i.closed,
  case when i.closed then 'Kommuneloven § 11-5, tredje ledd (ikke bekreftet mot lovteksten)' else '' end, i.public_title, i.proposal, i.minutes,
  case when m.state in ('MINUTES', 'APPROVED') then case i.kind when 'DECISION' then 'DECIDED' else 'NOTED' end else 'OPEN' end, m.year,
  case when m.year is not null then row_number() over (
    partition by m.council_id, m.year order by m.meeting_day, i.position) end
from (values
  (1, 1, 1, 'DECISION', 'Godkjenning av innkalling og saksliste', false, '', 'Innkallingen og sakslisten godkjennes.', 5),
  (2, 1, 2, 'INFORMATION', 'Status for Agder', false, '', '', 20),
  (3, 1, 3, 'DECISION', 'Årsplan for rådet', false, '', 'Rådet møtes fire ganger i året.', 15),
  (4, 2, 1, 'DECISION', 'Godkjenning av innkalling og saksliste', false, '', 'Innkallingen og sakslisten godkjennes.', 5),
  (5, 2, 2, 'DISCUSSION', 'Samarbeidet med jordmødrene', false, '', '', 30),
  (6, 3, 1, 'DISCUSSION', 'Opplæring av nye sykepleiere', false, '', '', 30),
  (7, 4, 1, 'DECISION', 'Godkjenning av innkalling og saksliste', false, '', 'Innkallingen og sakslisten godkjennes.', 5),
  (8, 4, 2, 'DECISION', 'Budsjett for neste år', false, '', 'Rådet tilrår budsjettet slik vertskommunen har lagt det fram.', 40),
  (9, 4, 3, 'INFORMATION', 'Status for Agder', false, '', '', 20),
  (10, 5, 1, 'DECISION', 'Godkjenning av innkalling og saksliste', false, '', 'Innkallingen og sakslisten godkjennes.', 5),
  (11, 5, 2, 'INFORMATION', 'Status for Agder', false, '', '', 20),
  (12, 5, 3, 'DECISION', 'Felles lokale for teamet i øst', false, '', 'Rådet tilrår at teamet leier felles lokale i Arendal fra neste høst. Kostnaden fordeles etter folketall.', 25),
  (13, 5, 4, 'DISCUSSION', 'Tiltak for tidligere henvisning', false, '', '', 30),
  (14, 5, 5, 'DISCUSSION', 'Eventuelt', false, '', '', 10),
  (15, 6, 1, 'DECISION', 'Godkjenning av innkalling og saksliste', false, '', 'Innkallingen og sakslisten godkjennes.', 5),
  (16, 6, 2, 'INFORMATION', 'Hvor vedtakene om vertskommuneavtalen står', false, '', '', 20),
  (17, 6, 3, 'DECISION', 'Ansettelse av teamleder', true, 'Personalsak', 'Rådet tilrår den som er innstilt som nummer én.', 20),
  (18, 7, 1, 'DECISION', 'Evaluering av året', false, '', '', 30),
  (19, 9, 1, 'DECISION', 'Godkjenning av innkalling og saksliste', false, '', 'Innkallinga og sakslista blir godkjende.', 5),
  (20, 9, 2, 'INFORMATION', 'Status for Vestland', false, '', '', 20),
  (21, 10, 1, 'DECISION', 'Vertskommunen sitt budsjett for neste år', false, '', 'Nemnda godkjenner budsjettet slik det ligg føre.', 60)
) as i (id, meeting_id, position, kind, title, closed, public_title, proposal, minutes)
join nfp_meeting m on m.id = i.meeting_id;

insert into nfp_number_counter (council_id, area_id, year, meetings, items)
select m.council_id, m.area_id, m.year, count(*), (
  select count(*) from nfp_agenda_item i where i.council_id = m.council_id and i.year = m.year)
from nfp_meeting m where m.year is not null group by m.council_id, m.area_id, m.year;

-- As the application keeps it: no blanks, names in the order of the alphabet.
insert into nfp_snapshot (id, area_id, meeting_id, taken_at, as_of, content, sha256)
select s.id, s.area_id, s.id, s.called_at, s.as_of, s.content, encode(sha256(convert_to(s.content, 'UTF8')), 'hex')
from (
  select m.id, m.area_id, m.called_at, m.called_at::date as as_of, format(
    '{"area":%s,"asOf":"%s","council":%s,"figures":[%s],"lines":{"agenda":[%s],"status":[%s]},"meeting":%s,"meetingDay":"%s","number":%s,"takenAt":"%s"}',
    m.area_id, m.called_at::date, m.council_id, f.figures, a.lines, f.lines, m.id, m.meeting_day, m.number, samrad.iso(m.called_at)) as content
  from nfp_meeting m
  cross join lateral (
    select string_agg(format('{"about":"%s/%s","closed":%s,"figure":"ITEM","kind":"TEXT","value":%s}', i.number, i.year, i.closed::text, to_json(i.title)),
      ',' order by i.position) as lines
    from nfp_agenda_item i where i.meeting_id = m.id) a
  cross join lateral (
    select string_agg(format('{"about":%s,"closed":false,"figure":"%s","kind":"%s","value":%s}', to_json(l.about), l.figure, l.kind, to_json(l.value)),
      ',' order by l.place, l.about) as lines,
      string_agg(format('{"code":"%s","nb":"%s","nn":"%s","value":%s}', l.figure, w.nb, w.nn, to_json(l.value)), ',' order by l.figure)
        filter (where w.nb is not null and l.about = '') as figures
    from (
      select 1 as place, '' as about, 'HOST' as figure, 'TEXT' as kind, x.host_name as value
      from samrad.area_on(m.called_at::date, m.language) x where x.area_id = m.area_id and x.host_name is not null
      union all
      select 2, '', 'FORM', 'WORD', 'area.OrganisationForm.' || x.form
      from samrad.area_on(m.called_at::date, m.language) x where x.area_id = m.area_id and x.form is not null
      union all
      select 3, '', 'PHASE', 'WORD', 'area.AreaPhase.' || x.phase
      from samrad.area_on(m.called_at::date, m.language) x where x.area_id = m.area_id
      union all
      select 4, '', 'MEMBERS', 'NUMBER', count(*)::text from samrad.member_on(m.called_at::date) u where u.area_id = m.area_id
      union all
      select 5, '', 'CHILDREN', 'NUMBER', sum(p.age0)::text
      from samrad.member_on(m.called_at::date) u
      join unit_population p on p.unit_id = u.unit_id and p.year = samrad.figures_year(m.called_at::date)
      where u.area_id = m.area_id having count(*) > 0
      union all
      select 6, samrad.unit_name_on(u.unit_id, m.language, m.called_at::date), 'CHILDREN', 'NUMBER', p.age0::text
      from samrad.member_on(m.called_at::date) u
      join unit_population p on p.unit_id = u.unit_id and p.year = samrad.figures_year(m.called_at::date)
      where u.area_id = m.area_id
      union all
      select 7, '', 'COUNCIL_MEMBERS', 'NUMBER', count(*)::text
      from samrad.seat_on(m.called_at::date) t where t.council_id = m.council_id and t.function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER')) l
    left join (values ('MEMBERS', 'Medlemmer i området', 'Medlemer i området'), ('CHILDREN', 'Barn 0 år', 'Barn 0 år'),
      ('COUNCIL_MEMBERS', 'Medlemmer i rådet', 'Medlemer i rådet')) as w (figure, nb, nn) on w.figure = l.figure) f
  where m.called_at is not null) s;
