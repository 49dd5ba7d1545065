-- What figures say of themselves, and by what way they leave.

alter table figure_departure drop constraint figure_departure_outlet_check;
alter table figure_departure add constraint figure_departure_outlet_check
  check (outlet in ('SEALED', 'PAGE', 'EXPORT', 'SNAPSHOT', 'MINUTES', 'LETTER', 'API'));
comment on column figure_departure.outlet is 'SEALED: it is kept with a submitted period, and everything that shows the period repeats it: pages, files, papers of meetings, notices. The others name one way each.';

-- A few women stand behind what should be registered in a quiet quarter.
update indicator set of_people = true where code = 'DATA_KOMPLETT';
comment on column indicator.of_people is 'Counts participants or something of theirs, so that small numbers are hidden outside the team, and a share is an estimate. How many stand behind its parts, indicator_count says.';

comment on column end_reason.report_separately is 'What the source wishes. Nothing is published by reason: so few leave for each that it would be hidden.';
comment on column end_reason.small_number_caution is 'What the source wishes. Nothing is published by reason.';

update indicator_text set
  denominator = case language when 'nb' then 'Deltakere som kom til slutten av fasen i perioden eller sluttet i den'
    when 'nn' then 'Deltakarar som kom til slutten av fasen i perioden eller slutta i han'
    else 'Participants who came to the end of the phase in the period, or left in it' end,
  explanation = case language when 'nb' then 'Viser hvor mange som slutter før fasen er ferdig. Flytting og tap av barn er ikke frafall, og den som overføres, telles der hun fortsetter.'
    when 'nn' then 'Viser kor mange som sluttar før fasen er ferdig. Flytting og tap av barn er ikkje fråfall, og den som blir overført, blir talt der ho held fram.'
    else 'Shows how many leave before the phase is over. Moving and loss of a child are no attrition, and whoever is transferred is counted where she goes on.' end
where version_id in (29, 30, 31);
update indicator_text t set explanation = t.explanation || case t.language when 'nb' then ' Vises bare for teamet: med tallet på nye deltakere kunne andre regne ut hvor få som sluttet.'
    when 'nn' then ' Blir berre vist for teamet: med talet på nye deltakarar kunne andre rekne ut kor få som slutta.'
    else ' Shown to the team only: with the number of those who joined, others could compute how few left.' end
where t.version_id in (13, 37);
