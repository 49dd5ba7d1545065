-- Demo people for ./run. Everybody is invented, no address exists (RFC 2606), and none of this ever runs on a server.
-- All accounts share one password; ./run gives its hash. Days that the story needs are counted from today.
--
--  username             person               rights                                             story
--  anne.demo            Anne Demo            ADMINISTRATOR, every area                          runs the installation; gives rights anywhere
--  siri.driftsdemo      Siri Driftsdemo      OPERATIONS, every area                             keeps the server going
--  rolf.innbilt         Rolf Innbilt         AUDITOR, every area                                reads the trail, changes nothing
--  hedda.liksom         Hedda Liksom         NATIONAL_READER, every area                        national office, follows all five areas
--  emily.example        Emily Example        NATIONAL_READER, every area                        reads in English
--  berit.oppdiktsen     Berit Oppdiktsen     ADMINISTRATOR Agder                                gives rights in Agder and nowhere else
--  ingvild.eksempel     Ingvild Eksempel     HOST_STAFF Agder                                   coordinator in Kristiansand; our main character
--  aud.monster          Aud Mønster          COUNCIL_SECRETARY and HOST_STAFF Agder             two roles in one area
--  jonas.tenktmann      Jonas Tenktmann      TEAM_LEADER Agder                                  leads the team in Agder
--  maja.demodal         Maja Demodal         TEAM_MEMBER Agder                                  nurse in the team
--  kari.tenkemo         Kari Tenkemo         TEAM_MEMBER Agder until yesterday                  signs in, but may do nothing any more
--  sindre.snart         Sindre Snart         TEAM_MEMBER Agder in 30 days                       has accepted, may do nothing yet
--  gunnar.fravaersen    Gunnar Fraværsen     HOST_STAFF Agder, account disabled                 has left; the account is closed
--  marit.fiktiva        Marit Fiktiva        COUNCIL_MEMBER Arendal                             leads the council in Agder
--  torbjorn.provestad   Torbjørn Prøvestad   COUNCIL_MEMBER and MUNICIPAL_CONTACT Kristiansand  two roles for one municipality
--  solveig.oppdiktet    Solveig Oppdiktet    COUNCIL_MEMBER Grimstad                            on the phone between meetings
--  odd.skisseby         Odd Skisseby         COUNCIL_MEMBER and MUNICIPAL_CONTACT Risør         a small municipality: one person does both
--  pal.provedal         Pål Prøvedal         MUNICIPAL_CONTACT Vegårshei and Iveland            one secretariat for two municipalities
--  tuva.skissemo        Tuva Skissemo        MUNICIPAL_CONTACT Gjerstad                         records her council's decision; Nynorsk
--  gro.eksempelvik      Gro Eksempelvik      HOST_STAFF Rogaland, COUNCIL_SECRETARY Vestland    rights in two areas
--  eva.provesen         Eva Prøvesen         TEAM_LEADER Rogaland                               in the team since 2016
--  leif.diktvoll        Leif Diktvoll        COUNCIL_MEMBER Time and Klepp                      one seat for two municipalities
--  ragnhild.tenkt       Ragnhild Tenkt       HOST_STAFF and ADMINISTRATOR Vestland              Nynorsk
--  einar.dikteland      Einar Dikteland      TEAM_LEADER Vestland, earlier TEAM_MEMBER Agder    has moved from one area to another
--  synnove.skisse       Synnøve Skisse       COUNCIL_MEMBER Bjørnafjorden                       Nynorsk
--  knut.utkast          Knut Utkast          HOST_STAFF Trøndelag                               has an expired agreement on his desk
--  mari.papirvik        Mari Papirvik        COUNCIL_MEMBER Orkland                             Trøndelag
--  yusuf.eksempel       Yusuf Eksempel       HOST_STAFF and COUNCIL_SECRETARY Oslo              an area of city districts
--  nora.liksomsen       Nora Liksomsen       COUNCIL_MEMBER Gamle Oslo                          sits for a city district
--  (none)               Åse Påfunn           none                                               a name in the register, no account

