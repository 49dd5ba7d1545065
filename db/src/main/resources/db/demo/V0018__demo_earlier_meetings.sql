-- Who came, how they voted and what was decided in the earlier meetings of the councils of Agder and Vestland, which had an agenda and no
-- attendance so far. Their minutes have been with the members; those of Agder wait to be approved in a meeting. All invented.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

update nfp_agenda_item set description = 'Møtet i rådet følger årshjulet til vertskommunen, slik at budsjett og avtaler kommer før fristene.' where id = 3;

insert into nfp_sitting (meeting_id, version, area_id, current_item, saved_at)
select m.id, 30, m.area_id, i.id, m.ended_at
from nfp_meeting m join nfp_agenda_item i on i.meeting_id = m.id and i.id in (3, 5, 20) where m.id in (1, 2, 9);

insert into nfp_absence (area_id, meeting_id, seat_id, reason, reported_at)
select m.area_id, m.id, a.seat, a.reason, m.meeting_day - 4 + time '14:20' from (values
  (1, 8, 'Ferie'), (2, 4, ''), (2, 6, '')
) as a (meeting, seat, reason)
join nfp_meeting m on m.id = a.meeting;

-- A seat that did not exist on the day of the meeting is left out.
insert into nfp_attendance (id, area_id, meeting_id, seat_id, by_seat_id, arrived_at, left_at)
select 1800 + a.id, m.area_id, m.id, a.seat, a.by_seat, m.starts_at + a.after, m.starts_at + a.until from (values
  (1, 1, 1, 1, interval '0', null), (2, 1, 2, 2, interval '0', null), (3, 1, 3, 3, interval '0', null), (4, 1, 4, 4, interval '0', null),
  (5, 1, 5, 5, interval '0', null), (6, 1, 6, 6, interval '10 minutes', null), (7, 1, 10, 10, interval '0', null),
  (8, 1, 11, 11, interval '0', interval '95 minutes'),
  (11, 2, 1, 1, interval '0', null), (12, 2, 2, 2, interval '0', null), (13, 2, 3, 3, interval '0', null), (14, 2, 5, 5, interval '0', null),
  (15, 2, 6, 7, interval '0', null), (16, 2, 8, 8, interval '0', null), (17, 2, 11, 11, interval '0', null),
  (21, 9, 14, 14, interval '0', null), (22, 9, 15, 15, interval '0', null)
) as a (id, meeting, seat, by_seat, after, until)
join nfp_meeting m on m.id = a.meeting
join nfp_council_seat s on s.id = a.by_seat and s.valid_from <= m.meeting_day;

insert into nfp_proposal (id, area_id, item_id, position, kind, by_seat_id, wording)
select 1800 + i.id, i.area_id, i.id, 1, 'RECOMMENDED', null, i.proposal from nfp_agenda_item i where i.id in (1, 3, 4, 19)
union all
select 1830, i.area_id, i.id, 2, 'AMENDMENT', 5, 'Ett av møtene holdes i Lillesand.' from nfp_agenda_item i where i.id = 3;

-- How everybody votes, then the ballots as they were counted.
create temporary table demo_vote on commit drop as
select v.ballot, v.proposal, v.place, v.after, t.seat_id,
  case when t.seat_id = any (v.against) then 'NO' when t.seat_id = any (v.blank) then 'BLANK' else 'YES' end as choice
from (values
  (1841, 1801, 1, interval '5 minutes', array[]::bigint[], array[]::bigint[]),
  (1842, 1830, 1, interval '52 minutes', array[4, 8]::bigint[], array[10]::bigint[]),
  (1843, 1803, 2, interval '54 minutes', array[]::bigint[], array[]::bigint[]),
  (1844, 1804, 1, interval '4 minutes', array[]::bigint[], array[]::bigint[]),
  (1845, 1819, 1, interval '6 minutes', array[]::bigint[], array[]::bigint[])
) as v (ballot, proposal, place, after, against, blank)
join nfp_proposal p on p.id = v.proposal
join nfp_agenda_item i on i.id = p.item_id
join nfp_meeting m on m.id = i.meeting_id
join nfp_attendance t on t.meeting_id = m.id and t.arrived_at <= m.starts_at + v.after;

insert into nfp_ballot (id, area_id, item_id, proposal_id, position, members, entitled, present, needed, casting_vote, outcome, closed_at)
select v.ballot, p.area_id, p.item_id, p.id, v.place, n.members, n.members, count(*), (n.members + 1) / 2, false, 'CARRIED',
  m.meeting_day + m.starts_at + v.after
from demo_vote v
join nfp_proposal p on p.id = v.proposal
join nfp_agenda_item i on i.id = p.item_id
join nfp_meeting m on m.id = i.meeting_id
cross join lateral (
  select count(*)::integer as members from samrad.seat_on(m.meeting_day) s
  where s.council_id = m.council_id and s.function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER')) n
group by v.ballot, p.area_id, p.item_id, p.id, v.place, n.members, m.meeting_day, m.starts_at, v.after;

insert into nfp_vote (area_id, ballot_id, item_id, seat_id, choice)
select b.area_id, b.id, b.item_id, v.seat_id, v.choice from demo_vote v join nfp_ballot b on b.id = v.ballot;

insert into nfp_decision (id, area_id, item_id, wording, proposal_id, decided_at)
select d.id, i.area_id, i.id, d.wording, p.id, m.meeting_day + m.starts_at + d.after
from (values
  (1851, 1, 'Innkallingen og sakslisten godkjennes.', 1801, interval '5 minutes'),
  (1852, 2, 'Saken ble tatt til orientering.', null, interval '35 minutes'),
  (1853, 3, 'Rådet møtes fire ganger i året. Ett av møtene holdes i Lillesand.', 1803, interval '55 minutes'),
  (1854, 4, 'Innkallingen og sakslisten godkjennes.', 1804, interval '4 minutes'),
  (1855, 5, 'Saken ble drøftet. Teamlederen tar synspunktene med seg til jordmødrene.', null, interval '40 minutes'),
  (1856, 19, 'Innkallinga og sakslista blir godkjende.', 1819, interval '6 minutes'),
  (1857, 20, 'Saka vart teken til orientering.', null, interval '30 minutes')
) as d (id, item, wording, proposal, after)
join nfp_agenda_item i on i.id = d.item
join nfp_meeting m on m.id = i.meeting_id
left join nfp_proposal p on p.id = d.proposal;

insert into nfp_minutes (id, version, area_id, meeting_id, introduction, comment_until, circulated_at)
select 1860 + m.id, 2, m.area_id, m.id, '', m.meeting_day + 16, m.meeting_day + 2 + time '10:40'
from nfp_meeting m where m.id in (1, 2, 9);
