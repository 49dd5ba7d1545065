-- The five programme areas of Sammen på vei with names, form, life cycle and members.
--
-- They are facts of the national programme, the same for everyone who installs Samråd, and therefore reference data and not
-- demo data. Sources: the invitation to new trial areas (2020), the status board of the strategy for parenting support (2021) and
-- the presentation of the programme's third phase (2023).
--
-- What the sources do not say:
--  * Days. Known are the years. 2016-01-01 stands for "2016". In 2021 teams were recruited in three new areas, which is taken as
--    their establishment. Everything that is first listed in 2023 (the members but five, operation in the three) starts
--    2023-01-01. Whoever knows better corrects it with a reason.
--  * The host. It must be entered and is never assumed here.
--  * The paragraph. Outside Oslo one municipality is host, which is a cooperation under kommuneloven chapter 20. § 20-2 is the
--    usual form for a service without matters of principle; the installation confirms it. Oslo's members are districts of one
--    municipality, to whom chapter 20 does not apply.
-- Sola and Randaberg take part in the effect study, not in the programme, and are no members.
--
-- search_text follows no.samrad.shared.SearchText: names and aliases, each with its folded form.
-- "Familie for første gang" is a former name of the programme, not of an area.

insert into area (id, slug, search_text) values
  (1, 'oslo', 'oslo programområde oslo programomrade oslo programme area oslo '
    || 'søndre nordstrand og gamle oslo sondre nordstrand og gamle oslo nfp oslo'),
  (2, 'rogaland', 'rogaland programområde rogaland programomrade rogaland programme area rogaland '
    || 'time, sandnes og stavanger nfp rogaland'),
  (3, 'agder', 'agder programområde agder programomrade agder programme area agder aust-agder vest-agder'),
  (4, 'vestland', 'vestland programområde vestland programomrade vestland programme area vestland '
    || 'hordaland sogn og fjordane'),
  (5, 'trondelag', 'trøndelag trondelag programområde trøndelag programomrade trondelag programme area trøndelag '
    || 'programme area trondelag trondheim sør-trøndelag sor-trondelag');

insert into area_name (id, area_id, language, name, kind, valid_from, valid_to) values
  (1, 1, 'nb', 'Oslo', 'OFFICIAL', null, null), (2, 1, 'nn', 'Oslo', 'OFFICIAL', null, null), (3, 1, 'en', 'Oslo', 'OFFICIAL', null, null),
  (4, 1, 'nb', 'Programområde Oslo', 'ALIAS', null, null), (5, 1, 'en', 'Programme area Oslo', 'ALIAS', null, null),
  (6, 1, 'nb', 'Søndre Nordstrand og Gamle Oslo', 'ALIAS', '2016-01-01', '2023-01-01'),
  (7, 1, 'nb', 'NFP Oslo', 'ALIAS', null, null),
  (8, 2, 'nb', 'Rogaland', 'OFFICIAL', null, null), (9, 2, 'nn', 'Rogaland', 'OFFICIAL', null, null),
  (10, 2, 'en', 'Rogaland', 'OFFICIAL', null, null),
  (11, 2, 'nb', 'Programområde Rogaland', 'ALIAS', null, null), (12, 2, 'en', 'Programme area Rogaland', 'ALIAS', null, null),
  (13, 2, 'nb', 'Time, Sandnes og Stavanger', 'ALIAS', '2016-01-01', '2023-01-01'),
  (14, 2, 'nb', 'NFP Rogaland', 'ALIAS', null, null),
  (15, 3, 'nb', 'Agder', 'OFFICIAL', null, null), (16, 3, 'nn', 'Agder', 'OFFICIAL', null, null), (17, 3, 'en', 'Agder', 'OFFICIAL', null, null),
  (18, 3, 'nb', 'Programområde Agder', 'ALIAS', null, null), (19, 3, 'en', 'Programme area Agder', 'ALIAS', null, null),
  (20, 3, 'nb', 'Aust-Agder', 'ALIAS', null, '2020-01-01'), (21, 3, 'nb', 'Vest-Agder', 'ALIAS', null, '2020-01-01'),
  (22, 4, 'nb', 'Vestland', 'OFFICIAL', null, null), (23, 4, 'nn', 'Vestland', 'OFFICIAL', null, null),
  (24, 4, 'en', 'Vestland', 'OFFICIAL', null, null),
  (25, 4, 'nb', 'Programområde Vestland', 'ALIAS', null, null), (26, 4, 'en', 'Programme area Vestland', 'ALIAS', null, null),
  (27, 4, 'nb', 'Hordaland', 'ALIAS', null, '2020-01-01'), (28, 4, 'nb', 'Sogn og Fjordane', 'ALIAS', null, '2020-01-01'),
  (29, 5, 'nb', 'Trøndelag', 'OFFICIAL', null, null), (30, 5, 'nn', 'Trøndelag', 'OFFICIAL', null, null),
  (31, 5, 'en', 'Trøndelag', 'OFFICIAL', null, null),
  (32, 5, 'nb', 'Programområde Trøndelag', 'ALIAS', null, null), (33, 5, 'en', 'Programme area Trøndelag', 'ALIAS', null, null),
  (34, 5, 'nb', 'Trondheim', 'ALIAS', null, null), (35, 5, 'nb', 'Sør-Trøndelag', 'ALIAS', null, '2018-01-01');

