-- Agreements of an area over the years, each with ten parties: its members, then the nearest municipalities, and an organisation where
-- the type has one. The first lets the area keep referrals, the second is its host agreement; others run for two years. The last ones
-- are still drafts, under review, before the councils or out for signature.
create temporary table plan_agreement on commit drop as
select a.id, a.n, a.created, t.type, t.name_nb, t.name_nn, t.role, t.unit_role, t.organisation, t.adopts,
  a.author, a.created + 20 as reviewed, a.created + 50 as sent,
  case when a.n <= 2 or s.way >= 3 then 'IN_FORCE' else ('{DRAFT,REVIEW,ADOPTION}'::text[])[1 + s.way] end as way
from (
  select {{rows}}::bigint + n as id, n,
    case when n <= 2 then date '{{start}}' - 260 else date '{{start}}' - 200 + ((date '{{today}}' - 5 - date '{{start}}' + 200)::bigint * (2 * n - 1) / (2 * {{count}}))::integer end as created,
    (select min(s.person_id) from nfp_council_seat s where s.area_id = {{area}}) as author
  from generate_series(1, {{count}}) n) a
cross join lateral (
  select case when a.created > date '{{today}}' - 25 then 0 when a.created > date '{{today}}' - 55 then 1
    when a.created > date '{{today}}' - 160 then 2 else 3 end as way) s
cross join lateral (select case when a.n <= 2 then a.n else 1 + pg_temp.dice(a.id, 21, 5) end as kind) k
join (values
  (1, 'DATA_PROCESSING', 'Databehandleravtale', 'Databehandlaravtale', 'PROCESSOR', 'CONTROLLER', {{base}} + 3, false),
  (2, 'HOST_MUNICIPALITY', 'Vertskommuneavtale', 'Vertskommuneavtale', 'HOST', 'PARTICIPANT', null, true),
  (3, 'NATIONAL_LOCAL', 'Samarbeidsavtale med nasjonalt kontor', 'Samarbeidsavtale med nasjonalt kontor', 'NATIONAL_OFFICE', 'LOCAL_AUTHORITY', 3, true),
  (4, 'SPECIALIST_SERVICE', 'Avtale med oppdiktet sykehus', 'Avtale med oppdikta sjukehus', 'SPECIALIST', 'LOCAL_AUTHORITY', {{base}} + 4, false),
  (5, 'STUDY', 'Avtale om oppdiktet studie', 'Avtale om oppdikta studie', 'RESEARCHER', 'LOCAL_AUTHORITY', {{base}} + 5, false)
) as t (kind, type, name_nb, name_nn, role, unit_role, organisation, adopts) on t.kind = k.kind;
update plan_agreement set name_nb = name_nb || ' ' || extract(year from created) || ' nr. ' || n, name_nn = name_nn || ' ' || extract(year from created) || ' nr. ' || n;

insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
select id, {{area}}, type, name_nb, name_nn, lower(name_nb || ' ' || name_nn), created, author, created + time '09:12' from plan_agreement;

create temporary table plan_unit on commit drop as
select u.id as unit_id, row_number() over (order by m.since is null, h.unit_id is null, m.since, abs(c.code::bigint - z.code), c.code) as place, u.valid_from, u.valid_to
from unit u
join lateral (select x.code from unit_code x where x.unit_id = u.id order by x.valid_from desc nulls last limit 1) c on true
cross join (select min(x.code::bigint) as code from membership y join unit_code x on x.unit_id = y.unit_id where y.area_id = {{area}}) z
left join (select unit_id, min(valid_from) as since from membership where area_id = {{area}} group by unit_id) m on m.unit_id = u.id
left join (select unit_id from host_term where area_id = {{area}} order by valid_from limit 1) h on h.unit_id = u.id
where u.kind = 'MUNICIPALITY' or m.since is not null;

insert into agreement_party (id, area_id, agreement_id, role, unit_id, organisation_id, adopts, signs, deciding_body, signatory_title, valid_from)
select a.id * 10 + p.place, {{area}}, a.id, case when p.unit_id is null or a.organisation is null and p.place = 0 then a.role else a.unit_role end, p.unit_id,
  case when p.unit_id is null then a.organisation end, a.adopts and p.unit_id is not null, true,
  case when p.unit_id is null then 'BOARD' else 'MUNICIPAL_COUNCIL' end, case when p.unit_id is null then 'leder' else 'kommunedirektør' end, a.created
from plan_agreement a
cross join lateral (
  select row_number() over (order by u.place) - 1 as place, u.unit_id
  from (
    select * from plan_unit x where coalesce(x.valid_from, '-infinity') <= a.created and coalesce(x.valid_to, 'infinity') > a.created
    order by x.place limit case when a.organisation is null then 10 else 9 end) u
  union all
  select 9, null where a.organisation is not null) p;

insert into wording (id, area_id, type_code, template_id, title_nb, title_nn, state, changed_by, changed_at)
select a.id, {{area}}, a.type, (select min(t.id) from template t where t.type_code = a.type), a.name_nb, a.name_nn,
  case a.way when 'DRAFT' then 'DRAFT' when 'REVIEW' then 'REVIEW' else 'SEALED' end, a.author, a.sent + time '10:42'
