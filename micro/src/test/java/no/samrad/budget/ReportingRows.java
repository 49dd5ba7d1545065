package no.samrad.budget;

/** Reporting periods, explanations and assessments: one of each, and then many. */
final class ReportingRows {

  /** Whoever counts leads the team ({@link TeamRows}) and sees its figures. */
  static final String ONE =
      """
      insert into indicator_version (id, indicator_id, area_id, number, operator, threshold, period, source, valid_from)
      select %1$d, i.id, a.id, 2, 'AT_LEAST', 80, 'QUARTER', 'Prøve', '2025-01-01' from indicator i, area a
      where i.code = 'HJEMMEANDEL' and a.slug = 'agder';
      insert into indicator_text (version_id, area_id, language, name, numerator, denominator, explanation)
      select v.id, v.area_id, t.language, t.name, t.numerator, t.denominator, t.explanation
      from indicator_version v join indicator_version o on o.indicator_id = v.indicator_id and o.area_id is null
      join indicator_text t on t.version_id = o.id where v.id = %1$d;
      insert into reporting_period (id, area_id, kind, valid_from, valid_to, due_on, state)
      select %1$d + p.n, a.id, 'HALF_YEAR', p.first, p.first + interval '6 months', p.first + interval '8 months', p.state
      from area a, (values (0, date '2025-01-01', 'OPEN'), (1, date '2024-07-01', 'APPROVED'), (2, date '2024-01-01', 'SUBMITTED')) p (n, first, state)
      where a.slug = 'agder';
      insert into period_step (id, area_id, period_id, place, step, revision, person_id, made_on, made_at)
      select p.id, p.area_id, p.id, 1, 'SUBMITTED', 1, %1$d, p.valid_to, now() from reporting_period p where p.id > %1$d;
      insert into period_step (id, area_id, period_id, place, step, revision, person_id, made_on, made_at)
      select p.id + 10, p.area_id, p.id, 100, 'APPROVED', 1, %1$d, p.valid_to, now() from reporting_period p where p.id = %1$d + 1;
      insert into period_revision (period_id, revision, area_id, data_day, sha256, recorded_by, recorded_at)
      select p.id, 1, p.area_id, p.valid_to, repeat('0', 64), %1$d, now() from reporting_period p where p.id > %1$d;
      insert into period_figure (id, area_id, period_id, revision, version_id, numerator, denominator, people, verdict, outside)
      select %1$d + v.id * 10 + p.id - %1$d, p.area_id, p.id, 1, v.id, 10, 20, 20, 'BELOW', 'SHOWN'
      from reporting_period p, indicator_version v where p.id > %1$d and v.area_id is null;
      insert into period_count (id, area_id, period_id, revision, kind, unit_id, mark, state, value)
      select %1$d + p.id * 10 + c.n, p.area_id, p.id, 1, c.kind, case when c.n > 0 then (select min(u.id) from unit u) end, c.mark, 'SHOWN', 20
      from reporting_period p, (values (0, 'FUNNEL', 'REFERRED'), (1, 'UNIT_REFERRED', 'REFERRED'), (2, 'UNIT_INCLUDED', 'INCLUDED')) c (n, kind, mark)
      where p.id > %1$d;
      insert into narrative (id, area_id, period_id, revision, indicator_id, cause, action)
      select %1$d, p.area_id, p.id, 1, 2, 'Prøve', 'Prøve' from reporting_period p where p.id = %1$d + 2;
      insert into core_assessment (id, area_id, element_id, place, status, evidence, assessed_on, assessor_id, recorded_at)
      select %1$d, a.id, 1, 1, 'LACKING', '', '2025-01-01', %1$d, now() from area a where a.slug = 'agder';
      """;

  /** Periods before these, figures of units, explanations, steps and assessments without end. */
  static final String MANY =
      """
      insert into reporting_period (id, area_id, kind, valid_from, valid_to, due_on, state)
      select 1131000 + i, a.id, 'HALF_YEAR', date '2023-07-01' - i * interval '6 months', date '2024-01-01' - i * interval '6 months',
        date '2024-03-01' - i * interval '6 months', 'APPROVED'
      from area a, generate_series(1, 70) i where a.slug = 'agder';
      insert into period_step (id, area_id, period_id, place, step, revision, person_id, made_on, made_at)
      select p.id, p.area_id, p.id, 100, 'APPROVED', 1, %1$d, p.valid_to, now() from reporting_period p where p.id > 1131000;
      insert into period_revision (period_id, revision, area_id, data_day, sha256, recorded_by, recorded_at)
      select p.id, 1, p.area_id, p.valid_to, repeat('0', 64), %1$d, now() from reporting_period p where p.id > 1131000;
      insert into period_figure (id, area_id, period_id, revision, version_id, numerator, denominator, people, verdict, outside)
      select 2000000 + p.id * 50 + v.id, p.area_id, p.id, 1, v.id, 10, 20, 20, 'BELOW', 'SHOWN'
      from reporting_period p, indicator_version v where p.id > 1131000 and v.area_id is null;
      insert into period_figure (id, area_id, period_id, revision, version_id, unit_id, numerator, denominator, people, verdict, outside)
      select 1132000 + u.id, p.area_id, p.id, 1, 1, u.id, 1, 2, 2, 'WATCH', 'HIDDEN' from reporting_period p, unit u where p.id = %1$d + 1;
      insert into period_count (id, area_id, period_id, revision, kind, unit_id, mark, state)
      select 900000000 + u.id * 10 + c.n, p.area_id, p.id, 1, c.kind, u.id, c.mark, 'HIDDEN'
      from reporting_period p, unit u, (values (1, 'UNIT_REFERRED', 'REFERRED'), (2, 'UNIT_INCLUDED', 'INCLUDED')) c (n, kind, mark)
      where p.id = %1$d + 1 and u.id <> (select min(u.id) from unit u);
      insert into period_count (id, area_id, period_id, revision, kind, set_code, mark, state, value)
      select 910000000 + row_number() over (), p.area_id, p.id, 1, 'CRITERION', c.set_code, c.code, 'SHOWN', 5
      from reporting_period p, criterion c where p.id = %1$d + 1;
      insert into narrative (id, area_id, period_id, revision, indicator_id, cause, action)
      select 1133000 + i.id, p.area_id, p.id, 1, i.id, 'Prøve', 'Prøve' from reporting_period p, indicator i where p.id = %1$d + 1;
      insert into period_step (id, area_id, period_id, place, step, revision, person_id, made_on, made_at, reason)
      select 1134000 + i, p.area_id, p.id, 1 + i, 'REOPENED', 1, %1$d, p.valid_to, now(), 'Prøve' from reporting_period p, generate_series(1, 60) i
      where p.id = %1$d + 1;
      insert into core_assessment (id, area_id, element_id, place, status, evidence, assessed_on, assessor_id, recorded_at)
      select 1135000 + i, a.id, 1, 1 + i, 'PARTLY', 'Prøve', '2025-01-01', %1$d, now() from area a, generate_series(1, 60) i where a.slug = 'agder';
      """;

  private ReportingRows() {}
}
