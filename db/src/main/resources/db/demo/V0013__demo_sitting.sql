-- What happens in the meeting of Agder's council that goes on today: the first items are settled, the council is voting on the third, with
-- a substitute, somebody who came late and a partial member. And what happened in the one that was over four weeks ago. All invented.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

update nfp_agenda_item set state = 'DECIDED' where id = 10;
update nfp_agenda_item set state = 'NOTED' where id = 11;

insert into nfp_sitting (meeting_id, version, area_id, current_item, saved_at)
select m.id, 22, m.area_id, i.id, coalesce(m.ended_at, now())
from nfp_meeting m join nfp_agenda_item i on i.meeting_id = m.id and i.id in (9, 12) where m.id in (4, 5);

insert into nfp_absence (area_id, meeting_id, seat_id, reason, reported_at)
select m.area_id, m.id, a.seat, a.reason, now() - interval '40 days' from (values
  (4, 8, ''), (4, 11, ''), (5, 6, 'Annet møte'), (5, 10, '')
) as a (meeting, seat, reason)
join nfp_meeting m on m.id = a.meeting;

insert into nfp_attendance (id, area_id, meeting_id, seat_id, by_seat_id, arrived_at, left_at)
select 400 + a.id, m.area_id, m.id, a.seat, a.by_seat, m.starts_at + a.after, m.starts_at + a.until from (values
  (1, 4, 1, 1, interval '0', null), (2, 4, 2, 2, interval '0', null), (3, 4, 3, 3, interval '0', null), (4, 4, 4, 4, interval '0', interval '70 minutes'),
  (5, 4, 5, 5, interval '0', null), (6, 4, 6, 7, interval '5 minutes', null), (7, 4, 10, 10, interval '0', null),
  (11, 5, 1, 1, interval '0', null), (12, 5, 2, 2, interval '0', null), (13, 5, 3, 3, interval '0', null), (14, 5, 4, 4, interval '8 minutes', null),
  (15, 5, 5, 5, interval '0', null), (16, 5, 6, 7, interval '0', null), (17, 5, 8, 8, interval '0', null)
) as a (id, meeting, seat, by_seat, after, until)
join nfp_meeting m on m.id = a.meeting;

insert into nfp_partiality (id, area_id, item_id, seat_id, ground)
select 431, i.area_id, i.id, 3, 'Styreleder i selskapet som eier lokalet.' from nfp_agenda_item i where i.id = 12;

insert into nfp_proposal (id, area_id, item_id, position, kind, by_seat_id, wording)
select 400 + i.id, i.area_id, i.id, 1, 'RECOMMENDED', null, i.proposal from nfp_agenda_item i where i.id in (7, 8, 10, 12)
union all
select 420 + i.id, i.area_id, i.id, 2, 'AMENDMENT', 2, 'Budsjettet går tilbake til vertskommunen for nye tall.' from nfp_agenda_item i where i.id = 8
union all
select 420 + i.id, i.area_id, i.id, 2, 'AMENDMENT', 5, 'Leien tas opp igjen etter to år.' from nfp_agenda_item i where i.id = 12;

insert into nfp_ballot (id, area_id, item_id, proposal_id, position, members, entitled, present, needed, casting_vote, outcome, closed_at)
select b.id, p.area_id, p.item_id, p.id, b.position, b.members, b.members, b.present, (b.members + 1) / 2, false, b.outcome, m.meeting_day + m.starts_at + b.after
from (values
  (441, 407, 1, 9, 7, 'CARRIED', interval '6 minutes'), (442, 428, 1, 9, 7, 'REJECTED', interval '40 minutes'),
  (443, 408, 2, 9, 7, 'CARRIED', interval '42 minutes'), (444, 410, 1, 8, 6, 'CARRIED', interval '5 minutes')
) as b (id, proposal, position, members, present, outcome, after)
join nfp_proposal p on p.id = b.proposal
join nfp_agenda_item i on i.id = p.item_id
join nfp_meeting m on m.id = i.meeting_id;
insert into nfp_ballot (id, area_id, item_id, proposal_id, position)
select 445, p.area_id, p.item_id, p.id, 1 from nfp_proposal p where p.id = 412;

insert into nfp_vote (area_id, ballot_id, item_id, seat_id, choice)
select b.area_id, b.id, b.item_id, v.seat, v.choice from (values
  (441, 1, 'YES'), (441, 2, 'YES'), (441, 3, 'YES'), (441, 4, 'YES'), (441, 5, 'YES'), (441, 6, 'YES'), (441, 10, 'YES'),
  (442, 1, 'NO'), (442, 2, 'YES'), (442, 3, 'NO'), (442, 4, 'NO'), (442, 5, 'YES'), (442, 6, 'NO'), (442, 10, 'BLANK'),
  (443, 1, 'YES'), (443, 2, 'NO'), (443, 3, 'YES'), (443, 4, 'YES'), (443, 5, 'YES'), (443, 6, 'YES'), (443, 10, 'BLANK'),
  (444, 1, 'YES'), (444, 2, 'YES'), (444, 3, 'YES'), (444, 5, 'YES'), (444, 6, 'YES'), (444, 8, 'YES'),
  (445, 1, 'YES'), (445, 2, 'YES'), (445, 5, 'NO')
) as v (ballot, seat, choice)
join nfp_ballot b on b.id = v.ballot;

insert into nfp_decision (id, area_id, item_id, wording, proposal_id, decided_at)
select d.id, i.area_id, i.id, d.wording, p.id, m.meeting_day + m.starts_at + d.after
from (values
  (451, 7, 'Innkallingen og sakslisten godkjennes.', 407, interval '6 minutes'),
  (452, 8, 'Rådet tilrår budsjettet slik vertskommunen har lagt det fram.', 408, interval '43 minutes'),
  (453, 9, 'Saken ble tatt til orientering.', null, interval '65 minutes'),
  (454, 10, 'Innkallingen og sakslisten godkjennes.', 410, interval '5 minutes'),
  (455, 11, 'Saken ble tatt til orientering.', null, interval '20 minutes')
) as d (id, item, wording, proposal, after)
join nfp_agenda_item i on i.id = d.item
join nfp_meeting m on m.id = i.meeting_id
left join nfp_proposal p on p.id = d.proposal;