from plan_agreement a;
insert into wording_clause (id, area_id, wording_id, lineage, position, clause_code, edition, title_nb, title_nn, body_nb, body_nn, changed_by, changed_at)
select a.id * 20 + tc.position, {{area}}, a.id, a.id * 20 + tc.position, tc.position, c.code, c.edition, b.title, n.title, b.body, n.body, a.author, a.created + time '10:42'
from plan_agreement a
join wording w on w.id = a.id
join template_clause tc on tc.template_id = w.template_id and tc.position <= 6
join clause c on c.code = tc.clause_code and c.valid_to is null
join clause_text b on b.clause_id = c.id and b.language = 'nb'
join clause_text n on n.clause_id = c.id and n.language = 'nn';
insert into wording_record (wording_id, area_id, language, content, sha256, sealed_by, sealed_at)
select a.id, {{area}}, l.language, t.content, encode(sha256(convert_to(t.content, 'UTF8')), 'hex'), a.author, a.sent + time '10:42'
from plan_agreement a
cross join (values ('nb'), ('nn')) as l (language)
cross join lateral (
  select case l.language when 'nb' then a.name_nb else a.name_nn end || coalesce(string_agg(e'\n\n§ ' || c.position || ' '
    || regexp_replace(case l.language when 'nb' then c.title_nb || e'\n\n' || c.body_nb else c.title_nn || e'\n\n' || c.body_nn end, '\{\{[^}]*\}\}', 'oppdiktet', 'g'),
    '' order by c.position), '') || e'\n' as content
  from wording_clause c where c.wording_id = a.id) t
where a.way in ('ADOPTION', 'IN_FORCE');

insert into agreement_version (id, area_id, agreement_id, number, wording_id, in_force_on, expires_on, created_on, review_on, sent_on, created_by, created_at)
select id, {{area}}, id, 1, id, created + 160, case when n > 2 then created + 160 + 730 end, created, case when way <> 'DRAFT' then reviewed end,
  case when way in ('ADOPTION', 'IN_FORCE') then sent end, author, created + time '09:12'
from plan_agreement;
insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
select a.id, p.id, {{area}}, p.adopts, p.signs, 1 + p.id % 10
from plan_agreement a join agreement_party p on p.agreement_id = a.id where a.way in ('ADOPTION', 'IN_FORCE');
insert into adoption (id, area_id, agreement_id, version_id, party_id, agenda_on, body, decided_on, case_number, outcome, recorded_by, recorded_at)
select p.id, {{area}}, a.id, a.id, p.id, d.day, 'MUNICIPAL_COUNCIL', case when d.decided then d.day end, case when d.decided then 'PS ' || 1 + pg_temp.dice(p.id, 22, 90) || to_char(d.day, '/YY') else '' end,
  case when d.decided then 'ADOPTED' else '' end, a.author, least(d.day, date '{{today}}') + time '08:30'
from plan_agreement a
join agreement_party p on p.agreement_id = a.id and p.adopts
cross join lateral (select day, day < date '{{today}}' as decided from (select a.sent + 10 + pg_temp.dice(p.id, 23, case a.way when 'IN_FORCE' then 60 else 120 end) as day) x) d
where a.way in ('ADOPTION', 'IN_FORCE');
insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, signed_on, method, evidence_note, changed_by, changed_at)
select p.id, {{area}}, a.id, a.id, p.id, 1, a.sent + 71, a.sent + 101, a.sent + 72 + pg_temp.dice(p.id, 24, 25), 'PAPER', 'Underskrevet papir i arkivet', a.author, a.sent + 100 + time '08:30'
from plan_agreement a join agreement_party p on p.agreement_id = a.id where a.way = 'IN_FORCE';
insert into agreement_step (id, area_id, agreement_id, version_number, kind, day, taken_by, taken_at)
select a.id * 4 + s.place, {{area}}, a.id, 1, s.kind, s.day, a.author, s.day + time '10:05'
from plan_agreement a
cross join lateral (values (0, 'CREATED', a.created, 0), (1, 'REVIEW_OPENED', a.reviewed, 1), (2, 'SENT', a.sent, 2), (3, 'SIGNING_OPENED', a.sent + 71, 3)) as s (place, kind, day, reached)
where s.reached <= array_position('{DRAFT,REVIEW,ADOPTION,IN_FORCE}'::text[], a.way) - 1;

-- What one party owes the others every year of the first agreements.
insert into obligation (id, area_id, agreement_id, party_id, title, rhythm, evidence, first_due)
select a.id, {{area}}, a.id, a.id * 10, 'Årsrapport til partene', 'YEARLY', 'NONE', (a.created + 160 + interval '1 year')::date from plan_agreement a where a.n <= 2;
insert into obligation_completion (obligation_id, due_on, area_id, done_on, completed_by, completed_at)
select o.id, d.day, {{area}}, d.day - 5, a.author, d.day - 5 + time '13:00'
from plan_agreement a join obligation o on o.id = a.id
cross join lateral (select (o.first_due + make_interval(years => y))::date as day from generate_series(0, 12) y) d
where d.day < date '{{today}}' - 40;
