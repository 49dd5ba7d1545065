-- Norms: the numbers the programme is measured by, as dated data with source and "verified by / on". None of them is in the program.

create table norm (
  code     text    primary key check (code ~ '^[A-Z][A-Z0-9_]{1,40}$'),
  position integer not null unique check (position > 0),
  unit     text    not null check (unit in ('DAYS', 'MONTHS', 'WEEKS', 'PERSONS', 'SESSIONS', 'MEETINGS', 'VISITS', 'MINUTES', 'PERCENT', 'CONVERSATIONS', 'REFERRALS')),
  fewest   integer not null,
  most     integer not null,
  constraint norm_allows_something check (most >= fewest)
);
comment on table norm is 'A number the programme is measured by or works by: week limits, staffing, rhythm, caseload, visits, warnings. What it is called is in the texts of the program.';
comment on column norm.fewest is 'The smallest value anybody may set; most is the largest.';

create sequence norm_version_id_seq increment by 50 start with 5000;
create table norm_version (
  id          bigint  primary key,
  version     bigint  not null default 1,
  norm_code   text    not null references norm (code) deferrable initially deferred,
  area_id     bigint  references area (id) deferrable initially deferred,
  value       integer,
  source      text    not null check (source <> '' and length(source) <= 300),
  verified_by text    not null default '' check (length(verified_by) <= 200),
  verified_on date,
  valid_from  date    not null,
  valid_to    date,
  constraint norm_version_period_runs_forward check (valid_to > valid_from),
  constraint norm_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null)),
  constraint norm_has_one_value_a_day exclude using gist (norm_code with =, (coalesce(area_id, 0)) with =, daterange(valid_from, valid_to) with &&)
);
create index norm_version_code_idx on norm_version (norm_code);
create index norm_version_area_idx on norm_version (area_id);
comment on table norm_version is 'What a norm is from when to when: in an area that has its own, otherwise for the whole programme (no area).';
comment on column norm_version.value is 'Empty: there is no limit. Days of gestation are the last that is within: 195 is 27 weeks and 6 days.';

insert into norm (code, position, unit, fewest, most) values
  ('REFERRED_EARLY', 1, 'DAYS', 1, 310),
  ('INCLUDED_EARLY', 2, 'DAYS', 1, 310),
  ('REFERRAL_WISHED', 3, 'DAYS', 1, 310),
  ('CONSENT_LATEST', 4, 'DAYS', 1, 310),
  ('EXPLORATION_FEWEST', 5, 'CONVERSATIONS', 0, 20),
  ('INACTIVE_AFTER', 6, 'MONTHS', 1, 60),
  ('NURSES_FEWEST', 7, 'PERSONS', 0, 50),
  ('NURSES_MOST', 8, 'PERSONS', 1, 50),
  ('LEADERS_FEWEST', 9, 'PERSONS', 0, 5),
  ('LEADERS_MOST', 10, 'PERSONS', 1, 5),
  ('COORDINATORS_FEWEST', 11, 'PERSONS', 0, 5),
  ('COORDINATORS_MOST', 12, 'PERSONS', 1, 5),
  ('CASELOAD_WISHED', 13, 'PERSONS', 1, 100),
  ('CASELOAD_CEILING', 14, 'PERSONS', 1, 100),
  ('ONE_TO_ONE_WEEKLY', 15, 'SESSIONS', 0, 7),
  ('TEAM_MEETING_WEEKLY', 16, 'MEETINGS', 0, 7),
  ('ACCOMPANIED_FEWEST', 17, 'VISITS', 0, 52),
  ('ACCOMPANIED_MOST', 18, 'VISITS', 0, 52),
  ('INTERACTION_MONTHLY', 19, 'SESSIONS', 0, 10),
  ('PSYCHOLOGIST_CHILD_WELFARE_MONTHLY', 20, 'MEETINGS', 0, 10),
  ('NAV_MONTHLY', 21, 'MEETINGS', 0, 10),
  ('VISITS_WEEKLY_AT_FIRST', 22, 'WEEKS', 0, 40),
  ('VISITS_WEEKLY_AFTER_BIRTH', 23, 'WEEKS', 0, 40),
  ('VISIT_INTERVAL', 24, 'DAYS', 1, 90),
  ('VISITS_MONTHLY_FROM', 25, 'MONTHS', 1, 36),
  ('PROGRAMME_ENDS', 26, 'MONTHS', 1, 60),
  ('VISITS_TOTAL', 27, 'VISITS', 1, 200),
  ('VISIT_SHORTEST', 28, 'MINUTES', 1, 600),
  ('VISIT_LONGEST', 29, 'MINUTES', 1, 600),
  ('WARNING_PROBABILITY', 30, 'PERCENT', 50, 99),
  ('WARNING_FEWEST', 31, 'REFERRALS', 1, 1000);

