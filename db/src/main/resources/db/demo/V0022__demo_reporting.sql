-- Reporting periods with figures, explanations and steps, and assessments of core elements. All invented. Half-years count back from
-- today's: one is open, the one before it is submitted in Agder, and those before are locked. Figures of the open one come from the
-- participants of the demo.

set local time zone 'Europe/Oslo';

create temporary table demo_period on commit drop as
select a.area_id * 100 + b.back as id, a.area_id, b.back, a.leader, a.host, (h.first - b.back * interval '6 months')::date as valid_from,
  (h.first - (b.back - 1) * interval '6 months')::date as valid_to,
  case when b.back = 0 then 'OPEN' when b.back = 1 and a.area_id = 3 then 'SUBMITTED' when b.back < 3 then 'APPROVED' else 'LOCKED' end as state
from (values (3, 9, 7, 7), (2, 21, 1, 3), (1, 2, 1, 3)) as a (area_id, leader, host, most)
cross join (select make_date(extract(year from current_date)::integer, case when extract(month from current_date) < 7 then 1 else 7 end, 1) as first) h
cross join generate_series(0, 8) as b (back)
where b.back <= a.most;

insert into reporting_period (id, version, area_id, kind, valid_from, valid_to, due_on, state, revision)
select p.id, 1 + case p.state when 'OPEN' then 0 when 'SUBMITTED' then 1 when 'APPROVED' then 2 else 3 end, p.area_id, 'HALF_YEAR',
  p.valid_from, p.valid_to, p.valid_to + 45, p.state, 1
from demo_period p;

insert into period_step (id, area_id, period_id, place, step, revision, person_id, made_on, made_at, reason)
select p.id * 10 + s.place, p.area_id, p.id, s.place, s.step, 1, case when s.step = 'SUBMITTED' then p.leader else p.host end,
  d.day, least(d.day + time '10:00', now()), ''
from demo_period p
join (values (1, 'OPENED', 0, 0), (2, 'SUBMITTED', 1, 20), (3, 'APPROVED', 2, 40), (4, 'LOCKED', 3, 60)) as s (place, step, least_state, days) on
  s.least_state <= case p.state when 'OPEN' then 0 when 'SUBMITTED' then 1 when 'APPROVED' then 2 else 3 end
cross join lateral (select least(case when s.place = 1 then p.valid_from else p.valid_to + s.days end, current_date) as day) d;

insert into narrative (id, area_id, period_id, revision, indicator_id, cause, action)
select 4000 + row_number() over (order by p.id, n.indicator), p.area_id, p.id, 1, n.indicator, w.cause, w.action
from (values
  (3, 7, 1), (3, 7, 2), (3, 7, 5), (3, 7, 7), (3, 7, 9), (3, 7, 35), (3, 7, 36), (3, 7, 38), (3, 7, 39), (3, 6, 1), (3, 6, 2), (3, 6, 6),
  (3, 6, 7), (3, 6, 9), (3, 6, 35), (3, 6, 38), (3, 6, 39), (3, 5, 2), (3, 5, 3), (3, 5, 7), (3, 5, 35), (3, 5, 38), (3, 5, 39), (3, 5, 41),
  (3, 4, 7), (3, 4, 35), (3, 4, 38), (3, 4, 39), (3, 3, 7), (3, 3, 35), (3, 3, 39), (3, 2, 7), (3, 2, 35), (3, 1, 38), (3, 1, 39), (2, 3, 7),
  (2, 3, 35), (2, 3, 36), (2, 2, 35), (2, 2, 36), (2, 1, 36), (2, 1, 38), (1, 3, 2), (1, 3, 7), (1, 3, 8), (1, 3, 10), (1, 3, 35), (1, 3, 39),
  (1, 2, 7), (1, 2, 10), (1, 2, 35), (1, 1, 10), (1, 1, 38), (1, 1, 39)
) as n (area_id, back, indicator)
join demo_period p on p.area_id = n.area_id and p.back = n.back
join indicator i on i.id = n.indicator
join (values
  ('HENVIST_U16', 'Fastlegene henviser først etter ultralyd.', 'Teamleder møter legekontorene i området i høst.'),
  ('INKLUDERT_U16', 'Mange blir henvist etter uke 16, og utforskningen tar tid.', 'Første samtale skal holdes innen en uke etter henvisning.'),
  ('SAMTYKKE_U28', 'Én deltaker ble henvist sent.', 'Avviket er begrunnet og godkjent.'),
  ('UTFORSKNING_MIN2', 'En samtale ble avlyst av familien.', 'To samtaler settes opp med en gang.'),
  ('SVAR_HENVISER', 'Svarene blir ikke sendt når samtalene er over.', 'Koordinator følger en fast liste hver fredag.'),
  ('AKSEPT', 'Flere ønsket hjelp fra andre tjenester.', 'Vi bruker mer tid på å forklare programmet.'),
  ('DOSE_SVANGERSKAP', 'Mange besøk ble avlyst rundt ferien.', 'Avlyste besøk settes opp på nytt samme uke.'),
  ('DOSE_SPEDBARN', 'To nyansatte var under opplæring.', 'Besøkene fordeles på nytt i teammøtet.'),
  ('DOSE_SMABARN', 'Familiene er tilbake i jobb og har mindre tid.', 'Vi tilbyr besøk på ettermiddagen.'),
  ('FRAFALL_SVANGERSKAP', 'Noen ønsket ikke flere besøk.', 'Årsakene drøftes i veiledning.'),
  ('FRAFALL_SPEDBARN', 'Noen familier mistet vi kontakten med.', 'Inaktive følges opp hver måned.'),
  ('FRAFALL_SMABARN', 'Få deltakere gir store utslag.', 'Følges videre.'),
  ('FOLGEBESOK', 'Veileder har vært borte en periode.', 'Besøk med følge er satt opp for hele året.'),
  ('BEMANNING', 'En stilling er ledig.', 'Stillingen lyses ut i september.'),
  ('AVTALE_VEDTATT', 'Noen kommunestyrer har ikke behandlet saken.', 'Vertskommunen følger opp hver kommune.'),
  ('RAAD_DEKNING', 'Noen kommuner har ikke oppnevnt medlem.', 'Rådets leder skriver til kommunedirektørene.'),
  ('DATA_RETTIDIG', 'Tallene kom etter fristen.', 'Fristen står nå i årshjulet.')
) as w (code, cause, action) on w.code = i.code;

