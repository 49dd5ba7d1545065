-- The gate and participants for ./run. Agder has what it takes, and some thirty invented participants in every state; Rogaland has no
-- council, Vestland no agreement, so their gates are closed. Nobody here exists, and nothing says who anybody is.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

-- The data-processing agreement of Agder's journal, in force for long: the same text and parties as the one that is being signed.
insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, replaces_id, created_on, created_by, created_at)
select 10, area_id, type_code, 'Databehandleravtale for deltakeropplysninger', 'Databehandlaravtale for deltakaropplysningar',
  'databehandleravtale for deltakeropplysninger databehandlaravtale for deltakaropplysningar', null, current_date - 1190, created_by, (current_date - 1190) + time '09:12'
from agreement where id = 3;
insert into agreement_party (id, area_id, agreement_id, role, unit_id, organisation_id, adopts, signs, deciding_body, contact_id, signatory_title, valid_from)
select p.id - 300 + 1000, p.area_id, 10, p.role, p.unit_id, p.organisation_id, p.adopts, p.signs, p.deciding_body, p.contact_id, p.signatory_title, current_date - 1190
from agreement_party p where p.agreement_id = 3;
insert into wording (id, area_id, type_code, template_id, base_id, title_nb, title_nn, state, changed_by, changed_at)
select 101, area_id, type_code, template_id, null, title_nb, title_nn, state, changed_by, (current_date - 1160) + time '10:42' from wording where id = 31;
insert into wording_clause (id, area_id, wording_id, lineage, position, clause_code, edition, title_nb, title_nn, body_nb, body_nn, changed_by, changed_at)
select c.id - 3100 + 10100, c.area_id, 101, c.lineage + 7000, c.position, c.clause_code, c.edition, c.title_nb, c.title_nn, c.body_nb, c.body_nn, c.changed_by,
  (current_date - 1160) + time '10:42'
from wording_clause c where c.wording_id = 31;
insert into wording_clause_item (wording_clause_id, area_id, rule_set_code, item_code)
select i.wording_clause_id - 3100 + 10100, i.area_id, i.rule_set_code, i.item_code
from wording_clause_item i join wording_clause c on c.id = i.wording_clause_id and c.wording_id = 31;
insert into wording_value (wording_id, area_id, placeholder_code, value_nb, value_nn)
select 101, area_id, placeholder_code, value_nb, value_nn from wording_value where wording_id = 31;
insert into agreement_version (id, area_id, agreement_id, number, wording_id, in_force_on, expires_on, created_on, review_on, sent_on, superseded_on, created_by, created_at)
select 101, area_id, 10, 1, 101, current_date - 1090, null, current_date - 1190, current_date - 1175, current_date - 1160, null, created_by, (current_date - 1190) + time '09:12'
from agreement_version where id = 31;
insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
select 101, p.id, p.area_id, p.adopts, p.signs, row_number() over (order by p.id) from agreement_party p where p.agreement_id = 10;

create temporary table demo_swap on commit drop as
select l.language, w.was, w.becomes
from (values ('nb'), ('nn')) as l (language)
cross join lateral (values
  (case l.language when 'nb' then 'Databehandleravtale for fagsystemet' else 'Databehandlaravtale for fagsystemet' end,
   case l.language when 'nb' then 'Databehandleravtale for deltakeropplysninger' else 'Databehandlaravtale for deltakaropplysningar' end),
  (to_char(current_date + 20, 'DD.MM.YYYY'), to_char(current_date - 1090, 'DD.MM.YYYY'))) as w (was, becomes);
insert into wording_fact (wording_id, area_id, placeholder_code, value_nb, value_nn)
select 101, f.area_id, f.placeholder_code, coalesce((select s.becomes from demo_swap s where s.language = 'nb' and s.was = f.value_nb), f.value_nb),
  coalesce((select s.becomes from demo_swap s where s.language = 'nn' and s.was = f.value_nn), f.value_nn)
