-- Organisations that are no municipalities but parties to agreements: the national office, directorates, hospital trusts, universities.

create sequence organisation_id_seq increment by 50 start with 5000;
create table organisation (
  id          bigint primary key,
  version     bigint not null default 1,
  kind        text   not null check (kind in ('STATE', 'HEALTH_TRUST', 'MUNICIPAL_COMPANY', 'RESEARCH', 'VOLUNTARY', 'PRIVATE', 'INTERNATIONAL')),
  number      text   not null default '' check (number = '' or number ~ '^[0-9]{9}$'),
  email       text   not null default '' check (length(email) <= 254),
  source      text   not null default '',
  search_text text   not null,
  valid_from  date,
  valid_to    date,
  constraint organisation_period_runs_forward check (valid_to > valid_from)
);
create unique index organisation_number_key on organisation (number) where number <> '';
create index organisation_search_idx on organisation using gin (search_text gin_trgm_ops);
comment on table organisation is 'A body that is no municipality and may be party to an agreement.';
comment on column organisation.number is 'Organisation number, nine digits with a check digit (mod 11); empty while nobody has entered it.';

create sequence organisation_name_id_seq increment by 50 start with 5000;
create table organisation_name (
  id              bigint primary key,
  organisation_id bigint not null references organisation (id) deferrable initially deferred,
  language        text   not null check (language in ('nb', 'nn', 'en', 'se', 'sma', 'smj', 'fkv')),
  name            text   not null check (name <> '' and length(name) <= 200),
  kind            text   not null check (kind in ('OFFICIAL', 'ALIAS', 'FORMER')),
  valid_from      date,
  valid_to        date,
  constraint organisation_name_period_runs_forward check (valid_to > valid_from),
  constraint organisation_has_one_official_name_a_day
    exclude using gist (organisation_id with =, language with =, daterange(valid_from, valid_to) with &&) where (kind = 'OFFICIAL')
);
create index organisation_name_organisation_idx on organisation_name (organisation_id);
comment on table organisation_name is 'Names of an organisation in each language, with aliases and former names.';

-- Reference data: bodies the programme and its agreements speak of. No organisation number was confirmed; whoever uses one enters it.
-- search_text follows no.samrad.shared.SearchText. Regional centres and the national office count as state bodies [unverified].

insert into organisation (id, kind, source, search_text) values
  (1, 'STATE', 'seed:000 A1-03', 'barne-, ungdoms- og familiedirektoratet norwegian directorate for children, youth and family affairs bufdir'),
  (2, 'STATE', 'seed:002 A1-05', 'rbup øst og sør rbup ost og sor regional centre for child and adolescent mental health, eastern and southern norway rbup sør og øst rbup sor og ost r-bup'),
  (3, 'STATE', 'seed:000 A1-06', 'nasjonalt kontor for sammen på vei nasjonalt kontor for sammen pa vei national office nasjonalt nfp-kontor nasjonalt kontor for familie for første gang nasjonalt kontor for familie for forste gang'),
  (4, 'INTERNATIONAL', 'seed:000 A1-09', 'nfp international, university of colorado'),
  (5, 'INTERNATIONAL', 'seed:002 A1-11', 'the regents of the university of colorado'),
  (6, 'STATE', 'seed:004 A15-15', 'barne- og familiedepartementet ministry of children and families'),
  (7, 'STATE', 'seed:004 A15-15', 'helse- og omsorgsdepartementet ministry of health and care services helsedepartementet'),
  (8, 'STATE', 'seed:004 A15-16', 'kunnskapsdepartementet ministry of education and research'),
  (9, 'STATE', 'seed:004 A15-17', 'justis- og beredskapsdepartementet ministry of justice and public security justisdepartementet'),
  (10, 'STATE', 'seed:004 A15-18', 'helsedirektoratet norwegian directorate of health'),
  (11, 'RESEARCH', 'seed:000 A1-14', 'arbeidsforskningsinstituttet, oslomet arbeidsforskingsinstituttet, oslomet work research institute, oslomet afi'),
  (12, 'RESEARCH', 'seed:000 A1-15', 'nubu atferdssenteret'),
  (13, 'STATE', 'seed:001 A13-66', 'regionsentrene rkbu og rbup regionsentra rkbu og rbup regional centres rkbu and rbup'),
  (14, 'STATE', 'facts:T8', 'statsforvalteren statsforvaltaren county governor fylkesmannen'),
  (15, 'STATE', 'domain:B3-16', 'datatilsynet norwegian data protection authority'),
  (16, 'STATE', 'domain:B3-21', 'statistisk sentralbyrå statistisk sentralbyra statistics norway ssb'),
  (17, 'STATE', 'domain:B3-23', 'folkehelseinstituttet norwegian institute of public health fhi'),
  (18, 'STATE', 'seed:002 A11-08', 'nav nav (labour and welfare)'),
  (19, 'STATE', 'seed:004 A15-36', 'familievernet family counselling service'),
  (20, 'VOLUNTARY', 'seed:004 A15-40', 'alternativ til vold alternativ til vald alternatives to violence atv');