-- The sources are the programme's own documents of 2020 and 2023, and other countries where they say nothing. Nobody has verified any of it yet.
insert into norm_version (id, norm_code, value, source, valid_from, valid_to)
select row_number() over (), v.code, v.value, v.source, cast(v.since as date), cast(v.until as date)
from (values
  ('REFERRED_EARLY', 111, 'Programmet 2023: 60 % henvist innen uke 16. Til og med 15+6 er vår lesemåte', '2016-01-01', null),
  ('INCLUDED_EARLY', 111, 'Invitasjonen 2020: mer enn 60 % rekruttert innen 16. uke. Til og med 15+6 er vår lesemåte', '2016-01-01', null),
  ('REFERRAL_WISHED', 181, 'Programmet 2023: helst innen uke 26. Til og med 25+6 er vår lesemåte', '2016-01-01', null),
  ('CONSENT_LATEST', 195, 'Invitasjonen 2020 og programmet 2023: uke 28, ulikt ordlagt. Til og med 27+6 som i studien NCT05895604', '2016-01-01', null),
  ('EXPLORATION_FEWEST', 2, 'Programmet 2023: minst to utforskningssamtaler', '2016-01-01', null),
  ('INACTIVE_AFTER', 6, 'Skottland: ingen kontakt på seks måneder', '2016-01-01', null),
  ('NURSES_FEWEST', null, 'Invitasjonen 2020: inntil åtte, ingen nedre grense', '2016-01-01', '2023-01-01'),
  ('NURSES_FEWEST', 6, 'Programmet 2023: seks til åtte familiesykepleiere', '2023-01-01', null),
  ('NURSES_MOST', 8, 'Invitasjonen 2020 og programmet 2023: inntil åtte', '2016-01-01', null),
  ('LEADERS_FEWEST', 1, 'Invitasjonen 2020 og programmet 2023: én teamleder', '2016-01-01', null),
  ('LEADERS_MOST', 1, 'Invitasjonen 2020 og programmet 2023: én teamleder', '2016-01-01', null),
  ('COORDINATORS_FEWEST', 1, 'Invitasjonen 2020: én sekretær; programmet 2023: én teamkoordinator', '2016-01-01', null),
  ('COORDINATORS_MOST', 1, 'Invitasjonen 2020: én sekretær; programmet 2023: én teamkoordinator', '2016-01-01', null),
  ('CASELOAD_WISHED', 20, 'Canada: høyst 20. Norsk tall er ikke kjent', '2016-01-01', null),
  ('CASELOAD_CEILING', 25, 'England: høyst 25. Norsk tall er ikke kjent', '2016-01-01', null),
  ('ONE_TO_ONE_WEEKLY', 1, 'Programmet 2023: individuell veiledning hver uke', '2016-01-01', null),
  ('TEAM_MEETING_WEEKLY', 1, 'Programmet 2023: teammøte hver uke', '2016-01-01', null),
  ('ACCOMPANIED_FEWEST', 3, 'Programmet 2023: tre til fire ganger i året', '2016-01-01', null),
  ('ACCOMPANIED_MOST', 4, 'Programmet 2023: tre til fire ganger i året', '2016-01-01', null),
  ('INTERACTION_MONTHLY', 1, 'Programmet 2023: hver måned med spesialpedagog', '2016-01-01', null),
  ('PSYCHOLOGIST_CHILD_WELFARE_MONTHLY', 1, 'Programmet 2023: hver måned med psykolog og barnevernskonsulent', '2016-01-01', null),
  ('NAV_MONTHLY', 1, 'Programmet 2023: hver måned; et annet sted bare «tett dialog»', '2016-01-01', null),
  ('VISITS_WEEKLY_AT_FIRST', 4, 'Internasjonal besøksplan: hver uke den første måneden', '2016-01-01', null),
  ('VISITS_WEEKLY_AFTER_BIRTH', 6, 'Internasjonal besøksplan: hver uke til seks uker etter fødselen', '2016-01-01', null),
  ('VISIT_INTERVAL', 14, 'Programmet 2023: annenhver uke', '2016-01-01', null),
  ('VISITS_MONTHLY_FROM', 21, 'Internasjonal besøksplan: hver måned fra 21 måneder', '2016-01-01', null),
  ('PROGRAMME_ENDS', 24, 'Programmet 2023: til barnet fyller to år', '2016-01-01', null),
  ('VISITS_TOTAL', 64, 'Statustavlen 2021: omtrent 64 hjemmebesøk', '2016-01-01', null),
  ('VISIT_SHORTEST', 60, 'Programmet 2023: én til halvannen time', '2016-01-01', null),
  ('VISIT_LONGEST', 90, 'Programmet 2023: én til halvannen time', '2016-01-01', null),
  ('WARNING_PROBABILITY', 80, 'Samråds eget valg', '2016-01-01', null),
  ('WARNING_FEWEST', 10, 'Samråds eget valg', '2016-01-01', null)
) as v (code, value, source, since, until);
