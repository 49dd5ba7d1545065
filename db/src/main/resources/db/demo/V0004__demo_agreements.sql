-- Agreements for ./run: one of every kind of state, in five real areas, with invented people and dates counted from today.
--
--  1 Agder      host agreement          with the parties' councils: version 1 was adopted on a condition in Lillesand and replaced, version 2
--                                       is adopted by seven of thirteen, and a draft of version 3 shows what a change would cost
--  2 Agder      with the national office  in force, expires in 80 days
--  3 Agder      data processing         waiting for signatures
--  4 Rogaland   host agreement          in force; Strand has given notice
--  5 Vestland   host agreement          in review, with comments, in Nynorsk
--  6 Trøndelag  host agreement          expired last month
--  7 Trøndelag  host agreement          the draft that is to replace it
--  8 Oslo       with the national office  in force, between city districts: no host agreement, chapter 20 does not apply
--  9 Agder      with specialist services  a draft nobody has finished

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

insert into person (id, given_name, family_name, email, phone, language) values
  (31, 'Nina', 'Utkastli', 'nina.utkastli@samrad.example', '', 'nb'),
  (32, 'Geir', 'Mønsterås', 'geir.monsteras@samrad.example', '', 'nb'),
  (33, 'Liv', 'Utkastdal', 'liv.utkastdal@samrad.example', '', 'nb'),
  (34, 'Terje', 'Tenkelund', 'terje.tenkelund@samrad.example', '', 'nb'),
  (35, 'Gudrun', 'Liksomvik', 'gudrun.liksomvik@samrad.example', '', 'nn');

-- Whom to call at each municipality of Agder.
create temporary table demo_contact (code text, person_id bigint) on commit drop;
insert into demo_contact values
  ('4204', 15), ('4201', 17), ('4212', 18), ('4218', 18), ('4211', 19), ('4223', 31), ('4205', 32), ('4214', 33), ('4203', 34), ('4202', 34),
  ('4215', 34), ('4213', 33), ('4216', 31);

insert into organisation (id, kind, number, email, source, search_text) values
  (101, 'PRIVATE', '', 'post@eksempeldrift.example', 'demo', 'eksempel drift as'),
  (102, 'HEALTH_TRUST', '', '', 'demo', 'eksempel sykehus hf');
insert into organisation_name (id, organisation_id, language, name, kind) values
  (1001, 101, 'nb', 'Eksempel drift AS', 'OFFICIAL'), (1002, 102, 'nb', 'Eksempel sykehus HF', 'OFFICIAL'), (1003, 102, 'nn', 'Eksempel sjukehus HF', 'OFFICIAL');

insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, replaces_id, created_on, created_by, created_at)
select d.id, a.id, d.type, d.nb, d.nn, lower(d.nb || ' ' || d.nn), d.replaces, current_date - d.age, d.person, (current_date - d.age) + time '09:12'
from (values
  (1, 'agder', 'HOST_MUNICIPALITY', 'Vertskommuneavtale for Agder', 'Vertskommuneavtale for Agder', null::bigint, 150, 7),
  (2, 'agder', 'NATIONAL_LOCAL', 'Samarbeidsavtale med nasjonalt kontor', 'Samarbeidsavtale med nasjonalt kontor', null, 1110, 8),
  (3, 'agder', 'DATA_PROCESSING', 'Databehandleravtale for fagsystemet', 'Databehandlaravtale for fagsystemet', null, 70, 7),
  (4, 'rogaland', 'HOST_MUNICIPALITY', 'Vertskommuneavtale for Rogaland', 'Vertskommuneavtale for Rogaland', null, 1400, 20),
  (5, 'vestland', 'HOST_MUNICIPALITY', 'Vertskommuneavtale for Vestland', 'Vertskommuneavtale for Vestland', null, 40, 23),
  (6, 'trondelag', 'HOST_MUNICIPALITY', 'Vertskommuneavtale for Trøndelag 2023', 'Vertskommuneavtale for Trøndelag 2023', null, 1300, 26),
  (7, 'trondelag', 'HOST_MUNICIPALITY', 'Vertskommuneavtale for Trøndelag', 'Vertskommuneavtale for Trøndelag', 6, 20, 26),
  (8, 'oslo', 'NATIONAL_LOCAL', 'Samarbeidsavtale med nasjonalt kontor', 'Samarbeidsavtale med nasjonalt kontor', null, 1200, 28),
  (9, 'agder', 'SPECIALIST_SERVICE', 'Avtale med Eksempel sykehus', 'Avtale med Eksempel sjukehus', null, 12, 7)
) as d (id, slug, type, nb, nn, replaces, age, person)
join area a on a.slug = d.slug;