from wording_fact f where f.wording_id = 31;
insert into wording_record (wording_id, area_id, language, content, sha256, sealed_by, sealed_at)
select 101, r.area_id, r.language, t.content, encode(sha256(convert_to(t.content, 'UTF8')), 'hex'), r.sealed_by, (current_date - 1160) + time '10:42'
from wording_record r
cross join lateral (
  select replace(replace(r.content, a.was, a.becomes), b.was, b.becomes) as content
  from demo_swap a join demo_swap b on b.language = a.language and b.was > a.was where a.language = r.language) t
where r.wording_id = 31;
insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, signed_on, method, evidence_note, changed_by, changed_at)
select p.id, p.area_id, 10, 101, p.id, 1, current_date - 1150, current_date - 1120, current_date - 1130, 'PAPER', 'Underskrevet papir i arkivet', 7, (current_date - 1129) + time '08:30'
from agreement_party p where p.agreement_id = 10;
insert into agreement_step (id, area_id, agreement_id, version_number, kind, day, reason, taken_by, taken_at)
select 1100 + s.place, v.area_id, 10, 1, s.kind, s.day, '', v.created_by, s.day + time '10:05'
from agreement_version v
cross join lateral (values (1, 'CREATED', v.created_on), (2, 'REVIEW_OPENED', v.review_on), (3, 'SENT', v.sent_on), (4, 'SIGNING_OPENED', v.sent_on + 10)) as s (place, kind, day)
where v.id = 101;

-- What the areas have clarified. Agder's DPIA is to be renewed; Rogaland's has lapsed.
insert into area_clearance (id, area_id, kind, status, reference, reason, valid_from, valid_to)
select c.id, a.id, c.kind, c.status, c.reference, c.reason, c.valid_from::date, c.valid_to::date from (values
  (1, 'agder', 'LEGAL_BASIS', 'IN_PROGRESS', '', 'Spørsmålet er sendt til kommuneadvokaten', '2022-11-01', null),
  (2, 'agder', 'LEGAL_BASIS', 'CLEARED', 'Notat om behandlingsgrunnlag, sak 23/88', 'Avklart av personvernombudet', '2023-01-15', null),
  (3, 'agder', 'DPIA', 'IN_PROGRESS', '', 'Arbeidet begynte med risikovurderingen', '2022-11-01', null),
  (4, 'agder', 'DPIA', 'CLEARED', 'DPIA for deltakeropplysninger, sak 23/91', 'Godkjent av kommunedirektøren', '2023-02-01', (current_date + 200)::text),
  (5, 'rogaland', 'LEGAL_BASIS', 'CLEARED', 'Notat om behandlingsgrunnlag, sak 16/12', 'Avklart av personvernombudet', '2016-05-01', null),
  (6, 'rogaland', 'DPIA', 'CLEARED', 'DPIA, sak 18/40', 'Godkjent av kommunedirektøren', '2018-06-01', (current_date - 40)::text),
  (7, 'vestland', 'LEGAL_BASIS', 'IN_PROGRESS', '', 'Notatet er til høring', '2025-02-01', null)
) as c (id, area, kind, status, reference, reason, valid_from, valid_to)
join area a on a.slug = c.area;

-- Participants: where they live, who referred them, how far the pregnancy had come, how many days ago that was, how far they have come,
-- and what came of it. Team leader and nurses of the demo follow them.
create temporary table demo_case (
  id bigint, area text, code text, source text, gestation integer, ago integer, first_time boolean, stage text, result text, nurse bigint) on commit drop;
