-- The NFP council of Agder for ./run: a leader and a deputy leader, members for eight of thirteen municipalities, a substitute for one
-- of them and one for a municipality that has nobody else, a secretary, and somebody who led it before. Vestland has a joint elected
-- board, so that the demo shows what its law asks for. Everybody is invented; seats and rules are assumed, no source tells of them.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

insert into person (id, given_name, family_name, email, language) values
  (41, 'Amir', 'Tenkeland', 'amir.tenkeland@samrad.example', 'nb'),
  (42, 'Nils', 'Fraværsen', 'nils.fravaersen@samrad.example', 'nb'),
  (43, 'Hege', 'Eksempelmo', 'hege.eksempelmo@samrad.example', 'nb'),
  (44, 'Ingrid', 'Mønster', 'ingrid.monster@samrad.example', 'nb'),
  (45, 'Per', 'Påfunnstad', 'per.pafunnstad@samrad.example', 'nb'),
  (46, 'Åshild', 'Oppdiktland', 'ashild.oppdiktland@samrad.example', 'nn'),
  (47, 'Else', 'Diktnes', 'else.diktnes@samrad.example', 'nb'),
  (48, 'Birger', 'Innbilstad', 'birger.innbilstad@samrad.example', 'nb'),
  (49, 'Arne', 'Diktvåg', 'arne.diktvag@samrad.example', 'nn');

insert into nfp_council (id, area_id, type, mandate, mandate_document, valid_from)
select c.id, a.id, c.type, c.mandate, c.document, c.valid_from::date from (values
  (1, 'agder', 'ADMINISTRATIVE', 'Rådet tilrår kommunene om drift, lokaler og rekruttering, og følger opp vertskommuneavtalen.', 'Mandat for rådet, sak 23/101', '2023-03-01'),
  (2, 'vestland', 'JOINT_BOARD', '', '', '2025-01-01')
) as c (id, area, type, mandate, document, valid_from)
join area a on a.slug = c.area;

insert into nfp_council_procedure (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from, valid_to)
select p.id, c.area_id, c.id, p.notice_days, p.paper_days, p.quorum, p.casting_vote, p.valid_from::date, p.valid_to::date from (values
  (1, 1, 7, 14, 'NONE', true, '2023-03-01', '2025-01-01'),
  (2, 1, 14, 21, 'HALF', true, '2025-01-01', null),
  (3, 2, 14, 21, 'HALF', true, '2025-01-01', null)
) as p (id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from, valid_to)
join nfp_council c on c.id = p.council_id;

-- Most sit until the end of next year, as their rights say.
insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, substitute_for, sole, valid_from, valid_to)
select s.id, c.area_id, c.id, s.function, s.person_id, u.unit_id, s.substitute_for,
  s.function in ('LEADER', 'DEPUTY_LEADER') or (s.function = 'SECRETARY' and c.type = 'JOINT_BOARD'),
  s.valid_from::date, s.valid_to::date
from (select date_trunc('year', current_date + interval '2 years')::date::text as term_ends) t
cross join lateral (values
  (1, 1, 'LEADER', 14, '4203', null, '2024-01-01', t.term_ends),
  (2, 1, 'DEPUTY_LEADER', 15, '4204', null, '2024-01-01', t.term_ends),
  (3, 1, 'MEMBER', 16, '4202', null, '2024-01-01', t.term_ends),
  (4, 1, 'MEMBER', 17, '4201', null, '2024-01-01', t.term_ends),
  (5, 1, 'MEMBER', 41, '4215', null, '2024-01-01', t.term_ends),
  (6, 1, 'MEMBER', 42, '4223', null, '2024-01-01', t.term_ends),
  (7, 1, 'SUBSTITUTE', 43, '4223', 6, '2024-01-01', t.term_ends),
  (8, 1, 'MEMBER', 44, '4205', null, '2024-01-01', t.term_ends),
  (9, 1, 'SECRETARY', 8, null, null, '2023-03-01', null),
  (10, 1, 'MEMBER', 45, '4214', null, '2025-01-01', t.term_ends),
  (11, 1, 'MEMBER', 46, '4213', null, '2024-01-01', (current_date - 20)::text), -- has left, nobody is chosen yet
  (12, 1, 'SUBSTITUTE', 47, '4216', null, '2024-01-01', t.term_ends), -- the municipality has nobody else
  (13, 1, 'LEADER', 48, '4203', null, '2023-03-01', '2024-01-01'),
  (14, 2, 'LEADER', 25, '4624', null, '2025-01-01', t.term_ends),
  (15, 2, 'MEMBER', 49, '4601', null, '2025-01-01', t.term_ends),
  (16, 2, 'SECRETARY', 20, null, null, '2025-01-01', null)
) as s (id, council_id, function, person_id, code, substitute_for, valid_from, valid_to)
join nfp_council c on c.id = s.council_id
left join unit_code u on u.code = s.code;

insert into nfp_council_balance (id, area_id, council_id, counted_on, women, men)
select 1, c.area_id, c.id, '2025-01-15', 1, 1 from nfp_council c where c.id = 2;

-- Access follows the seat. Those who had it by hand in the first demo data have it by their seat from now on, on the same days.
delete from role_assignment where id in (8, 16, 41, 42, 43, 44, 47);
insert into role_assignment (id, person_id, role, area_id, unit_id, valid_from, valid_to, source)
select 50 + s.id, s.person_id, case s.function when 'SECRETARY' then 'COUNCIL_SECRETARY' else 'COUNCIL_MEMBER' end,
  s.area_id, s.unit_id, s.valid_from, s.valid_to, 'seat/' || s.id
from nfp_council_seat s where s.id < 50;