-- Parties: the members of the area, and who stands beside them.
insert into agreement_party (id, area_id, agreement_id, role, unit_id, organisation_id, adopts, signs, contact_id, signatory_title, valid_from)
select g.id * 100 + row_number() over (partition by g.id order by h.unit_id is null, c.code), g.area_id, g.id,
  case when g.type_code = 'NATIONAL_LOCAL' then 'LOCAL_AUTHORITY' when h.unit_id is not null then 'HOST' else 'PARTICIPANT' end,
  m.unit_id, null, true, true, k.person_id, case when u.kind = 'MUNICIPALITY' then 'kommunedirektør' else 'bydelsdirektør' end, g.created_on
from agreement g
join membership m on m.area_id = g.area_id and m.valid_to is null
join unit u on u.id = m.unit_id
join unit_code c on c.unit_id = m.unit_id and c.valid_to is null
left join host_term h on h.area_id = g.area_id and h.unit_id = m.unit_id and h.valid_to is null
left join demo_contact k on k.code = c.code
where g.type_code in ('HOST_MUNICIPALITY', 'NATIONAL_LOCAL');

insert into agreement_party (id, area_id, agreement_id, role, unit_id, organisation_id, adopts, signs, deciding_body, contact_id, signatory_title, valid_from)
select d.agreement * 100 + d.position, g.area_id, g.id, d.role, c.unit_id, d.organisation, false, true, d.body, d.contact, d.title, g.created_on
from (values
  (2, 50, 'NATIONAL_OFFICE', null, 3::bigint, 'BOARD', null::bigint, 'leder'),
  (8, 50, 'NATIONAL_OFFICE', null, 3, 'BOARD', null, 'leder'),
  (3, 1, 'CONTROLLER', '4204', null, 'ADMINISTRATION', 15, 'kommunedirektør'),
  (3, 2, 'CONTROLLER', '4203', null, 'ADMINISTRATION', 34, 'kommunedirektør'),
  (3, 3, 'CONTROLLER', '4211', null, 'ADMINISTRATION', 19, 'kommunedirektør'),
  (3, 50, 'PROCESSOR', null, 101, 'BOARD', null, 'daglig leder'),
  (9, 1, 'LOCAL_AUTHORITY', '4204', null, 'ADMINISTRATION', 15, 'kommunedirektør'),
  (9, 50, 'SPECIALIST', null, 102, 'BOARD', null, 'klinikksjef')
) as d (agreement, position, role, code, organisation, body, contact, title)
join agreement g on g.id = d.agreement
left join unit_code c on c.code = d.code and c.valid_to is null;

-- Texts: from the templates, with what somebody has filled in.
create temporary table demo_version (
  agreement bigint, number integer, template text, review integer, sent integer, superseded integer, begun integer, in_force date, expires date) on commit drop;
insert into demo_version values
  (1, 1, 'TPL-VERT', 138, 102, 81, 150, date_trunc('year', current_date + interval '1 year')::date, null),
  (1, 2, 'TPL-VERT', 98, 81, null, 100, date_trunc('year', current_date + interval '1 year')::date, null),
  (1, 3, 'TPL-VERT', null, null, null, 5, date_trunc('year', current_date + interval '1 year')::date, null),
  (2, 1, 'TPL-RBUP', 1090, 1060, null, 1110, current_date - 900, current_date + 80),
  (3, 1, 'TPL-DBA', 55, 30, null, 70, current_date + 20, null),
  (4, 1, 'TPL-VERT', 1380, 1350, null, 1400, current_date - 1100, null),
  (5, 1, 'TPL-VERT', 14, null, null, 40, date_trunc('year', current_date + interval '1 year')::date, null),
  (6, 1, 'TPL-VERT', 1280, 1240, null, 1300, current_date - 1050, current_date - 30),
  (7, 1, 'TPL-VERT', null, null, null, 20, null, null),
  (8, 1, 'TPL-RBUP', 1180, 1150, null, 1200, current_date - 1000, current_date + 400),
  (9, 1, 'TPL-SPES', null, null, null, 12, null, null);