insert into organisation_name (id, organisation_id, language, name, kind, valid_from, valid_to) values
  (1, 1, 'nb', 'Barne-, ungdoms- og familiedirektoratet', 'OFFICIAL', null, null),
  (2, 1, 'nn', 'Barne-, ungdoms- og familiedirektoratet', 'OFFICIAL', null, null),
  (3, 1, 'en', 'Norwegian Directorate for Children, Youth and Family Affairs', 'OFFICIAL', null, null),
  (4, 1, 'nb', 'Bufdir', 'ALIAS', null, null),
  (5, 2, 'nb', 'RBUP Øst og Sør', 'OFFICIAL', null, null),
  (6, 2, 'nn', 'RBUP Øst og Sør', 'OFFICIAL', null, null),
  (7, 2, 'en', 'Regional Centre for Child and Adolescent Mental Health, Eastern and Southern Norway', 'OFFICIAL', null, null),
  (8, 2, 'nb', 'RBUP Sør og Øst', 'ALIAS', null, null),
  (9, 2, 'nb', 'R-BUP', 'ALIAS', null, null),
  (10, 3, 'nb', 'Nasjonalt kontor for Sammen på vei', 'OFFICIAL', null, null),
  (11, 3, 'nn', 'Nasjonalt kontor for Sammen på vei', 'OFFICIAL', null, null),
  (12, 3, 'en', 'National office', 'OFFICIAL', null, null),
  (13, 3, 'nb', 'Nasjonalt NFP-kontor', 'ALIAS', null, null),
  (14, 3, 'nb', 'Nasjonalt kontor for Familie for første gang', 'FORMER', null, '2023-01-01'),
  (15, 4, 'nb', 'NFP International, University of Colorado', 'OFFICIAL', null, null),
  (16, 4, 'nn', 'NFP International, University of Colorado', 'OFFICIAL', null, null),
  (17, 4, 'en', 'NFP International, University of Colorado', 'OFFICIAL', null, null),
  (18, 5, 'nb', 'The Regents of the University of Colorado', 'OFFICIAL', null, null),
  (19, 5, 'nn', 'The Regents of the University of Colorado', 'OFFICIAL', null, null),
  (20, 5, 'en', 'The Regents of the University of Colorado', 'OFFICIAL', null, null),
  (21, 6, 'nb', 'Barne- og familiedepartementet', 'OFFICIAL', null, null),
  (22, 6, 'nn', 'Barne- og familiedepartementet', 'OFFICIAL', null, null),
  (23, 6, 'en', 'Ministry of Children and Families', 'OFFICIAL', null, null),
  (24, 7, 'nb', 'Helse- og omsorgsdepartementet', 'OFFICIAL', null, null),
  (25, 7, 'nn', 'Helse- og omsorgsdepartementet', 'OFFICIAL', null, null),
  (26, 7, 'en', 'Ministry of Health and Care Services', 'OFFICIAL', null, null),
  (27, 7, 'nb', 'Helsedepartementet', 'ALIAS', null, null),
  (28, 8, 'nb', 'Kunnskapsdepartementet', 'OFFICIAL', null, null),
  (29, 8, 'nn', 'Kunnskapsdepartementet', 'OFFICIAL', null, null),
  (30, 8, 'en', 'Ministry of Education and Research', 'OFFICIAL', null, null),
  (31, 9, 'nb', 'Justis- og beredskapsdepartementet', 'OFFICIAL', null, null),
  (32, 9, 'nn', 'Justis- og beredskapsdepartementet', 'OFFICIAL', null, null),
  (33, 9, 'en', 'Ministry of Justice and Public Security', 'OFFICIAL', null, null),
  (34, 9, 'nb', 'Justisdepartementet', 'ALIAS', null, null),
  (35, 10, 'nb', 'Helsedirektoratet', 'OFFICIAL', null, null),
  (36, 10, 'nn', 'Helsedirektoratet', 'OFFICIAL', null, null),
  (37, 10, 'en', 'Norwegian Directorate of Health', 'OFFICIAL', null, null),
  (38, 11, 'nb', 'Arbeidsforskningsinstituttet, OsloMet', 'OFFICIAL', null, null),
  (39, 11, 'nn', 'Arbeidsforskingsinstituttet, OsloMet', 'OFFICIAL', null, null),
  (40, 11, 'en', 'Work Research Institute, OsloMet', 'OFFICIAL', null, null),
  (41, 11, 'nb', 'AFI', 'ALIAS', null, null),
  (42, 12, 'nb', 'NUBU', 'OFFICIAL', null, null),
  (43, 12, 'nn', 'NUBU', 'OFFICIAL', null, null),
  (44, 12, 'en', 'NUBU', 'OFFICIAL', null, null),
  (45, 12, 'nb', 'Atferdssenteret', 'FORMER', null, null),
  (46, 13, 'nb', 'Regionsentrene RKBU og RBUP', 'OFFICIAL', null, null),
  (47, 13, 'nn', 'Regionsentra RKBU og RBUP', 'OFFICIAL', null, null),
  (48, 13, 'en', 'Regional centres RKBU and RBUP', 'OFFICIAL', null, null),
  (49, 14, 'nb', 'Statsforvalteren', 'OFFICIAL', null, null),
  (50, 14, 'nn', 'Statsforvaltaren', 'OFFICIAL', null, null),
  (51, 14, 'en', 'County Governor', 'OFFICIAL', null, null),
  (52, 14, 'nb', 'Fylkesmannen', 'FORMER', null, '2021-01-01'),
  (53, 15, 'nb', 'Datatilsynet', 'OFFICIAL', null, null),
  (54, 15, 'nn', 'Datatilsynet', 'OFFICIAL', null, null),
  (55, 15, 'en', 'Norwegian Data Protection Authority', 'OFFICIAL', null, null),
  (56, 16, 'nb', 'Statistisk sentralbyrå', 'OFFICIAL', null, null),
  (57, 16, 'nn', 'Statistisk sentralbyrå', 'OFFICIAL', null, null),
  (58, 16, 'en', 'Statistics Norway', 'OFFICIAL', null, null),
  (59, 16, 'nb', 'SSB', 'ALIAS', null, null),
  (60, 17, 'nb', 'Folkehelseinstituttet', 'OFFICIAL', null, null),
  (61, 17, 'nn', 'Folkehelseinstituttet', 'OFFICIAL', null, null),
  (62, 17, 'en', 'Norwegian Institute of Public Health', 'OFFICIAL', null, null),
  (63, 17, 'nb', 'FHI', 'ALIAS', null, null),
  (64, 18, 'nb', 'NAV', 'OFFICIAL', null, null),
  (65, 18, 'nn', 'NAV', 'OFFICIAL', null, null),
  (66, 18, 'en', 'NAV (labour and welfare)', 'OFFICIAL', null, null),
  (67, 19, 'nb', 'Familievernet', 'OFFICIAL', null, null),
  (68, 19, 'nn', 'Familievernet', 'OFFICIAL', null, null),
  (69, 19, 'en', 'Family counselling service', 'OFFICIAL', null, null),
  (70, 20, 'nb', 'Alternativ til vold', 'OFFICIAL', null, null),
  (71, 20, 'nn', 'Alternativ til vald', 'OFFICIAL', null, null),
  (72, 20, 'en', 'Alternatives to Violence', 'OFFICIAL', null, null),
  (73, 20, 'nb', 'ATV', 'ALIAS', null, null);
