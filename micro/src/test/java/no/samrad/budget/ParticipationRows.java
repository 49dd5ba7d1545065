package no.samrad.budget;

/** A participant of Agder with a visit, and then many participants and visits. */
final class ParticipationRows {

  /** Whoever counts leads the team ({@link TeamRows}), so that participants exist for them. */
  static final String ONE =
      """
      insert into area_clearance (id, area_id, kind, status, reference, valid_from)
      select %1$d, m.area_id, 'DPIA', 'CLEARED', 'Prøve', '2023-01-01' from membership m where m.id = 14;
      insert into participation (id, area_id, unit_id, pseudonym, referred_on, source, gestation_days, first_time, criteria_set, state,
        assessed_on, eligible, offered_on, consented_on, included_on, outcome)
      select %1$d + x.n, m.area_id, m.unit_id, x.pseudonym, current_date - 60, 'GP', 84, true, 'CRITERIA_2023', x.state, x.assessed, case when x.assessed is not null then true end,
        x.assessed, x.included, x.included, case when x.included is not null then 'INCLUDED' end
      from membership m, (values (0, '222-222', 'INCLUDED', current_date - 55, current_date - 40), (1, '222-223', 'REFERRED', null, null))
        as x (n, pseudonym, state, assessed, included) where m.id = 14;
      insert into participation_nurse (participation_id, area_id, person_id, valid_from)
      select p.id, p.area_id, %1$d, p.assessed_on from participation p where p.id = %1$d;
      insert into exploration (id, area_id, participation_id, on_day, attendance, nurse_id)
      select p.id, p.area_id, p.id, p.assessed_on + 1, 'ALONE', %1$d from participation p where p.id = %1$d;
      insert into visit (id, area_id, participation_id, nurse_id, planned_on, phase)
      select p.id, p.area_id, p.id, %1$d, current_date - 20, 'PREGNANCY' from participation p where p.id = %1$d;
      insert into visit (id, area_id, participation_id, nurse_id, planned_on, phase, outcome)
      select p.id + 1, p.area_id, p.id, %1$d, current_date - 25, 'PREGNANCY', 'NOT_AT_HOME' from participation p where p.id = %1$d;
      insert into extract_run (id, area_id, kind, state, sha256, bytes, started_by, started_at, changed_at)
      select %1$d + x.n, case x.n when 0 then m.area_id end, x.kind, 'DONE', repeat('0', 64), 1, %1$d, now(), now()
      from membership m, (values (0, 'VISITS'), (1, 'COUNTS')) as x (n, kind) where m.id = 14;
      """;

  static final String MANY =
      """
      insert into area_clearance (id, area_id, kind, status, reference, valid_from)
      select 1140000 + i, c.area_id, 'LEGAL_BASIS', 'CLEARED', 'Prøve ' || i, date '2023-01-01' + i
      from area_clearance c, generate_series(1, 80) i where c.id = %1$d;
      insert into participation (id, area_id, unit_id, pseudonym, referred_on, source, gestation_days, first_time, criteria_set, state,
        assessed_on, eligible, offered_on, consented_on, included_on, outcome)
      select 1140000 + i, p.area_id, p.unit_id, '333-' || translate(lpad(i::text, 3, '9'), '01', 'XZ'),
        p.referred_on, p.source, p.gestation_days, true, p.criteria_set, p.state, p.assessed_on, p.eligible, p.offered_on, p.consented_on, p.included_on, p.outcome
      from participation p, generate_series(1, 70) i where p.id = %1$d;
      insert into participation_nurse (participation_id, area_id, person_id, valid_from)
      select p.id, p.area_id, %1$d, p.assessed_on from participation p where p.id > 1140000;
      insert into extract_run (id, area_id, kind, state, sha256, bytes, started_by, started_at, changed_at)
      select 1140000 + i * 2 + r.id - %1$d, r.area_id, r.kind, r.state, r.sha256, r.bytes, r.started_by, r.started_at, r.changed_at
      from extract_run r, generate_series(1, 40) i;
      insert into participation_count (id, area_id, counted_on, included, active, completed, departed, source)
      select 1140000 + i, m.area_id, date '2017-01-01' + i, 60, 35, 15, 10, 'Prøve' from membership m, generate_series(1, 80) i where m.id = 14;
      insert into participation_criterion (participation_id, set_code, criterion_code, area_id)
      select p.id, c.set_code, c.code, p.area_id from participation p join criterion c on c.set_code = p.criteria_set where p.id = %1$d;
      insert into exploration (id, area_id, participation_id, on_day, attendance, nurse_id)
      select 1140000 + i, p.area_id, p.id, p.assessed_on + 1 + i, 'ALONE', %1$d from participation p, generate_series(1, 9) i where p.id = %1$d;
      insert into visit (id, area_id, participation_id, nurse_id, planned_on, phase, outcome)
      select 1140000 + i, p.area_id, p.id, %1$d, current_date - 30 + i, 'PREGNANCY', case when i < 20 then 'NOT_AT_HOME' end
      from participation p, generate_series(1, 60) i where p.id = %1$d;
      insert into visit_correction (id, area_id, participation_id, kind, planned_on, outcome, place, family_share, child_share, health_share,
        life_share, cooperation_share, reason, recorded_by, recorded_at)
      select 1140000 + i, p.area_id, p.id, 'REMOVED', current_date - 30, 'NOT_AT_HOME', '', 0, 0, 0, 0, 0, 'Prøve', %1$d, now()
      from participation p, generate_series(1, 40) i where p.id = %1$d;
      """;

  private ParticipationRows() {}
}