insert into wording (id, area_id, type_code, template_id, base_id, title_nb, title_nn, state, changed_by, changed_at)
select v.agreement * 10 + v.number, g.area_id, g.type_code, t.id, case when v.number > 1 then v.agreement * 10 + v.number - 1 end, b.title, n.title,
  case when v.sent is not null then 'SEALED' when v.review is not null then 'REVIEW' else 'DRAFT' end, g.created_by,
  (current_date - coalesce(v.sent, v.begun)) + time '10:42'
from demo_version v
join agreement g on g.id = v.agreement
join template t on t.code = v.template
join template_title b on b.template_id = t.id and b.language = 'nb'
join template_title n on n.template_id = t.id and n.language = 'nn';

insert into wording_clause (id, area_id, wording_id, lineage, position, clause_code, edition, title_nb, title_nn, body_nb, body_nn, changed_by, changed_at)
select w.id * 100 + tc.position, w.area_id, w.id, v.agreement * 1000 + 100 + tc.position, tc.position, c.code, c.edition, b.title, n.title, b.body, n.body, w.changed_by, w.changed_at
from wording w
join demo_version v on w.id = v.agreement * 10 + v.number
join template_clause tc on tc.template_id = w.template_id
join clause c on c.code = tc.clause_code and c.valid_to is null
join clause_text b on b.clause_id = c.id and b.language = 'nb'
join clause_text n on n.clause_id = c.id and n.language = 'nn';

insert into wording_clause_item (wording_clause_id, area_id, rule_set_code, item_code)
select wc.id, wc.area_id, i.rule_set_code, i.item_code
from wording_clause wc
join clause c on c.code = wc.clause_code and c.valid_to is null
join clause_item i on i.clause_id = c.id;

insert into wording_value (wording_id, area_id, placeholder_code, value_nb, value_nn)
select w.id, w.area_id, x.code, x.nb, x.nn
from wording w
join (values
  ('HOST_MUNICIPALITY', 'host.administration', 'enhet for barn og familie', 'eining for barn og familie'),
  ('HOST_MUNICIPALITY', 'council.name', 'NFP-rådet', 'NFP-rådet'),
  ('HOST_MUNICIPALITY', 'council.meetingsPerYear', '4', '4'),
  ('HOST_MUNICIPALITY', 'team.posts', 'seks familiesykepleiere, én teamleder og én teamkoordinator', 'seks familiesjukepleiarar, éin teamleiar og éin teamkoordinator'),
  ('HOST_MUNICIPALITY', 'transfer.date', '01.01.2027', '01.01.2027'),
  ('HOST_MUNICIPALITY', 'report.months', '6', '6'),
  ('HOST_MUNICIPALITY', 'appeal.body', 'Statsforvalteren, når loven ikke sier noe annet', 'Statsforvaltaren, når lova ikkje seier noko anna'),
  ('HOST_MUNICIPALITY', 'settlement.key', 'likt for halvparten, resten etter antall fødte', 'likt for halvparten, resten etter talet på fødde'),
  ('HOST_MUNICIPALITY', 'settlement.deadlines', 'foreløpig 1. juni, endelig 1. mars året etter', 'førebels 1. juni, endeleg 1. mars året etter'),
  ('HOST_MUNICIPALITY', 'budget.date', '1. september', '1. september'),
  ('HOST_MUNICIPALITY', 'controller.name', 'vertskommunen', 'vertskommunen'),
  ('HOST_MUNICIPALITY', 'archive.body', 'vertskommunen', 'vertskommunen'),
  ('HOST_MUNICIPALITY', 'dispute.weeks', '6', '6')
) as x (type, code, nb, nn) on x.type = w.type_code
where w.id not in (71, 13) or x.code <> 'settlement.deadlines';