create temporary table demo_norm on commit drop as
select * from (values
  ('HENVIST_U16', 1, 'REFERRED_EARLY'), ('INKLUDERT_U16', 1, 'INCLUDED_EARLY'), ('SAMTYKKE_U28', 1, 'CONSENT_LATEST'), ('UTFORSKNING_MIN2', 1, 'EXPLORATION_FEWEST'),
  ('INAKTIVE', 1, 'INACTIVE_AFTER'), ('DOSE_SVANGERSKAP', 1, 'VISITS_WEEKLY_AT_FIRST'), ('DOSE_SVANGERSKAP', 2, 'VISIT_INTERVAL'),
  ('DOSE_SPEDBARN', 1, 'VISITS_WEEKLY_AFTER_BIRTH'), ('DOSE_SPEDBARN', 2, 'VISIT_INTERVAL'), ('DOSE_SMABARN', 1, 'VISIT_INTERVAL'),
  ('DOSE_SMABARN', 2, 'VISITS_MONTHLY_FROM'), ('DOSE_SMABARN', 3, 'PROGRAMME_ENDS'), ('FRAFALL_SMABARN', 1, 'PROGRAMME_ENDS'), ('BESOKSLENGDE', 1, 'VISIT_SHORTEST'),
  ('FOLGEBESOK', 1, 'ACCOMPANIED_FEWEST'), ('BEMANNING', 1, 'NURSES_FEWEST'), ('BEMANNING', 2, 'NURSES_MOST'), ('BELEGG', 1, 'CASELOAD_CEILING')
) as n (code, place, norm)
union all
select i.code, w.place, w.norm from indicator i cross join (values (8, 'WARNING_PROBABILITY'), (9, 'WARNING_FEWEST')) as w (place, norm)
where i.of_people and i.measure = 'SHARE';

insert into period_figure (id, area_id, period_id, revision, version_id, numerator, denominator, people, verdict, outside, norms)
select 1000000 + row_number() over (order by p.id, f.version), p.area_id, p.id, 1, f.version, f.numerator, f.denominator, f.people, f.verdict, f.outside,
  coalesce((
    select string_agg(d.norm || '/' || n.version_id || '=' || coalesce(n.value::text, ''), ' ' order by d.place)
    from demo_norm d join samrad.norm_on(p.valid_to - 1, p.area_id) n on n.norm_code = d.norm where d.code = i.code), '')
