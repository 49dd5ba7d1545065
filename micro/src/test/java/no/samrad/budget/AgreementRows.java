package no.samrad.budget;

/** One agreement, and then many, one of them with many parties, versions and steps. */
final class AgreementRows {

  static final String ONE =
      """
      insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
      select %1$d, m.area_id, 'HOST_MUNICIPALITY', 'Prøve', 'Prøve', 'prøve prove', '2025-06-01', %1$d, now()
      from membership m where m.id = 14;
      insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
      select %1$d, m.area_id, %1$d, 'PARTICIPANT', m.unit_id, true, true, '2025-06-01' from membership m where m.id = 14;
      insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
      select 1100002, m.area_id, %1$d, 'HOST', c.unit_id, true, true, '2025-06-01'
      from membership m, unit_code c where m.id = 14 and c.code = '4203' and c.valid_to is null;
      insert into item_statement (id, area_id, agreement_id, rule_set_code, item_code, kind, statement, stated_by, stated_at)
      select id, area_id, id, 'KOML-20-4', 'g', 'TAKEN_CARE_OF', 'Prøve', %1$d, now() from agreement where id = %1$d;
      insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
      select id, area_id, type_code, 'Prøve', 'Prøve', 'DRAFT', %1$d, now() from agreement where id = %1$d;
      insert into agreement_version (id, area_id, agreement_id, number, wording_id, created_on, created_by, created_at)
      select id, area_id, id, 1000, id, '2025-06-01', %1$d, now() from agreement where id = %1$d;
      insert into agreement_step (id, area_id, agreement_id, version_number, kind, day, taken_by, taken_at)
      select id, area_id, id, 1000, 'CREATED', '2025-06-01', %1$d, now() from agreement where id = %1$d;
      insert into agreement_end (id, area_id, agreement_id, kind, party_id, notice_on, months, exit_on)
      select id, area_id, id, 'WITHDRAWAL', id, '2025-07-01', 12, '2099-07-01' from agreement where id = %1$d;
      insert into wording_clause (id, area_id, wording_id, lineage, position, title_nb, title_nn, body_nb, body_nn, changed_by, changed_at)
      select id, area_id, id, id, 1, 'Prøve', 'Prøve', 'Om {{council.name}}', 'Om {{council.name}}', %1$d, now()
      from wording where id = %1$d;
      insert into wording_comment (id, area_id, wording_id, wording_clause_id, written_by, written_at, body)
      select id, area_id, id, id, %1$d, now(), 'Hvorfor' from wording where id = %1$d;
      """;

  static final String MANY =
      """
      insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
      select 1900000 + i, a.area_id, a.type_code, 'Prøve ' || i, 'Prøve ' || i, 'prøve prove', '2025-06-01', %1$d, now()
      from generate_series(1, 120) i, agreement a where a.id = %1$d;
      insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
      select 1900000 + u.id, a.area_id, a.id, 'PARTICIPANT', u.id, true, true, '2025-06-01'
      from unit u, agreement a where a.id = %1$d and u.valid_to is null
        and not exists (select from agreement_party p where p.unit_id = u.id and p.agreement_id = a.id);
      insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
      select 1900000 + i, a.area_id, a.type_code, 'Prøve', 'Prøve', 'DISCARDED', %1$d, now()
      from generate_series(1, 60) i, agreement a where a.id = %1$d;
      insert into agreement_version (id, area_id, agreement_id, number, wording_id, created_on, discarded_on, created_by,
        created_at)
      select 1900000 + i, a.area_id, a.id, i, 1900000 + i, '2025-06-01', '2025-06-02', %1$d, now()
      from generate_series(1, 60) i, agreement a where a.id = %1$d;
      insert into agreement_step (id, area_id, agreement_id, version_number, kind, day, taken_by, taken_at)
      select 1900000 + i, a.area_id, a.id, i, 'DISCARDED', '2025-06-02', %1$d, now()
      from generate_series(1, 60) i, agreement a where a.id = %1$d;
      insert into wording_clause (id, area_id, wording_id, lineage, position, title_nb, title_nn, body_nb, body_nn, changed_by, changed_at)
      select 1900000 + i, w.area_id, w.id, 1900000 + i, 1 + i, 'Prøve', 'Prøve', 'Om {{council.name}}', 'Om {{council.name}}', %1$d, now()
      from generate_series(1, 60) i, wording w where w.id = %1$d;
      insert into wording_comment (id, area_id, wording_id, wording_clause_id, written_by, written_at, body)
      select c.id, c.area_id, c.wording_id, c.id, %1$d, now(), 'Hvorfor' from wording_clause c where c.wording_id = %1$d and c.id <> %1$d;
      """;

  private AgreementRows() {}
}
