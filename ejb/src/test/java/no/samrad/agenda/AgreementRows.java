package no.samrad.agenda;

/**
 * An agreement in force that expires, with an obligation that is overdue, and one to be decided.
 */
final class AgreementRows {

  static final String SQL =
      """
      insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at) values
        (960, 3, 'HOST_MUNICIPALITY', 'Avtalen', 'Avtalen', 'avtalen', '2024-01-01', 7, now()),
        (961, 3, 'HOST_MUNICIPALITY', 'Den nye', 'Den nye', 'den nye', '2025-01-01', 7, now());
      insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
      select a.id, 3, a.type_code, 'Prøve', 'Prøve', 'SEALED', 7, now() from agreement a where a.id in (960, 961);
      insert into agreement_version (id, area_id, agreement_id, number, wording_id, created_on, sent_on, in_force_on, expires_on, created_by, created_at) values
        (960, 3, 960, 1, 960, '2024-01-01', '2024-01-02', '2024-02-01', '2026-12-31', 7, now()),
        (961, 3, 961, 1, 961, '2025-01-01', '2026-02-01', null, null, 7, now());
      insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
      select a.id, 3, a.id, 'HOST', c.unit_id, a.id = 961, true, '2024-01-01' from agreement a, unit_code c
      where a.id in (960, 961) and c.code = '4204' and c.valid_to is null;
      insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position) values
        (960, 960, 3, false, true, 1), (961, 961, 3, true, true, 1);
      insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, signed_on, method, evidence_note, changed_by, changed_at)
      values (960, 3, 960, 960, 960, 1, '2024-01-10', '2024-01-31', '2024-01-20', 'PAPER', 'Arkivet', 7, now());
      insert into obligation (id, area_id, agreement_id, party_id, title, rhythm, evidence, first_due)
      values (960, 3, 960, 960, 'Årsmelding', 'YEARLY', 'NONE', '2025-02-01');
      """;

  private AgreementRows() {}
}