-- Everything else as the examples of the library have it, but for the drafts of Trøndelag and of the hospital, where somebody still has to fill it in.
insert into wording_value (wording_id, area_id, placeholder_code, value_nb, value_nn)
select w.id, w.area_id, x.code, b.example, n.example
from wording w
cross join placeholder x
join placeholder_text b on b.placeholder_code = x.code and b.language = 'nb'
join placeholder_text n on n.placeholder_code = x.code and n.language = 'nn'
where w.id not in (71, 91)
  and x.code not in ('area.name', 'area.form', 'host.name', 'parties.list', 'parties.cooperating', 'parties.count', 'municipality.name', 'agreement.title', 'agreement.version',
    'programme.name', 'inForce.date', 'expiry.date', 'notice.months', 'nationalOffice.name', 'signature.block', 'specialist.name', 'processor.name')
  and exists (select from wording_clause c where c.wording_id = w.id and c.body_nb like '%{{' || x.code || '}}%')
  and not (w.id = 13 and x.code = 'settlement.deadlines')
on conflict do nothing;

-- What the draft of version 3 changes: the key, and the day of settlement.
update wording_value set value_nb = 'etter folketall 1. januar', value_nn = 'etter folketal 1. januar' where wording_id = 13 and placeholder_code = 'settlement.key';
insert into wording_value (wording_id, area_id, placeholder_code, value_nb, value_nn)
select id, area_id, 'settlement.deadlines', 'foreløpig 1. juni, endelig 1. februar året etter', 'førebels 1. juni, endeleg 1. februar året etter' from wording where id = 13;
update wording_clause set body_nb = body_nb || e'\n\nEr kostnadene mer enn fem prosent over budsjett, skal rådet behandle saken før oppgjøret sendes.',
  body_nn = body_nn || e'\n\nEr kostnadene meir enn fem prosent over budsjettet, skal rådet behandle saka før oppgjeret blir sendt.'
where wording_id = 13 and clause_code = 'VK-10';

insert into agreement_version (id, area_id, agreement_id, number, wording_id, in_force_on, expires_on, created_on, review_on, sent_on, superseded_on, created_by, created_at)
select v.agreement * 10 + v.number, g.area_id, g.id, v.number, v.agreement * 10 + v.number, v.in_force, v.expires, current_date - v.begun, current_date - v.review,
  current_date - v.sent, current_date - v.superseded, g.created_by, (current_date - v.begun) + time '09:12'
from demo_version v
join agreement g on g.id = v.agreement;

insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
select v.id, p.id, p.area_id, p.adopts, p.signs, row_number() over (partition by v.id order by p.id)
from agreement_version v
join agreement_party p on p.agreement_id = v.agreement_id
where v.sent_on is not null;

-- The facts each sealed text was filled with, and the text itself, word for word, as the application keeps them.
create temporary table demo_fact (wording_id bigint, area_id bigint, code text, nb text, nn text) on commit drop;
insert into demo_fact
with version as (
  select v.*, a.name_nb, a.name_nn, t.notice_months as months, greatest(v.in_force_on, v.sent_on) as day
  from agreement_version v join agreement a on a.id = v.agreement_id join agreement_type t on t.code = a.type_code
  where v.sent_on is not null
), party as (
  select v.id as version_id, p.role, p.unit_id, r.position, p.id, p.signs,
    coalesce(samrad.unit_name_on(p.unit_id, 'nb', v.day) || case when u.kind = 'MUNICIPALITY' then ' kommune' else '' end,
      samrad.organisation_name_on(p.organisation_id, 'nb', v.day)) as nb,
    coalesce(samrad.unit_name_on(p.unit_id, 'nn', v.day) || case when u.kind = 'MUNICIPALITY' then ' kommune' else '' end,
      samrad.organisation_name_on(p.organisation_id, 'nn', v.day)) as nn
  from version v join agreement_party p on p.agreement_id = v.agreement_id left join unit u on u.id = p.unit_id
  join agreement a on a.id = v.agreement_id join agreement_type_role r on r.type_code = a.type_code and r.role = p.role
)
select v.wording_id, v.area_id, f.code, f.nb, f.nn
from version v
cross join lateral (values
  ('agreement.title', v.name_nb, v.name_nn),
  ('agreement.version', v.number::text, v.number::text),
  ('inForce.date', to_char(v.in_force_on, 'DD.MM.YYYY'), to_char(v.in_force_on, 'DD.MM.YYYY')),
  ('expiry.date', to_char(v.expires_on, 'DD.MM.YYYY'), to_char(v.expires_on, 'DD.MM.YYYY')),
  ('notice.months', v.months::text, v.months::text),
  ('area.name', samrad.area_name_on(v.area_id, 'nb', v.day), samrad.area_name_on(v.area_id, 'nn', v.day)),
  ('programme.name', 'Sammen på vei', 'Sammen på vei'),
  ('parties.list', (select string_agg(nb, e'\n' order by position, nb collate norwegian, id) from party where version_id = v.id),
    (select string_agg(nn, e'\n' order by position, nn collate norwegian, id) from party where version_id = v.id))
) as f (code, nb, nn)
where f.nb is not null
union all
select v.wording_id, v.area_id, d.code, regexp_replace(string_agg(p.nb, ', ' order by p.position, p.nb collate norwegian, p.id), ', ([^,]*)$', ' og \1'),
  regexp_replace(string_agg(p.nn, ', ' order by p.position, p.nn collate norwegian, p.id), ', ([^,]*)$', ' og \1')