insert into demo_case values
  (1, 'agder', '4204', 'MIDWIFE', 68, 3, true, 'REFERRED', '', null),
  (2, 'agder', '4203', 'GP', 96, 6, true, 'REFERRED', '', null),
  (3, 'agder', '4215', 'SELF', 75, 11, true, 'WAITING', '', null),
  (4, 'agder', '4204', 'CHILD_HEALTH_CENTRE', 82, 16, true, 'OFFERED', '', 10),
  (5, 'agder', '4202', 'MIDWIFE', 90, 24, true, 'EXPLORING', '', 10),
  (6, 'agder', '4223', 'HOSPITAL', 101, 33, true, 'EXPLORED', '', 10),
  (7, 'agder', '4204', 'NAV', 110, 36, true, 'CONSENTED', '', 9),
  (8, 'agder', '4204', 'MIDWIFE', 84, 60, true, 'INCLUDED', '', 10),
  (9, 'agder', '4203', 'GP', 70, 95, true, 'INCLUDED', '', 10),
  (10, 'agder', '4205', 'MENTAL_HEALTH_CENTRE', 120, 110, true, 'INCLUDED', '', 10),
  (11, 'agder', '4204', 'CHILD_WELFARE', 140, 130, true, 'INCLUDED', '', 9),
  (12, 'agder', '4213', 'MIDWIFE', 77, 230, true, 'INCLUDED', '', 10),
  (13, 'agder', '4204', 'MIDWIFE', 88, 290, true, 'INCLUDED', '', 10),
  (14, 'agder', '4202', 'GP', 94, 350, true, 'INCLUDED', '', 10),
  (15, 'agder', '4203', 'CHILD_HEALTH_CENTRE', 105, 420, true, 'INCLUDED', '', 10),
  (16, 'agder', '4204', 'SELF', 112, 510, true, 'SILENT', '', 10),
  (17, 'agder', '4214', 'ADDICTION_CARE', 98, 580, true, 'INCLUDED', '', 9),
  (18, 'agder', '4201', 'MIDWIFE', 81, 640, true, 'INCLUDED', '', 10),
  (19, 'agder', '4204', 'HOSPITAL', 166, 700, true, 'LATE', '', 10),
  (20, 'agder', '4215', 'MIDWIFE', 92, 800, true, 'INCLUDED', '', 10),
  (21, 'agder', '4204', 'MIDWIFE', 86, 960, true, 'COMPLETED', 'AGREED', 10),
  (22, 'agder', '4203', 'GP', 99, 1000, true, 'COMPLETED', 'NOT_NEEDED', 10),
  (23, 'agder', '4204', 'NAV', 104, 1040, true, 'COMPLETED', 'WANTED', 9),
  (24, 'agder', '4202', 'CHILD_WELFARE', 90, 400, true, 'LEFT', 'OWN_WISH', 10),
  (25, 'agder', '4204', 'MIDWIFE', 85, 620, true, 'LEFT', 'MOVED', 10),
  (26, 'agder', '4204', 'MIDWIFE', 79, 70, true, 'CLOSED', 'DECLINED', 10),
  (27, 'agder', '4203', 'GP', 88, 90, false, 'CLOSED', 'NOT_ELIGIBLE', null),
  (28, 'agder', '4204', 'CRISIS_CENTRE', 121, 150, true, 'CLOSED', 'NOT_REACHED', null),
  (29, 'agder', '4223', 'MIDWIFE', 91, 200, true, 'CLOSED', 'STUDY_CONTROL', null),
  (30, 'agder', '4204', 'MIDWIFE', 74, 260, true, 'CLOSED', 'NO_CAPACITY', null),
  (31, 'agder', '4218', 'GP', 80, 340, true, 'CLOSED', 'PREGNANCY_ENDED', null),
  (32, 'agder', '4204', 'FAMILY_COUNSELLING', 117, 30, true, 'CLOSED', 'MOVED_BEFORE', 10),
  (41, 'rogaland', '1108', 'MIDWIFE', 83, 300, true, 'INCLUDED', '', 21),
  (42, 'rogaland', '1120', 'GP', 95, 520, true, 'INCLUDED', '', 21),
  (43, 'rogaland', '1108', 'MIDWIFE', 100, 1020, true, 'COMPLETED', 'NOT_NEEDED', 21),
  (44, 'rogaland', '1121', 'NAV', 89, 410, true, 'LEFT', 'LOST_CONTACT', 21),
  (51, 'vestland', '4601', 'MIDWIFE', 87, 330, true, 'INCLUDED', '', 24),
  (52, 'vestland', '4624', 'HOSPITAL', 108, 600, true, 'INCLUDED', '', 24);