insert into area_form (id, area_id, form, valid_from) values
  (1, 1, 'CITY_DISTRICTS', '2016-01-01'),
  (2, 2, 'HOST_ADMINISTRATIVE', '2016-01-01'),
  (3, 3, 'HOST_ADMINISTRATIVE', '2021-01-01'),
  (4, 4, 'HOST_ADMINISTRATIVE', '2021-01-01'),
  (5, 5, 'HOST_ADMINISTRATIVE', '2021-01-01');

insert into area_phase (id, area_id, phase, valid_from, valid_to, reason) values
  (1, 1, 'OPERATION', '2016-01-01', null, 'Året står i kildene, dagen er antatt.'),
  (2, 2, 'OPERATION', '2016-01-01', null, 'Året står i kildene, dagen er antatt.'),
  (3, 3, 'ESTABLISHMENT', '2021-01-01', '2023-01-01', 'Team ble rekruttert i 2021, dagen er antatt.'),
  (4, 3, 'OPERATION', '2023-01-01', null, 'Kommunene står på listen for 2023, første dag er antatt.'),
  (5, 4, 'ESTABLISHMENT', '2021-01-01', '2023-01-01', 'Team ble rekruttert i 2021, dagen er antatt.'),
  (6, 4, 'OPERATION', '2023-01-01', null, 'Kommunene står på listen for 2023, første dag er antatt.'),
  (7, 5, 'ESTABLISHMENT', '2021-01-01', '2023-01-01', 'Team ble rekruttert i 2021, dagen er antatt.'),
  (8, 5, 'OPERATION', '2023-01-01', null, 'Kommunene står på listen for 2023, første dag er antatt.');

-- In the order of the programme's own list. Sandnes is two units: 1102 until 2020, and 1108 after the merger with Forsand.
insert into membership (id, area_id, unit_id, valid_from, valid_to)
select m.id, m.area_id, c.unit_id, m.valid_from::date, m.valid_to::date from (values
  (1, 1, '030101', '2016-01-01', null), -- Gamle Oslo
  (2, 1, '030115', '2016-01-01', null), -- Søndre Nordstrand
  (3, 1, '030109', '2023-01-01', null), -- Bjerke
  (4, 1, '030102', '2023-01-01', null), -- Grünerløkka
  (5, 1, '030105', '2023-01-01', null), -- Frogner
  (6, 2, '1102', '2016-01-01', '2020-01-01'), -- Sandnes
  (7, 2, '1108', '2020-01-01', null), -- Sandnes
  (8, 2, '1103', '2016-01-01', null), -- Stavanger
  (9, 2, '1121', '2016-01-01', null), -- Time
  (10, 2, '1122', '2023-01-01', null), -- Gjesdal
  (11, 2, '1119', '2023-01-01', null), -- Hå
  (12, 2, '1120', '2023-01-01', null), -- Klepp
  (13, 2, '1130', '2023-01-01', null), -- Strand
  (14, 3, '4204', '2023-01-01', null), -- Kristiansand
  (15, 3, '4203', '2023-01-01', null), -- Arendal
  (16, 3, '4216', '2023-01-01', null), -- Birkenes
  (17, 3, '4214', '2023-01-01', null), -- Froland
  (18, 3, '4211', '2023-01-01', null), -- Gjerstad
  (19, 3, '4202', '2023-01-01', null), -- Grimstad
  (20, 3, '4218', '2023-01-01', null), -- Iveland
  (21, 3, '4215', '2023-01-01', null), -- Lillesand
  (22, 3, '4205', '2023-01-01', null), -- Lindesnes
  (23, 3, '4201', '2023-01-01', null), -- Risør
  (24, 3, '4213', '2023-01-01', null), -- Tvedestrand
  (25, 3, '4212', '2023-01-01', null), -- Vegårshei
  (26, 3, '4223', '2023-01-01', null), -- Vennesla
  (27, 4, '4601', '2023-01-01', null), -- Bergen
  (28, 4, '4631', '2023-01-01', null), -- Alver
  (29, 4, '4627', '2023-01-01', null), -- Askøy
  (30, 4, '4625', '2023-01-01', null), -- Austevoll
  (31, 4, '4624', '2023-01-01', null), -- Bjørnafjorden
  (32, 4, '4630', '2023-01-01', null), -- Osterøy
  (33, 4, '4623', '2023-01-01', null), -- Samnanger
  (34, 4, '4628', '2023-01-01', null), -- Vaksdal
  (35, 4, '4626', '2023-01-01', null), -- Øygarden
  (36, 5, '5001', '2023-01-01', null), -- Trondheim
  (37, 5, '5031', '2023-01-01', null), -- Malvik
  (38, 5, '5028', '2023-01-01', null), -- Melhus
  (39, 5, '5059', '2023-01-01', null), -- Orkland
  (40, 5, '5029', '2023-01-01', null), -- Skaun
  (41, 5, '5035', '2023-01-01', null) -- Stjørdal
) as m (id, area_id, code, valid_from, valid_to)
join unit_code c using (code);