from version v
join party p on p.version_id = v.id
join (values ('HOST', 'host.name'), ('PARTICIPANT', 'parties.cooperating'), ('NATIONAL_OFFICE', 'nationalOffice.name'), ('CONTROLLER', 'controller.name'),
  ('PROCESSOR', 'processor.name')) as d (role, code) on d.role = p.role
group by v.wording_id, v.area_id, d.code;
-- An agreement with the national office has no host among its parties: the area's host on the day.
insert into demo_fact
select v.wording_id, v.area_id, 'host.name', n.name || ' kommune', n.name || ' kommune'
from agreement_version v
join agreement a on a.id = v.agreement_id and a.type_code = 'NATIONAL_LOCAL'
join host_term h on h.area_id = a.area_id and daterange(h.valid_from, h.valid_to) @> greatest(v.in_force_on, v.sent_on)
cross join lateral (select samrad.unit_name_on(h.unit_id, 'nb', v.in_force_on) as name) n
where v.sent_on is not null;

insert into wording_fact (wording_id, area_id, placeholder_code, value_nb, value_nn)
select f.wording_id, f.area_id, f.code, f.nb, f.nn
from demo_fact f
where exists (select from wording_clause c where c.wording_id = f.wording_id and strpos(c.body_nb || c.title_nb || c.body_nn, '{{' || f.code || '}}') > 0)
  or exists (select from wording w where w.id = f.wording_id and strpos(w.title_nb, '{{' || f.code || '}}') > 0);

do $$
declare
  item record;
  filling record;
  written text;
begin
  for item in
    select w.id, w.area_id, w.changed_by, w.changed_at, l.code as language,
      case l.code when 'nb' then w.title_nb else w.title_nn end || e'\n\n' || string_agg('§ ' || c.position || ' ' || case l.code when 'nb' then c.title_nb else c.title_nn end
        || e'\n\n' || case l.code when 'nb' then c.body_nb else c.body_nn end, e'\n\n' order by c.position) || e'\n' as content
    from wording w join wording_clause c on c.wording_id = w.id cross join (values ('nb'), ('nn')) as l (code)
    where w.state = 'SEALED'
    group by w.id, l.code
  loop
    written := item.content;
    for filling in
      select f.placeholder_code as code, case item.language when 'nb' then f.value_nb else f.value_nn end as value from wording_fact f where f.wording_id = item.id
      union all
      select x.placeholder_code, case item.language when 'nb' then x.value_nb else x.value_nn end from wording_value x
      where x.wording_id = item.id and not exists (select from wording_fact f where f.wording_id = item.id and f.placeholder_code = x.placeholder_code)
      union all
      select t.placeholder_code, '[' || t.label || ']' from placeholder_text t where t.placeholder_code = 'signature.block' and t.language = item.language
    loop
      -- Several lines alone in a paragraph are a list; elsewhere they stand one after the other.
      written := replace(written, e'\n\n{{' || filling.code || '}}', case when strpos(filling.value, e'\n') > 0
        then e'\n\n- ' || replace(filling.value, e'\n', e'\n- ') else e'\n\n' || filling.value end);
      written := replace(written, '{{' || filling.code || '}}', filling.value);
    end loop;
    -- A list stands apart from what is before and after it.
    written := regexp_replace(written, '(^|\n)(?!- )([^\n]+)\n- ', e'\\1\\2\n\n- ', 'g');
    written := regexp_replace(written, '(\n- [^\n]+)\n(?!- )([^\n])', e'\\1\n\n\\2', 'g');
    insert into wording_record (wording_id, area_id, language, content, sha256, sealed_by, sealed_at)
    values (item.id, item.area_id, item.language, written, encode(sha256(convert_to(written, 'UTF8')), 'hex'), item.changed_by, item.changed_at);
  end loop;