insert into participation (id, area_id, unit_id, pseudonym, referred_on, source, gestation_days, first_time, criteria_set, state, assessed_on, eligible, offered_on, consented_on,
  included_on, birth_on, ended_on, outcome, end_reason, handover, referrer_told_on)
select d.id, a.id, u.unit_id, p.signs, x.referred, d.source, d.gestation, d.first_time,
  (select s.code from criteria_set s where daterange(s.valid_from, s.valid_to) @> x.referred),
  case when d.stage = 'REFERRED' then 'REFERRED' when d.stage in ('WAITING', 'OFFERED') then 'ASSESSED' when d.stage in ('EXPLORING', 'EXPLORED') then 'EXPLORING'
    when d.stage = 'CONSENTED' then 'CONSENTED' when d.stage in ('CLOSED', 'COMPLETED', 'LEFT') then 'ENDED' else 'INCLUDED' end,
  x.assessed, case when x.assessed is not null then d.result <> 'NOT_ELIGIBLE' end, x.offered, x.consented, x.included, x.birth, x.ended,
  case when x.included is not null then 'INCLUDED' when d.stage = 'CLOSED' then d.result end,
  case d.stage when 'COMPLETED' then 'COMPLETED' when 'LEFT' then d.result end, case d.stage when 'COMPLETED' then d.result else '' end,
  case when d.source <> 'SELF' and (x.included is not null or d.stage = 'CLOSED') and d.id not in (8, 26, 32) then x.referred + 34 end
from demo_case d
join area a on a.slug = d.area
join unit_code u on u.code = d.code and u.valid_to is null
cross join lateral (select upper(translate(substr(md5('samrad' || d.id), 1, 3) || '-' || substr(md5('samrad' || d.id), 4, 3), '01aef', 'XZKMN')) as signs) p
cross join lateral (select current_date - d.ago as referred,
  d.stage in ('INCLUDED', 'SILENT', 'LATE', 'COMPLETED', 'LEFT') as taken) b
cross join lateral (select b.referred,
  case when d.stage <> 'REFERRED' then b.referred + 5 end as assessed,
  case when d.stage not in ('REFERRED', 'WAITING') and d.result not in ('NOT_ELIGIBLE', 'NOT_REACHED', 'NO_CAPACITY', 'STUDY_CONTROL', 'PREGNANCY_ENDED') then b.referred + 5 end as offered,
  case when b.taken or d.stage = 'CONSENTED' then b.referred + 30 end as consented,
  case when b.taken then b.referred + 32 end as included,
  case when b.taken and d.ago > 280 - d.gestation then b.referred + 280 - d.gestation end as birth,
  case d.stage when 'COMPLETED' then (b.referred + 280 - d.gestation + interval '2 years')::date when 'LEFT' then b.referred + 250
    when 'CLOSED' then b.referred + case when d.result = 'NOT_ELIGIBLE' then 5 else 20 end end as ended) x;

insert into participation_criterion (participation_id, set_code, criterion_code, area_id)
select p.id, c.set_code, c.code, p.area_id from participation p join criterion c on c.set_code = p.criteria_set where (p.id * 7 + c.position * 3) % 5 < 2;

insert into participation_nurse (participation_id, area_id, person_id, valid_from)
select p.id, p.area_id, d.nurse, p.assessed_on from demo_case d join participation p on p.id = d.id where d.nurse is not null;
-- One has changed: a nurse moved to another area.
update participation_nurse set valid_to = '2025-01-01' where participation_id = 20 and valid_from < '2025-01-01';
insert into participation_nurse (participation_id, area_id, person_id, reason, valid_from)
select n.participation_id, n.area_id, 9, 'Den forrige familiesykepleieren sluttet', n.valid_to from participation_nurse n where n.participation_id = 20 and n.valid_to is not null;