insert into person (id, given_name, family_name, email, language) values
  (1, 'Anne', 'Demo', 'anne.demo@samrad.example', 'nb'),
  (2, 'Siri', 'Driftsdemo', 'siri.driftsdemo@samrad.example', 'nb'),
  (3, 'Rolf', 'Innbilt', 'rolf.innbilt@samrad.example', 'nb'),
  (4, 'Hedda', 'Liksom', 'hedda.liksom@samrad.example', 'nb'),
  (5, 'Emily', 'Example', 'emily.example@samrad.example', 'en'),
  (6, 'Berit', 'Oppdiktsen', 'berit.oppdiktsen@samrad.example', 'nb'),
  (7, 'Ingvild', 'Eksempel', 'ingvild.eksempel@samrad.example', 'nb'),
  (8, 'Aud', 'Mønster', 'aud.monster@samrad.example', 'nb'),
  (9, 'Jonas', 'Tenktmann', 'jonas.tenktmann@samrad.example', 'nb'),
  (10, 'Maja', 'Demodal', 'maja.demodal@samrad.example', 'nb'),
  (11, 'Kari', 'Tenkemo', 'kari.tenkemo@samrad.example', 'nb'),
  (12, 'Sindre', 'Snart', 'sindre.snart@samrad.example', 'nb'),
  (13, 'Gunnar', 'Fraværsen', 'gunnar.fravaersen@samrad.example', 'nb'),
  (14, 'Marit', 'Fiktiva', 'marit.fiktiva@samrad.example', 'nb'),
  (15, 'Torbjørn', 'Prøvestad', 'torbjorn.provestad@samrad.example', 'nb'),
  (16, 'Solveig', 'Oppdiktet', 'solveig.oppdiktet@samrad.example', 'nb'),
  (17, 'Odd', 'Skisseby', 'odd.skisseby@samrad.example', 'nb'),
  (18, 'Pål', 'Prøvedal', 'pal.provedal@samrad.example', 'nb'),
  (19, 'Tuva', 'Skissemo', 'tuva.skissemo@samrad.example', 'nn'),
  (20, 'Gro', 'Eksempelvik', 'gro.eksempelvik@samrad.example', 'nb'),
  (21, 'Eva', 'Prøvesen', 'eva.provesen@samrad.example', 'nb'),
  (22, 'Leif', 'Diktvoll', 'leif.diktvoll@samrad.example', 'nb'),
  (23, 'Ragnhild', 'Tenkt', 'ragnhild.tenkt@samrad.example', 'nn'),
  (24, 'Einar', 'Dikteland', 'einar.dikteland@samrad.example', 'nn'),
  (25, 'Synnøve', 'Skisse', 'synnove.skisse@samrad.example', 'nn'),
  (26, 'Knut', 'Utkast', 'knut.utkast@samrad.example', 'nb'),
  (27, 'Mari', 'Papirvik', 'mari.papirvik@samrad.example', 'nb'),
  (28, 'Yusuf', 'Eksempel', 'yusuf.eksempel@samrad.example', 'nb'),
  (29, 'Nora', 'Liksomsen', 'nora.liksomsen@samrad.example', 'nb'),
  (30, 'Åse', 'Påfunn', 'ase.pafunn@samrad.example', 'nb');

insert into account (id, person_id, username, password_hash, password_set_at, disabled)
select id, id, split_part(email, '@', 1), '${demoPasswordHash}', current_timestamp, family_name = 'Fraværsen'
from person
where family_name <> 'Påfunn';