from (values
  (3, 7, 1, 10, 22, 22, 'BELOW', 'SHOWN'), (3, 7, 2, 4, 13, 13, 'BELOW', 'HIDDEN'), (3, 7, 3, 13, 13, 13, 'OK', 'SHOWN'), (3, 7, 4, 13, 13, 13, 'OK', 'SHOWN'), (3, 7, 5, 13, 20, 20, 'BELOW', 'SHOWN'), (3, 7, 6, 13, 13, 13, 'OK', 'SHOWN'),
  (3, 7, 7, 11, 19, 19, 'BELOW', 'SHOWN'), (3, 7, 8, 84, 120, 8, 'WATCH', 'SHOWN'), (3, 7, 9, 120, 200, 12, 'BELOW', 'SHOWN'), (3, 7, 10, 45, 90, 6, 'WATCH', 'SHOWN'), (3, 7, 11, 20400, 300, 33, 'OK', 'SHOWN'), (3, 7, 12, 240, 300, 33, 'NO_GOAL', 'SHOWN'),
  (3, 7, 13, 4, 40, 40, 'NO_GOAL', 'HIDDEN'), (3, 7, 14, 14.1, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 15, 14.1, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 16, 14.1, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 17, 37.6, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 18, 37.6, 100, 20, 'NO_GOAL', 'SHOWN'),
  (3, 7, 19, 37.6, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 20, 20.7, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 21, 20.7, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 22, 20.7, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 23, 14.1, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 24, 14.1, 100, 20, 'NO_GOAL', 'SHOWN'),
  (3, 7, 25, 14.1, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 26, 7.5, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 27, 7.5, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 28, 7.5, 100, 20, 'NO_GOAL', 'SHOWN'), (3, 7, 29, 2, 13, 13, 'WATCH', 'HIDDEN'), (3, 7, 30, 3, 10, 10, 'WATCH', 'HIDDEN'),
  (3, 7, 31, 1, 5, 5, 'WATCH', 'HIDDEN'), (3, 7, 32, 18, 60, 60, 'OK', 'SHOWN'), (3, 7, 33, 84, 140, 0, 'NO_GOAL', 'SHOWN'), (3, 7, 34, 18, 25, 0, 'NO_GOAL', 'SHOWN'), (3, 7, 35, 3, 6, 0, 'BELOW', 'SHOWN'), (3, 7, 36, 5, 1, 0, 'BELOW', 'SHOWN'),
  (3, 7, 37, 70, 5.0, 70, 'OK', 'SHOWN'), (3, 7, 38, 16, 26, 0, 'BELOW', 'SHOWN'), (3, 7, 39, 10, 13, 0, 'BELOW', 'SHOWN'), (3, 7, 40, 400, 500, 0, 'NO_GOAL', 'SHOWN'), (3, 7, 41, 1, 1, 0, 'OK', 'SHOWN'), (3, 6, 1, 12, 24, 24, 'BELOW', 'SHOWN'),
  (3, 6, 2, 5, 14, 14, 'BELOW', 'SHOWN'), (3, 6, 3, 14, 14, 14, 'OK', 'SHOWN'), (3, 6, 4, 14, 14, 14, 'OK', 'SHOWN'), (3, 6, 5, 14, 20, 20, 'WATCH', 'SHOWN'), (3, 6, 6, 13, 14, 14, 'BELOW', 'HIDDEN'), (3, 6, 7, 14, 20, 20, 'BELOW', 'SHOWN'),
  (3, 6, 8, 94, 130, 8, 'WATCH', 'SHOWN'), (3, 6, 9, 136, 220, 14, 'BELOW', 'SHOWN'), (3, 6, 10, 55, 100, 6, 'WATCH', 'SHOWN'), (3, 6, 11, 23100, 330, 37, 'OK', 'SHOWN'), (3, 6, 12, 271, 330, 37, 'NO_GOAL', 'SHOWN'), (3, 6, 13, 5, 44, 44, 'NO_GOAL', 'SHOWN'),
  (3, 6, 14, 16.7, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 15, 16.7, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 16, 16.7, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 17, 44.5, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 18, 44.5, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 19, 44.5, 116, 21, 'NO_GOAL', 'SHOWN'),
  (3, 6, 20, 24.5, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 21, 24.5, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 22, 24.5, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 23, 16.7, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 24, 16.7, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 25, 16.7, 116, 21, 'NO_GOAL', 'SHOWN'),
  (3, 6, 26, 8.9, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 27, 8.9, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 28, 8.9, 116, 21, 'NO_GOAL', 'SHOWN'), (3, 6, 29, 2, 14, 14, 'WATCH', 'HIDDEN'), (3, 6, 30, 3, 12, 12, 'WATCH', 'HIDDEN'), (3, 6, 31, 1, 6, 6, 'WATCH', 'HIDDEN'),
  (3, 6, 32, 23, 74, 74, 'OK', 'SHOWN'), (3, 6, 33, 98, 150, 0, 'NO_GOAL', 'SHOWN'), (3, 6, 34, 19, 25, 0, 'NO_GOAL', 'SHOWN'), (3, 6, 35, 3, 6, 0, 'BELOW', 'SHOWN'), (3, 6, 36, 6, 1, 0, 'OK', 'SHOWN'), (3, 6, 37, 80, 5.5, 80, 'OK', 'SHOWN'),
  (3, 6, 38, 21, 26, 0, 'BELOW', 'SHOWN'), (3, 6, 39, 11, 13, 0, 'BELOW', 'SHOWN'), (3, 6, 40, 454, 540, 0, 'NO_GOAL', 'SHOWN'), (3, 6, 41, 1, 1, 0, 'OK', 'SHOWN'), (3, 5, 1, 13, 25, 25, 'WATCH', 'SHOWN'), (3, 5, 2, 7, 16, 16, 'BELOW', 'SHOWN'),
  (3, 5, 3, 15, 16, 16, 'BELOW', 'HIDDEN'), (3, 5, 4, 16, 16, 16, 'OK', 'SHOWN'), (3, 5, 5, 16, 22, 22, 'WATCH', 'SHOWN'), (3, 5, 6, 16, 16, 16, 'OK', 'SHOWN'), (3, 5, 7, 17, 21, 21, 'BELOW', 'HIDDEN'), (3, 5, 8, 117, 150, 9, 'WATCH', 'SHOWN'),
  (3, 5, 9, 172, 260, 16, 'OK', 'SHOWN'), (3, 5, 10, 78, 140, 9, 'WATCH', 'SHOWN'), (3, 5, 11, 26980, 380, 42, 'OK', 'SHOWN'), (3, 5, 12, 308, 380, 42, 'NO_GOAL', 'SHOWN'), (3, 5, 13, 4, 48, 48, 'NO_GOAL', 'HIDDEN'), (3, 5, 14, 19.6, 133, 22, 'NO_GOAL', 'SHOWN'),
  (3, 5, 15, 19.6, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 16, 19.6, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 17, 52.1, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 18, 52.1, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 19, 52.1, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 20, 28.7, 133, 22, 'NO_GOAL', 'SHOWN'),
  (3, 5, 21, 28.7, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 22, 28.7, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 23, 19.6, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 24, 19.6, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 25, 19.6, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 26, 10.4, 133, 22, 'NO_GOAL', 'SHOWN'),
  (3, 5, 27, 10.4, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 28, 10.4, 133, 22, 'NO_GOAL', 'SHOWN'), (3, 5, 29, 2, 16, 16, 'WATCH', 'HIDDEN'), (3, 5, 30, 3, 13, 13, 'WATCH', 'HIDDEN'), (3, 5, 31, 1, 9, 9, 'WATCH', 'HIDDEN'), (3, 5, 32, 27, 90, 90, 'OK', 'SHOWN'),
  (3, 5, 33, 105, 150, 0, 'NO_GOAL', 'SHOWN'), (3, 5, 34, 20, 25, 0, 'NO_GOAL', 'SHOWN'), (3, 5, 35, 4, 6, 0, 'BELOW', 'SHOWN'), (3, 5, 36, 6, 1, 0, 'OK', 'SHOWN'), (3, 5, 37, 82, 5.5, 82, 'OK', 'SHOWN'), (3, 5, 38, 23, 26, 0, 'BELOW', 'SHOWN'),
  (3, 5, 39, 11, 13, 0, 'BELOW', 'SHOWN'), (3, 5, 40, 516, 600, 0, 'NO_GOAL', 'SHOWN'), (3, 5, 41, 0, 1, 0, 'BELOW', 'SHOWN'), (3, 4, 1, 16, 27, 27, 'WATCH', 'SHOWN'), (3, 4, 2, 8, 16, 16, 'WATCH', 'SHOWN'), (3, 4, 3, 16, 16, 16, 'OK', 'SHOWN'),
  (3, 4, 4, 16, 16, 16, 'OK', 'SHOWN'), (3, 4, 5, 16, 23, 23, 'WATCH', 'SHOWN'), (3, 4, 6, 16, 16, 16, 'OK', 'SHOWN'), (3, 4, 7, 19, 22, 22, 'BELOW', 'HIDDEN'), (3, 4, 8, 128, 160, 10, 'OK', 'SHOWN'), (3, 4, 9, 190, 280, 18, 'OK', 'SHOWN'),
  (3, 4, 10, 93, 160, 10, 'WATCH', 'SHOWN'), (3, 4, 11, 29400, 420, 47, 'OK', 'SHOWN'), (3, 4, 12, 353, 420, 47, 'NO_GOAL', 'SHOWN'), (3, 4, 13, 4, 52, 52, 'NO_GOAL', 'HIDDEN'), (3, 4, 14, 22.5, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 15, 22.5, 150, 23, 'NO_GOAL', 'SHOWN'),
  (3, 4, 16, 22.5, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 17, 60.0, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 18, 60.0, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 19, 60.0, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 20, 33.0, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 21, 33.0, 150, 23, 'NO_GOAL', 'SHOWN'),
  (3, 4, 22, 33.0, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 23, 22.5, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 24, 22.5, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 25, 22.5, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 26, 12.0, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 27, 12.0, 150, 23, 'NO_GOAL', 'SHOWN'),
  (3, 4, 28, 12.0, 150, 23, 'NO_GOAL', 'SHOWN'), (3, 4, 29, 2, 16, 16, 'WATCH', 'HIDDEN'), (3, 4, 30, 3, 15, 15, 'OK', 'HIDDEN'), (3, 4, 31, 1, 10, 10, 'OK', 'HIDDEN'), (3, 4, 32, 31, 106, 106, 'OK', 'SHOWN'), (3, 4, 33, 115, 160, 0, 'NO_GOAL', 'SHOWN'),
  (3, 4, 34, 21, 25, 0, 'NO_GOAL', 'SHOWN'), (3, 4, 35, 4, 6, 0, 'BELOW', 'SHOWN'), (3, 4, 36, 6, 1, 0, 'OK', 'SHOWN'), (3, 4, 37, 93, 5.8, 93, 'OK', 'SHOWN'), (3, 4, 38, 25, 26, 0, 'BELOW', 'SHOWN'), (3, 4, 39, 12, 13, 0, 'BELOW', 'SHOWN'),
  (3, 4, 40, 572, 650, 0, 'NO_GOAL', 'SHOWN'), (3, 4, 41, 1, 1, 0, 'OK', 'SHOWN'), (3, 3, 1, 18, 30, 30, 'OK', 'SHOWN'), (3, 3, 2, 10, 18, 18, 'WATCH', 'SHOWN'), (3, 3, 3, 18, 18, 18, 'OK', 'SHOWN'), (3, 3, 4, 18, 18, 18, 'OK', 'SHOWN'),
  (3, 3, 5, 18, 24, 24, 'OK', 'SHOWN'), (3, 3, 6, 18, 18, 18, 'OK', 'SHOWN'), (3, 3, 7, 22, 24, 24, 'BELOW', 'HIDDEN'), (3, 3, 8, 139, 170, 11, 'OK', 'SHOWN'), (3, 3, 9, 210, 300, 19, 'OK', 'SHOWN'), (3, 3, 10, 102, 170, 11, 'OK', 'SHOWN'),
  (3, 3, 11, 32400, 450, 50, 'OK', 'SHOWN'), (3, 3, 12, 382, 450, 50, 'NO_GOAL', 'SHOWN'), (3, 3, 13, 3, 58, 58, 'NO_GOAL', 'HIDDEN'), (3, 3, 14, 25.4, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 15, 25.4, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 16, 25.4, 166, 24, 'NO_GOAL', 'SHOWN'),
  (3, 3, 17, 67.7, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 18, 67.7, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 19, 67.7, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 20, 37.3, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 21, 37.3, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 22, 37.3, 166, 24, 'NO_GOAL', 'SHOWN'),
  (3, 3, 23, 25.4, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 24, 25.4, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 25, 25.4, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 26, 13.5, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 27, 13.5, 166, 24, 'NO_GOAL', 'SHOWN'), (3, 3, 28, 13.5, 166, 24, 'NO_GOAL', 'SHOWN'),
  (3, 3, 29, 2, 18, 18, 'WATCH', 'HIDDEN'), (3, 3, 30, 3, 15, 15, 'OK', 'HIDDEN'), (3, 3, 31, 1, 10, 10, 'OK', 'HIDDEN'), (3, 3, 32, 35, 124, 124, 'OK', 'SHOWN'), (3, 3, 33, 125, 160, 0, 'NO_GOAL', 'SHOWN'), (3, 3, 34, 21, 25, 0, 'NO_GOAL', 'SHOWN'),
  (3, 3, 35, 5, 6, 0, 'BELOW', 'SHOWN'), (3, 3, 36, 7, 1, 0, 'OK', 'SHOWN'), (3, 3, 37, 102, 6.2, 102, 'OK', 'SHOWN'), (3, 3, 38, 26, 26, 0, 'OK', 'SHOWN'), (3, 3, 39, 12, 13, 0, 'BELOW', 'SHOWN'), (3, 3, 40, 630, 700, 0, 'NO_GOAL', 'SHOWN'),
  (3, 3, 41, 1, 1, 0, 'OK', 'SHOWN'), (3, 2, 1, 20, 31, 31, 'OK', 'SHOWN'), (3, 2, 2, 12, 20, 20, 'WATCH', 'SHOWN'), (3, 2, 3, 20, 20, 20, 'OK', 'SHOWN'), (3, 2, 4, 20, 20, 20, 'OK', 'SHOWN'), (3, 2, 5, 20, 25, 25, 'OK', 'SHOWN'),
  (3, 2, 6, 20, 20, 20, 'OK', 'SHOWN'), (3, 2, 7, 24, 25, 25, 'BELOW', 'HIDDEN'), (3, 2, 8, 160, 190, 12, 'OK', 'SHOWN'), (3, 2, 9, 224, 320, 20, 'OK', 'SHOWN'), (3, 2, 10, 112, 180, 11, 'OK', 'SHOWN'), (3, 2, 11, 35040, 480, 53, 'OK', 'SHOWN'),
  (3, 2, 12, 403, 480, 53, 'NO_GOAL', 'SHOWN'), (3, 2, 13, 4, 60, 60, 'NO_GOAL', 'HIDDEN'), (3, 2, 14, 28.5, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 15, 28.5, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 16, 28.5, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 17, 76.1, 183, 25, 'NO_GOAL', 'SHOWN'),
  (3, 2, 18, 76.1, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 19, 76.1, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 20, 41.9, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 21, 41.9, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 22, 41.9, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 23, 28.5, 183, 25, 'NO_GOAL', 'SHOWN'),
  (3, 2, 24, 28.5, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 25, 28.5, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 26, 15.2, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 27, 15.2, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 28, 15.2, 183, 25, 'NO_GOAL', 'SHOWN'), (3, 2, 29, 1, 18, 18, 'OK', 'HIDDEN'),
  (3, 2, 30, 3, 16, 16, 'OK', 'HIDDEN'), (3, 2, 31, 1, 11, 11, 'OK', 'HIDDEN'), (3, 2, 32, 39, 144, 144, 'OK', 'SHOWN'), (3, 2, 33, 128, 160, 0, 'NO_GOAL', 'SHOWN'), (3, 2, 34, 22, 25, 0, 'NO_GOAL', 'SHOWN'), (3, 2, 35, 5, 6, 0, 'BELOW', 'SHOWN'),
  (3, 2, 36, 7, 1, 0, 'OK', 'SHOWN'), (3, 2, 37, 109, 6.4, 109, 'OK', 'SHOWN'), (3, 2, 38, 26, 26, 0, 'OK', 'SHOWN'), (3, 2, 39, 13, 13, 0, 'OK', 'SHOWN'), (3, 2, 40, 662, 720, 0, 'NO_GOAL', 'SHOWN'), (3, 2, 41, 1, 1, 0, 'OK', 'SHOWN'),
  (3, 1, 1, 21, 32, 32, 'OK', 'SHOWN'), (3, 1, 2, 13, 21, 21, 'OK', 'SHOWN'), (3, 1, 3, 21, 21, 21, 'OK', 'SHOWN'), (3, 1, 4, 21, 21, 21, 'OK', 'SHOWN'), (3, 1, 5, 21, 27, 27, 'OK', 'SHOWN'), (3, 1, 6, 21, 21, 21, 'OK', 'SHOWN'),
  (3, 1, 7, 26, 26, 26, 'OK', 'SHOWN'), (3, 1, 8, 170, 200, 12, 'OK', 'SHOWN'), (3, 1, 9, 245, 340, 21, 'OK', 'SHOWN'), (3, 1, 10, 126, 200, 12, 'OK', 'SHOWN'), (3, 1, 11, 36000, 500, 56, 'OK', 'SHOWN'), (3, 1, 12, 430, 500, 56, 'NO_GOAL', 'SHOWN'),
  (3, 1, 13, 3, 64, 64, 'NO_GOAL', 'HIDDEN'), (3, 1, 14, 31.8, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 15, 31.8, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 16, 31.8, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 17, 84.8, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 18, 84.8, 200, 26, 'NO_GOAL', 'SHOWN'),
  (3, 1, 19, 84.8, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 20, 46.6, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 21, 46.6, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 22, 46.6, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 23, 31.8, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 24, 31.8, 200, 26, 'NO_GOAL', 'SHOWN'),
  (3, 1, 25, 31.8, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 26, 17.0, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 27, 17.0, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 28, 17.0, 200, 26, 'NO_GOAL', 'SHOWN'), (3, 1, 29, 1, 19, 19, 'OK', 'HIDDEN'), (3, 1, 30, 3, 17, 17, 'OK', 'HIDDEN'),
  (3, 1, 31, 1, 12, 12, 'OK', 'HIDDEN'), (3, 1, 32, 43, 165, 165, 'OK', 'SHOWN'), (3, 1, 33, 131, 160, 0, 'NO_GOAL', 'SHOWN'), (3, 1, 34, 22, 25, 0, 'NO_GOAL', 'SHOWN'), (3, 1, 35, 6, 6, 0, 'OK', 'SHOWN'), (3, 1, 36, 7, 1, 0, 'OK', 'SHOWN'),
  (3, 1, 37, 115, 6.4, 115, 'OK', 'SHOWN'), (3, 1, 38, 24, 26, 0, 'BELOW', 'SHOWN'), (3, 1, 39, 12, 13, 0, 'BELOW', 'SHOWN'), (3, 1, 40, 714, 760, 0, 'NO_GOAL', 'SHOWN'), (3, 1, 41, 1, 1, 0, 'OK', 'SHOWN'), (2, 3, 1, 25, 39, 39, 'OK', 'SHOWN'),
  (2, 3, 2, 14, 23, 23, 'OK', 'SHOWN'), (2, 3, 3, 23, 23, 23, 'OK', 'SHOWN'), (2, 3, 4, 23, 23, 23, 'OK', 'SHOWN'), (2, 3, 5, 25, 31, 31, 'OK', 'SHOWN'), (2, 3, 6, 23, 23, 23, 'OK', 'SHOWN'), (2, 3, 7, 29, 31, 31, 'BELOW', 'HIDDEN'),
  (2, 3, 8, 192, 221, 14, 'OK', 'SHOWN'), (2, 3, 9, 292, 390, 24, 'OK', 'SHOWN'), (2, 3, 10, 144, 221, 14, 'OK', 'SHOWN'), (2, 3, 11, 42120, 585, 65, 'OK', 'SHOWN'), (2, 3, 12, 526, 585, 65, 'NO_GOAL', 'SHOWN'), (2, 3, 13, 8, 75, 75, 'NO_GOAL', 'SHOWN'),
  (2, 3, 14, 33.0, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 15, 33.0, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 16, 33.0, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 17, 88.1, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 18, 88.1, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 19, 88.1, 216, 30, 'NO_GOAL', 'SHOWN'),
  (2, 3, 20, 48.5, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 21, 48.5, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 22, 48.5, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 23, 33.0, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 24, 33.0, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 25, 33.0, 216, 30, 'NO_GOAL', 'SHOWN'),
  (2, 3, 26, 17.6, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 27, 17.6, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 28, 17.6, 216, 30, 'NO_GOAL', 'SHOWN'), (2, 3, 29, 3, 23, 23, 'WATCH', 'HIDDEN'), (2, 3, 30, 5, 20, 20, 'WATCH', 'SHOWN'), (2, 3, 31, 2, 13, 13, 'WATCH', 'HIDDEN'),
  (2, 3, 32, 53, 161, 161, 'OK', 'SHOWN'), (2, 3, 33, 173, 208, 0, 'NO_GOAL', 'SHOWN'), (2, 3, 34, 22, 25, 0, 'NO_GOAL', 'SHOWN'), (2, 3, 35, 5, 6, 0, 'BELOW', 'SHOWN'), (2, 3, 36, 9, 1, 0, 'BELOW', 'SHOWN'), (2, 3, 37, 134, 8.1, 134, 'OK', 'SHOWN'),
  (2, 3, 38, 26, 26, 0, 'OK', 'SHOWN'), (2, 3, 39, 13, 13, 0, 'OK', 'SHOWN'), (2, 3, 40, 865, 910, 0, 'NO_GOAL', 'SHOWN'), (2, 3, 41, 1, 1, 0, 'OK', 'SHOWN'), (2, 2, 1, 28, 40, 40, 'OK', 'SHOWN'), (2, 2, 2, 17, 26, 26, 'OK', 'SHOWN'),
  (2, 2, 3, 26, 26, 26, 'OK', 'SHOWN'), (2, 2, 4, 26, 26, 26, 'OK', 'SHOWN'), (2, 2, 5, 27, 32, 32, 'OK', 'SHOWN'), (2, 2, 6, 26, 26, 26, 'OK', 'SHOWN'), (2, 2, 7, 32, 32, 32, 'OK', 'SHOWN'), (2, 2, 8, 220, 247, 15, 'OK', 'SHOWN'),
  (2, 2, 9, 312, 416, 26, 'OK', 'SHOWN'), (2, 2, 10, 157, 234, 15, 'OK', 'SHOWN'), (2, 2, 11, 45552, 624, 69, 'OK', 'SHOWN'), (2, 2, 12, 555, 624, 69, 'NO_GOAL', 'SHOWN'), (2, 2, 13, 9, 78, 78, 'NO_GOAL', 'SHOWN'), (2, 2, 14, 37.1, 238, 31, 'NO_GOAL', 'SHOWN'),
  (2, 2, 15, 37.1, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 16, 37.1, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 17, 99.0, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 18, 99.0, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 19, 99.0, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 20, 54.5, 238, 31, 'NO_GOAL', 'SHOWN'),
  (2, 2, 21, 54.5, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 22, 54.5, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 23, 37.1, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 24, 37.1, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 25, 37.1, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 26, 19.8, 238, 31, 'NO_GOAL', 'SHOWN'),
  (2, 2, 27, 19.8, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 28, 19.8, 238, 31, 'NO_GOAL', 'SHOWN'), (2, 2, 29, 3, 23, 23, 'WATCH', 'HIDDEN'), (2, 2, 30, 5, 21, 21, 'WATCH', 'SHOWN'), (2, 2, 31, 2, 14, 14, 'WATCH', 'HIDDEN'), (2, 2, 32, 60, 187, 187, 'OK', 'SHOWN'),
  (2, 2, 33, 177, 208, 0, 'NO_GOAL', 'SHOWN'), (2, 2, 34, 23, 25, 0, 'NO_GOAL', 'SHOWN'), (2, 2, 35, 5, 6, 0, 'BELOW', 'SHOWN'), (2, 2, 36, 9, 1, 0, 'BELOW', 'SHOWN'), (2, 2, 37, 141, 8.3, 141, 'OK', 'SHOWN'), (2, 2, 38, 26, 26, 0, 'OK', 'SHOWN'),
  (2, 2, 39, 13, 13, 0, 'OK', 'SHOWN'), (2, 2, 40, 908, 936, 0, 'NO_GOAL', 'SHOWN'), (2, 2, 41, 1, 1, 0, 'OK', 'SHOWN'), (2, 1, 1, 30, 42, 42, 'OK', 'SHOWN'), (2, 1, 2, 18, 27, 27, 'OK', 'SHOWN'), (2, 1, 3, 27, 27, 27, 'OK', 'SHOWN'),
  (2, 1, 4, 27, 27, 27, 'OK', 'SHOWN'), (2, 1, 5, 29, 35, 35, 'OK', 'SHOWN'), (2, 1, 6, 27, 27, 27, 'OK', 'SHOWN'), (2, 1, 7, 34, 34, 34, 'OK', 'SHOWN'), (2, 1, 8, 234, 260, 16, 'OK', 'SHOWN'), (2, 1, 9, 340, 442, 28, 'OK', 'SHOWN'),
  (2, 1, 10, 177, 260, 16, 'OK', 'SHOWN'), (2, 1, 11, 46800, 650, 72, 'OK', 'SHOWN'), (2, 1, 12, 592, 650, 72, 'NO_GOAL', 'SHOWN'), (2, 1, 13, 8, 83, 83, 'NO_GOAL', 'SHOWN'), (2, 1, 14, 41.3, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 15, 41.3, 260, 32, 'NO_GOAL', 'SHOWN'),
  (2, 1, 16, 41.3, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 17, 110.2, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 18, 110.2, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 19, 110.2, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 20, 60.6, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 21, 60.6, 260, 32, 'NO_GOAL', 'SHOWN'),
  (2, 1, 22, 60.6, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 23, 41.3, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 24, 41.3, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 25, 41.3, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 26, 22.0, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 27, 22.0, 260, 32, 'NO_GOAL', 'SHOWN'),
  (2, 1, 28, 22.0, 260, 32, 'NO_GOAL', 'SHOWN'), (2, 1, 29, 3, 25, 25, 'WATCH', 'HIDDEN'), (2, 1, 30, 5, 22, 22, 'WATCH', 'SHOWN'), (2, 1, 31, 2, 16, 16, 'WATCH', 'HIDDEN'), (2, 1, 32, 66, 214, 214, 'OK', 'SHOWN'), (2, 1, 33, 181, 208, 0, 'NO_GOAL', 'SHOWN'),
  (2, 1, 34, 24, 25, 0, 'NO_GOAL', 'SHOWN'), (2, 1, 35, 6, 6, 0, 'OK', 'SHOWN'), (2, 1, 36, 9, 1, 0, 'BELOW', 'SHOWN'), (2, 1, 37, 149, 8.3, 149, 'OK', 'SHOWN'), (2, 1, 38, 25, 26, 0, 'BELOW', 'SHOWN'), (2, 1, 39, 13, 13, 0, 'OK', 'SHOWN'),
  (2, 1, 40, 978, 988, 0, 'NO_GOAL', 'SHOWN'), (2, 1, 41, 1, 1, 0, 'OK', 'SHOWN'), (1, 3, 1, 18, 33, 33, 'WATCH', 'SHOWN'), (1, 3, 2, 10, 20, 20, 'BELOW', 'SHOWN'), (1, 3, 3, 20, 20, 20, 'OK', 'SHOWN'), (1, 3, 4, 20, 20, 20, 'OK', 'SHOWN'),
  (1, 3, 5, 18, 26, 26, 'WATCH', 'SHOWN'), (1, 3, 6, 20, 20, 20, 'OK', 'SHOWN'), (1, 3, 7, 22, 26, 26, 'BELOW', 'HIDDEN'), (1, 3, 8, 142, 187, 12, 'BELOW', 'SHOWN'), (1, 3, 9, 211, 330, 21, 'WATCH', 'SHOWN'), (1, 3, 10, 101, 187, 12, 'BELOW', 'SHOWN'),
  (1, 3, 11, 35640, 495, 55, 'OK', 'SHOWN'), (1, 3, 12, 391, 495, 55, 'NO_GOAL', 'SHOWN'), (1, 3, 13, 0, 64, 64, 'NO_GOAL', 'SHOWN'), (1, 3, 14, 28.0, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 15, 28.0, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 16, 28.0, 183, 26, 'NO_GOAL', 'SHOWN'),
  (1, 3, 17, 74.7, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 18, 74.7, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 19, 74.7, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 20, 41.1, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 21, 41.1, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 22, 41.1, 183, 26, 'NO_GOAL', 'SHOWN'),
  (1, 3, 23, 28.0, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 24, 28.0, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 25, 28.0, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 26, 14.9, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 27, 14.9, 183, 26, 'NO_GOAL', 'SHOWN'), (1, 3, 28, 14.9, 183, 26, 'NO_GOAL', 'SHOWN'),
  (1, 3, 29, 1, 20, 20, 'OK', 'HIDDEN'), (1, 3, 30, 2, 16, 16, 'OK', 'HIDDEN'), (1, 3, 31, 0, 11, 11, 'OK', 'SHOWN'), (1, 3, 32, 30, 136, 136, 'OK', 'SHOWN'), (1, 3, 33, 127, 176, 0, 'NO_GOAL', 'SHOWN'), (1, 3, 34, 20, 25, 0, 'NO_GOAL', 'SHOWN'),
  (1, 3, 35, 5, 6, 0, 'BELOW', 'SHOWN'), (1, 3, 36, 8, 1, 0, 'OK', 'SHOWN'), (1, 3, 37, 112, 6.8, 112, 'OK', 'SHOWN'), (1, 3, 38, 26, 26, 0, 'OK', 'SHOWN'), (1, 3, 39, 11, 13, 0, 'BELOW', 'SHOWN'), (1, 3, 40, 647, 770, 0, 'NO_GOAL', 'SHOWN'),
  (1, 3, 41, 1, 1, 0, 'OK', 'SHOWN'), (1, 2, 1, 20, 34, 34, 'WATCH', 'SHOWN'), (1, 2, 2, 12, 22, 22, 'WATCH', 'SHOWN'), (1, 2, 3, 22, 22, 22, 'OK', 'SHOWN'), (1, 2, 4, 22, 22, 22, 'OK', 'SHOWN'), (1, 2, 5, 21, 28, 28, 'OK', 'SHOWN'),
  (1, 2, 6, 22, 22, 22, 'OK', 'SHOWN'), (1, 2, 7, 25, 28, 28, 'BELOW', 'HIDDEN'), (1, 2, 8, 163, 209, 13, 'WATCH', 'SHOWN'), (1, 2, 9, 225, 352, 22, 'WATCH', 'SHOWN'), (1, 2, 10, 111, 198, 12, 'BELOW', 'SHOWN'), (1, 2, 11, 38544, 528, 59, 'OK', 'SHOWN'),
  (1, 2, 12, 412, 528, 59, 'NO_GOAL', 'SHOWN'), (1, 2, 13, 1, 66, 66, 'NO_GOAL', 'HIDDEN'), (1, 2, 14, 31.4, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 15, 31.4, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 16, 31.4, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 17, 83.6, 201, 27, 'NO_GOAL', 'SHOWN'),
  (1, 2, 18, 83.6, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 19, 83.6, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 20, 46.0, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 21, 46.0, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 22, 46.0, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 23, 31.4, 201, 27, 'NO_GOAL', 'SHOWN'),
  (1, 2, 24, 31.4, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 25, 31.4, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 26, 16.7, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 27, 16.7, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 28, 16.7, 201, 27, 'NO_GOAL', 'SHOWN'), (1, 2, 29, 0, 20, 20, 'OK', 'SHOWN'),
  (1, 2, 30, 2, 18, 18, 'OK', 'HIDDEN'), (1, 2, 31, 0, 12, 12, 'OK', 'SHOWN'), (1, 2, 32, 33, 158, 158, 'OK', 'SHOWN'), (1, 2, 33, 130, 176, 0, 'NO_GOAL', 'SHOWN'), (1, 2, 34, 20, 25, 0, 'NO_GOAL', 'SHOWN'), (1, 2, 35, 5, 6, 0, 'BELOW', 'SHOWN'),
  (1, 2, 36, 8, 1, 0, 'OK', 'SHOWN'), (1, 2, 37, 119, 7.0, 119, 'OK', 'SHOWN'), (1, 2, 38, 26, 26, 0, 'OK', 'SHOWN'), (1, 2, 39, 13, 13, 0, 'OK', 'SHOWN'), (1, 2, 40, 681, 792, 0, 'NO_GOAL', 'SHOWN'), (1, 2, 41, 1, 1, 0, 'OK', 'SHOWN'),
  (1, 1, 1, 21, 35, 35, 'OK', 'SHOWN'), (1, 1, 2, 13, 23, 23, 'WATCH', 'SHOWN'), (1, 1, 3, 23, 23, 23, 'OK', 'SHOWN'), (1, 1, 4, 23, 23, 23, 'OK', 'SHOWN'), (1, 1, 5, 22, 30, 30, 'WATCH', 'SHOWN'), (1, 1, 6, 23, 23, 23, 'OK', 'SHOWN'),
  (1, 1, 7, 29, 29, 29, 'OK', 'SHOWN'), (1, 1, 8, 174, 220, 14, 'WATCH', 'SHOWN'), (1, 1, 9, 247, 374, 23, 'OK', 'SHOWN'), (1, 1, 10, 125, 220, 14, 'BELOW', 'SHOWN'), (1, 1, 11, 39600, 550, 61, 'OK', 'SHOWN'), (1, 1, 12, 440, 550, 61, 'NO_GOAL', 'SHOWN'),
  (1, 1, 13, 0, 70, 70, 'NO_GOAL', 'SHOWN'), (1, 1, 14, 35.0, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 15, 35.0, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 16, 35.0, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 17, 93.3, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 18, 93.3, 220, 28, 'NO_GOAL', 'SHOWN'),
  (1, 1, 19, 93.3, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 20, 51.3, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 21, 51.3, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 22, 51.3, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 23, 35.0, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 24, 35.0, 220, 28, 'NO_GOAL', 'SHOWN'),
  (1, 1, 25, 35.0, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 26, 18.7, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 27, 18.7, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 28, 18.7, 220, 28, 'NO_GOAL', 'SHOWN'), (1, 1, 29, 0, 21, 21, 'OK', 'SHOWN'), (1, 1, 30, 2, 19, 19, 'OK', 'HIDDEN'),
  (1, 1, 31, 1, 13, 13, 'OK', 'HIDDEN'), (1, 1, 32, 36, 182, 182, 'OK', 'SHOWN'), (1, 1, 33, 134, 176, 0, 'NO_GOAL', 'SHOWN'), (1, 1, 34, 21, 25, 0, 'NO_GOAL', 'SHOWN'), (1, 1, 35, 6, 6, 0, 'OK', 'SHOWN'), (1, 1, 36, 8, 1, 0, 'OK', 'SHOWN'),
  (1, 1, 37, 126, 7.0, 126, 'OK', 'SHOWN'), (1, 1, 38, 22, 26, 0, 'BELOW', 'SHOWN'), (1, 1, 39, 11, 13, 0, 'BELOW', 'SHOWN'), (1, 1, 40, 736, 836, 0, 'NO_GOAL', 'SHOWN'), (1, 1, 41, 1, 1, 0, 'OK', 'SHOWN')
) as f (area_id, back, version, numerator, denominator, people, verdict, outside)
join demo_period p on p.area_id = f.area_id and p.back = f.back
join indicator_version v on v.id = f.version
join indicator i on i.id = v.indicator_id;

