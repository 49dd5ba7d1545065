package no.samrad.budget;

/** An agreement that was sent, signed and owed under by one party, and then by a hundred. */
final class SigningRows {

  static final long AGREEMENT = 1_100_001;

  static final String ONE =
      """
      insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
      select %2$d, m.area_id, 'HOST_MUNICIPALITY', 'Avtale', 'Avtale', 'SEALED', %1$d, now() from membership m where m.id = 14;
      insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
      select %2$d, w.area_id, w.type_code, 'Avtale', 'Avtale', 'avtale', '2025-01-01', %1$d, now() from wording w where w.id = %2$d;
      insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
      select %2$d, m.area_id, %2$d, 'HOST', m.unit_id, false, true, '2025-01-01' from membership m where m.id = 14;
      insert into agreement_version (id, area_id, agreement_id, number, wording_id, created_on, sent_on, created_by, created_at)
      select %2$d, a.area_id, %2$d, 1, %2$d, '2025-01-01', '2025-01-02', %1$d, now() from agreement a where a.id = %2$d;
      insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
      select %2$d, %2$d, a.area_id, false, true, 1 from agreement a where a.id = %2$d;
      insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, changed_by, changed_at)
      select %2$d, a.area_id, %2$d, %2$d, %2$d, 1, current_date - 1, current_date + 30, %1$d, now() from agreement a where a.id = %2$d;
      insert into obligation (id, area_id, agreement_id, party_id, title, rhythm, evidence, first_due)
      select %2$d, a.area_id, %2$d, %2$d, 'Rapport', 'ONCE', 'NONE', '2025-06-01' from agreement a where a.id = %2$d;
      insert into deviation (id, area_id, agreement_id, kind, party_id, description, opened_on)
      select %2$d, a.area_id, %2$d, 'OTHER', %2$d, 'Prøve', '2025-06-01' from agreement a where a.id = %2$d;
      """;

  static final String MANY =
      """
      insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
      select 2000000 + u.id, a.area_id, %2$d, 'PARTICIPANT', u.id, false, true, '2025-01-01'
      from unit u, agreement a where a.id = %2$d and u.id <> (select m.unit_id from membership m where m.id = 14)
      order by u.id limit 100;
      insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
      select %2$d, p.id, p.area_id, false, true, 2 from agreement_party p where p.id > 2000000;
      insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, signed_on, method,
        evidence_note, changed_by, changed_at)
      select p.id, p.area_id, %2$d, %2$d, p.id, 1, current_date - 1, current_date + 30, current_date - 1, 'PAPER', 'Arkiv',
        %1$d, now()
      from agreement_party p where p.id > 2000000;
      insert into obligation (id, area_id, agreement_id, party_id, title, rhythm, evidence, first_due)
      select p.id, p.area_id, %2$d, p.id, 'Rapport', 'MONTHLY', 'NONE', '2025-01-31' from agreement_party p where p.id > 2000000;
      insert into deviation (id, area_id, agreement_id, kind, party_id, description, opened_on)
      select p.id, p.area_id, %2$d, 'OTHER', p.id, 'Prøve', '2025-06-01' from agreement_party p where p.id > 2000000;
      """;

  private SigningRows() {}
}