-- Rights for an area as a whole, or for every area where none is named.
insert into role_assignment (id, person_id, role, area_id, valid_from, valid_to, reason)
select r.id, person_id, role, a.id, r.valid_from, r.valid_to, r.reason from (values
  (1, 1, 'ADMINISTRATOR', null, date '2023-01-01', null::date, ''),
  (2, 2, 'OPERATIONS', null, '2023-01-01', null, ''),
  (3, 3, 'AUDITOR', null, '2024-01-01', null, ''),
  (4, 4, 'NATIONAL_READER', null, '2023-01-01', null, ''),
  (5, 5, 'NATIONAL_READER', null, '2025-03-01', null, ''),
  (6, 6, 'ADMINISTRATOR', 'agder', '2023-01-01', null, ''),
  (7, 7, 'HOST_STAFF', 'agder', '2025-01-01', null, 'Etter Gunnar Fraværsen'),
  (8, 8, 'COUNCIL_SECRETARY', 'agder', '2023-03-01', null, ''),
  (9, 8, 'HOST_STAFF', 'agder', '2023-03-01', null, ''),
  (10, 9, 'TEAM_LEADER', 'agder', '2023-01-01', null, ''),
  (11, 10, 'TEAM_MEMBER', 'agder', '2023-08-01', null, ''),
  (12, 11, 'TEAM_MEMBER', 'agder', '2024-08-01', current_date, 'Sluttet i går'),
  (13, 12, 'TEAM_MEMBER', 'agder', current_date + 30, null, 'Etter Kari Tenkemo'),
  (14, 13, 'HOST_STAFF', 'agder', '2023-01-01', '2025-01-01', 'Gikk av med pensjon'),
  (15, 20, 'HOST_STAFF', 'rogaland', '2022-01-01', null, ''),
  (16, 20, 'COUNCIL_SECRETARY', 'vestland', '2025-01-01', null, 'Vikar i ledig stilling'),
  (17, 21, 'TEAM_LEADER', 'rogaland', '2016-01-01', null, ''),
  (18, 23, 'HOST_STAFF', 'vestland', '2023-01-01', null, ''),
  (19, 23, 'ADMINISTRATOR', 'vestland', '2023-01-01', null, ''),
  (20, 24, 'TEAM_MEMBER', 'agder', '2023-01-01', '2025-01-01', 'Flyttet til Vestland'),
  (21, 24, 'TEAM_LEADER', 'vestland', '2025-01-01', null, ''),
  (22, 26, 'HOST_STAFF', 'trondelag', '2023-01-01', null, ''),
  (23, 28, 'HOST_STAFF', 'oslo', '2021-01-01', null, ''),
  (24, 28, 'COUNCIL_SECRETARY', 'oslo', '2021-01-01', null, '')
) as r (id, person_id, role, area, valid_from, valid_to, reason)
left join area a on a.slug = r.area;

-- Rights for one unit of an area. Contacts stay until somebody ends them.
insert into role_assignment (id, person_id, role, area_id, unit_id, valid_from)
select r.id, person_id, role, a.id, c.unit_id, r.valid_from from (values
  (31, 15, 'MUNICIPAL_CONTACT', 'agder', '4204', date '2024-01-01'),
  (32, 17, 'MUNICIPAL_CONTACT', 'agder', '4201', '2023-01-01'),
  (33, 18, 'MUNICIPAL_CONTACT', 'agder', '4212', '2023-01-01'),
  (34, 18, 'MUNICIPAL_CONTACT', 'agder', '4218', '2024-08-01'),
  (35, 19, 'MUNICIPAL_CONTACT', 'agder', '4211', '2023-01-01')
) as r (id, person_id, role, area, code, valid_from)
join area a on a.slug = r.area
join unit_code c using (code);

-- Council members sit until the end of next year.
insert into role_assignment (id, person_id, role, area_id, unit_id, valid_from, valid_to)
select r.id, person_id, 'COUNCIL_MEMBER', a.id, c.unit_id, r.valid_from,
  date_trunc('year', current_date + interval '2 years')::date
from (values
  (41, 14, 'agder', '4203', date '2024-01-01'),
  (42, 15, 'agder', '4204', '2024-01-01'),
  (43, 16, 'agder', '4202', '2024-01-01'),
  (44, 17, 'agder', '4201', '2024-01-01'),
  (45, 22, 'rogaland', '1121', '2024-01-01'),
  (46, 22, 'rogaland', '1120', '2024-01-01'),
  (47, 25, 'vestland', '4624', '2024-01-01'),
  (48, 27, 'trondelag', '5059', '2024-01-01'),
  (49, 29, 'oslo', '030101', '2024-01-01')
) as r (id, person_id, area, code, valid_from)
join area a on a.slug = r.area
join unit_code c using (code);