-- The checksum is that of no.samrad.reporting.Seal.
insert into period_revision (period_id, revision, area_id, data_day, sha256, recorded_by, recorded_at)
select p.id, 1, p.area_id, s.made_on, encode(sha256(convert_to(l.text, 'UTF8')), 'hex'), s.person_id, s.made_at
from demo_period p
join period_step s on s.period_id = p.id and s.step = 'SUBMITTED'
cross join lateral (
  select string_agg(x.line, E'\n' order by x.line collate "C") as text
  from (
    select concat_ws('|', f.version_id, coalesce(f.unit_id, 0), trim_scale(f.numerator), trim_scale(f.denominator), f.people, f.verdict, f.norms, f.outside) as line
    from period_figure f where f.period_id = p.id
    union all
    select concat_ws('|', n.indicator_id, n.cause, n.action) from narrative n where n.period_id = p.id) x) l;

insert into indicator_version (id, indicator_id, area_id, number, operator, threshold, period, source, reason, changed_by, valid_from)
select 4001, i.id, 3, 2, 'AT_LEAST', 80, 'QUARTER', 'NFP-rådet i Agder', 'Rådet ville ha en grense å styre etter.', 1, date_trunc('year', current_date)::date - 365
from indicator i where i.code = 'HJEMMEANDEL';
insert into indicator_text (version_id, area_id, language, name, numerator, denominator, explanation)
select 4001, 3, t.language, t.name, t.numerator, t.denominator, t.explanation
from indicator i join indicator_version v on v.indicator_id = i.id and v.number = 1 join indicator_text t on t.version_id = v.id
where i.code = 'HJEMMEANDEL';