insert into exploration (id, area_id, participation_id, on_day, attendance, nurse_id)
select p.id * 10 + t.place, p.area_id, p.id, p.referred_on + t.days, t.attendance, d.nurse
from demo_case d
join participation p on p.id = d.id
cross join (values (1, 14, 'ALONE'), (2, 26, 'PARTNER'), (3, 28, 'REFERRER')) as t (place, days, attendance)
where d.nurse is not null and p.offered_on is not null and p.referred_on + t.days < current_date
  and t.place <= case when d.stage in ('OFFERED', 'CLOSED') then 0 when d.stage = 'EXPLORING' then 1 when d.id % 4 = 0 then 3 else 2 end;

insert into participation_deviation (participation_id, rule, area_id, gestation_days, limit_days, norm_version, reason, recorded_by, approved_by, recorded_at)
select p.id, 'CONSENT_WEEK', p.area_id, p.gestation_days + 30, 195, n.id, 'Henvisningen kom sent fra sykehuset, og hun ønsket to uker på å bestemme seg.', 10, 9,
  p.consented_on + time '13:20'
from participation p join norm_version n on n.norm_code = 'CONSENT_LATEST' and n.area_id is null and n.valid_to is null
where p.id = 19;

insert into participation_handover (participation_id, service, area_id)
select p.id, h.service, p.area_id
from (values (21, 'CHILD_HEALTH_CENTRE'), (21, 'KINDERGARTEN'), (23, 'MENTAL_HEALTH')) as h (id, service)
join participation p on p.id = h.id;

-- Visits by the schedule. What is behind is told of, but for the last days; one of them has not been met for long.
insert into visit (id, area_id, participation_id, nurse_id, planned_on, outcome, held_on, place, minutes, phase, family_share, child_share, health_share, life_share, cooperation_share)
select row_number() over (order by p.id, s.day), p.area_id, p.id, d.nurse, s.day, w.outcome, case when c.held then s.day end,
  case when not c.held then '' when w.outcome = 'ALTERNATIVE_CONTACT' then 'PHONE' when w.chance % 9 = 0 then 'OFFICE' else 'HOME' end,
  case when c.held then 60 + 5 * (w.chance % 7) end, s.phase,
  case when c.full then 15 else 0 end, case when c.full then case s.phase when 'PREGNANCY' then 20 else 40 end else 0 end,
  case when c.full then case s.phase when 'PREGNANCY' then 40 else 20 end else 0 end, case when c.full then 15 else 0 end, case when c.full then 10 else 0 end
from demo_case d
join participation p on p.id = d.id and p.included_on is not null
cross join lateral samrad.visit_schedule(p.included_on, p.referred_on + 280 - p.gestation_days, p.birth_on, 4, 6, 14, 21, 24) s
cross join lateral (select (p.id * 31 + (s.day - p.referred_on) * 7) % 40 as chance) r
cross join lateral (select r.chance, case
  when s.day >= current_date - case when d.id in (8, 14, 17) then 18 else 4 end then null
  when d.stage = 'SILENT' and s.day > current_date - 215 then case when r.chance % 2 = 0 then 'NOT_AT_HOME' else 'CANCELLED_BY_FAMILY' end
  when r.chance in (1, 2, 3) then 'CANCELLED_BY_FAMILY' when r.chance in (4, 5) then 'NOT_AT_HOME' when r.chance = 6 then 'CANCELLED_BY_TEAM'
  when r.chance in (7, 8) then 'ALTERNATIVE_CONTACT' when r.chance = 9 then 'COMPLETED_SHORT' else 'COMPLETED' end as outcome) w
cross join lateral (select coalesce(w.outcome in ('COMPLETED', 'COMPLETED_SHORT', 'ALTERNATIVE_CONTACT'), false) as held,
  coalesce(w.outcome in ('COMPLETED', 'COMPLETED_SHORT'), false) as full) c
where s.day < coalesce(p.ended_on, s.day + 1);

-- One besides the schedule, tomorrow.
insert into visit (id, area_id, participation_id, nurse_id, planned_on, phase)
select 4001, p.area_id, p.id, 10, current_date + 1, 'PREGNANCY' from participation p where p.id = 9;