end
$$;

insert into agreement_step (id, area_id, agreement_id, version_number, kind, day, reason, taken_by, taken_at)
select row_number() over (order by day, id, rank), area_id, agreement_id, number, kind, day, reason, created_by, day + time '10:05'
from (
  select v.*, 'CREATED' as kind, v.created_on as day, 1 as rank, '' as reason from agreement_version v where number = 1
  union all select v.*, 'VERSION_BEGUN', v.created_on, 1, case when v.id = 12 then 'Vilkåret fra Lillesand' else 'Nytt forslag til fordelingsnøkkel' end from agreement_version v where number > 1
  union all select v.*, 'REVIEW_OPENED', v.review_on, 2, '' from agreement_version v where review_on is not null
  union all select v.*, 'SENT', v.sent_on, 3, '' from agreement_version v where sent_on is not null
  union all select v.*, 'SUPERSEDED', v.superseded_on, 4, 'Versjon 2 er sendt' from agreement_version v where superseded_on is not null
) s;

-- Agder, version 1: two adopted before it was replaced. Version 2: seven have adopted, four have it on their agenda.
insert into adoption (id, area_id, agreement_id, version_id, party_id, agenda_on, body, decided_on, case_number, outcome, condition_text, recorded_by, recorded_at)
select p.id * 10 + v.number, p.area_id, 1, v.id, p.id, current_date - d.days, 'MUNICIPAL_COUNCIL', current_date - d.days, d.sak || to_char(current_date - d.days, '/YY'),
  case when d.vilkar = '' then 'ADOPTED' else 'ADOPTED_WITH_CONDITION' end, d.vilkar, 7, (current_date - d.days + 1) + time '08:30'
from (values
  (1, '4215', 95, 'PS 91', 'Det skal stå i avtalen når endelig oppgjør senest sendes.'),
  (1, '4211', 89, 'PS 77', ''),
  (2, '4203', 12, 'PS 14', ''), (2, '4216', 26, 'PS 6', ''), (2, '4202', 8, 'PS 21', ''), (2, '4218', 19, 'PS 4', ''),
  (2, '4204', 13, 'PS 31', ''), (2, '4215', 27, 'PS 8', ''), (2, '4213', 7, 'PS 9', '')
) as d (number, code, days, sak, vilkar)
join unit_code c on c.code = d.code and c.valid_to is null
join agreement_party p on p.agreement_id = 1 and p.unit_id = c.unit_id
join agreement_version v on v.agreement_id = 1 and v.number = d.number;

insert into adoption (id, area_id, agreement_id, version_id, party_id, agenda_on, recorded_by, recorded_at)
select p.id * 10 + 2, p.area_id, 1, 12, p.id, current_date + d.days, 7, now()
from (values ('4223', 2), ('4205', 9), ('4214', 16), ('4201', 16)) as d (code, days)
join unit_code c on c.code = d.code and c.valid_to is null
join agreement_party p on p.agreement_id = 1 and p.unit_id = c.unit_id;

-- Everything older was adopted and signed.
insert into adoption (id, area_id, agreement_id, version_id, party_id, agenda_on, body, decided_on, case_number, outcome, recorded_by, recorded_at)
select p.id * 10 + 1, p.area_id, v.agreement_id, v.id, p.id, v.sent_on + 20 + p.id::integer % 17, 'MUNICIPAL_COUNCIL', v.sent_on + 20 + p.id::integer % 17, 'PS ' || 10 + p.id % 60 || to_char(v.sent_on + 20, '/YY'),
  'ADOPTED', v.created_by, v.sent_on + 40 + time '08:30'
from agreement_version v
join agreement_party p on p.agreement_id = v.agreement_id
where v.agreement_id in (2, 4, 6, 8) and p.adopts;

insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, signed_on, method, evidence_note, changed_by, changed_at)
select p.id, p.area_id, v.agreement_id, v.id, p.id, 1, v.sent_on + 41, v.sent_on + 71, v.sent_on + 44 + p.id::integer % 9, 'PAPER', 'Underskrevet papir i arkivet', v.created_by,
  v.sent_on + 55 + time '08:30'
from agreement_version v
join agreement_party p on p.agreement_id = v.agreement_id
where v.agreement_id in (2, 4, 6, 8);

insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, signed_on, method, evidence_note, changed_by, changed_at)
select p.id, p.area_id, 3, 31, p.id, 1, current_date - 25, current_date + 5, case when p.id = 301 then current_date - 20 end, case when p.id = 301 then 'PAPER' else '' end,
  case when p.id = 301 then 'Underskrevet papir i arkivet' else '' end, 7, now()
from agreement_party p where p.agreement_id = 3;

insert into agreement_step (id, area_id, agreement_id, version_number, kind, day, taken_by, taken_at)
select 1000 + v.agreement_id, v.area_id, v.agreement_id, 1, 'SIGNING_OPENED', (select min(s.asked_on) from signature s where s.version_id = v.id), v.created_by, now()
from agreement_version v where v.agreement_id in (2, 3, 4, 6, 8);

-- Strand leaves Rogaland's agreement: twelve months' notice.
insert into agreement_end (id, area_id, agreement_id, kind, party_id, notice_on, months, exit_on, reason)
select 1, p.area_id, 4, 'WITHDRAWAL', p.id, current_date - 45, 12, (current_date - 45 + interval '12 months')::date, 'Kommunen vil bygge opp et eget tilbud'
from agreement_party p join unit_code c on c.unit_id = p.unit_id and c.code = '1130' where p.agreement_id = 4;
insert into agreement_step (id, area_id, agreement_id, version_number, kind, day, party_id, reason, taken_by, taken_at)
select 1100, e.area_id, 4, 1, 'NOTICE_GIVEN', e.notice_on, e.party_id, e.reason, 20, now() from agreement_end e where e.id = 1;

-- Comments on Vestland's draft, in Nynorsk.
insert into wording_comment (id, area_id, wording_id, wording_clause_id, parent_id, unit_id, written_by, written_at, body, resolved_by, resolved_at, resolution)
select d.id, 4, 51, c.id, d.parent, u.unit_id, d.person, (current_date - d.days) + time '11:20', d.body, d.resolver, case when d.resolver is not null then (current_date - 2) + time '09:00' end, d.resolution
from (values
  (1, 'VK-10', null::bigint, '4624', 25, 9, 'Kva skjer når kostnadene blir høgare enn budsjettert? Vi må kunne svare kommunestyret.', null::bigint, ''),
  (2, 'VK-10', 1, null, 23, 7, 'Vi tek inn ei grense på fem prosent, slik Agder har føreslått.', null, ''),
  (3, 'VK-14', null, '4624', 25, 8, 'Blir fristen rekna frå varselet er sendt eller motteke?', 23, 'Frå det er motteke. Teksten er retta.')
) as d (id, clause, parent, code, person, days, body, resolver, resolution)
join wording_clause c on c.wording_id = 51 and c.clause_code = d.clause
left join unit_code u on u.code = d.code and u.valid_to is null;

-- When the councils of Agder and Vestland meet. Vegårshei and Gjerstad meet late; Iveland has entered no more dates.
insert into council_meeting (id, unit_id, body, day, paper_deadline, source)
select row_number() over (order by d.code <> '4212', d.code, n), c.unit_id, 'MUNICIPAL_COUNCIL', current_date + d.days + 35 * n, current_date + d.days + 35 * n - 14, 'ENTERED'
from (values ('4223', 2), ('4205', 9), ('4214', 16), ('4201', 16), ('4212', 35), ('4211', 37), ('4203', 16), ('4216', 30), ('4202', 22), ('4204', 15), ('4215', 36),
  ('4213', 17), ('4601', 20), ('4631', 25), ('4627', 12), ('4624', 33)) as d (code, days)
join unit_code c on c.code = d.code and c.valid_to is null
cross join generate_series(-3, 6) as n;