insert into core_assessment (id, area_id, element_id, place, status, evidence, assessed_on, assessor_id, recorded_at)
select 4000 + row_number() over (order by c.element, c.place), 3, c.element, c.place, c.status, c.evidence, current_date - c.days, 9, now() - c.days * interval '1 day'
from (values
  (1, 1, 'PARTLY', 'Samtykkene ligger i arkivet, men uten dato.', 600), (1, 2, 'DOCUMENTED', 'Alle samtykker er registrert med dato. Informasjonsskrivet sier at det er greit å si nei.', 200),
  (2, 1, 'DOCUMENTED', 'Registrert ved henvisning og inkludering.', 200),
  (3, 1, 'DOCUMENTED', 'Kriteriene er valgt fra settet som gjaldt.', 200),
  (4, 1, 'PARTLY', 'Svangerskapslengden mangler i noen henvisninger. Plan for tidlig henvisning er laget med helsestasjonene.', 200),
  (5, 1, 'DOCUMENTED', 'Hver deltaker har én familiesykepleier. Bytter har grunn.', 200),
  (6, 1, 'DOCUMENTED', 'Sted er registrert for hvert besøk.', 200),
  (7, 1, 'PARTLY', 'Besøksplanen følges i svangerskapet, mindre i småbarnstiden.', 200),
  (8, 1, 'DOCUMENTED', 'Profesjon og autorisasjon er kontrollert.', 190),
  (9, 1, 'LACKING', '', 500), (9, 2, 'PARTLY', 'To i teamet mangler siste modul.', 190),
  (12, 1, 'PARTLY', 'Veiledning holdes hver uke, men fører ikke alltid besøk med følge.', 190),
  (13, 1, 'DOCUMENTED', 'Periodene er levert i tide og drøftet i rådet.', 180),
  (14, 1, 'LACKING', 'Rådet har ikke medlem fra alle kommuner.', 180)
) as c (element, place, status, evidence, days);
