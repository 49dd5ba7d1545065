package no.samrad.gate;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Gives Agder of the reference data what its gate asks for, from 1 January 2024 on. */
public final class OpenArea {

  private static final List<String> SQL =
      List.of(
          """
          insert into person (id, given_name, family_name) values
            (7, 'Ingvild', 'Eksempel'), (9, 'Jonas', 'Tenktmann'), (10, 'Maja', 'Demodal'), (11, 'Kari', 'Tenkemo')
          """,
          """
          insert into role_assignment (id, person_id, role, area_id, valid_from)
          values (109, 9, 'TEAM_LEADER', 3, '2024-01-01'), (110, 10, 'TEAM_MEMBER', 3, '2024-01-01'),
            (111, 11, 'TEAM_MEMBER', 3, '2024-01-01'), (107, 7, 'TEAM_LEADER', 3, '2024-01-01')
          """,
          """
          insert into host_term (id, area_id, unit_id, valid_from)
          select 70, 3, c.unit_id, '2023-01-01' from unit_code c where c.code = '4204'
          """,
          "insert into nfp_council (id, area_id, type, valid_from) values (70, 3, 'OTHER',"
              + " '2024-01-01')",
          """
          insert into area_clearance (id, area_id, kind, status, reference, valid_from)
          values (70, 3, 'LEGAL_BASIS', 'CLEARED', 'Sak 23/1', '2024-01-01'), (71, 3, 'DPIA', 'CLEARED', 'Sak 23/2', '2024-01-01')
          """,
          """
          insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
          values (70, 3, 'DATA_PROCESSING', 'Databehandleravtale', 'Databehandlaravtale', 'databehandleravtale', '2023-10-01', 7, now())
          """,
          """
          insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
          select 70, 3, 70, 'CONTROLLER', c.unit_id, false, true, '2023-10-01' from unit_code c where c.code = '4204'
          """,
          """
          insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
          values (70, 3, 'DATA_PROCESSING', 'Avtale', 'Avtale', 'SEALED', 7, now())
          """,
          """
          insert into agreement_version (id, area_id, agreement_id, number, wording_id, in_force_on, created_on, sent_on, created_by, created_at)
          values (70, 3, 70, 1, 70, '2024-01-01', '2023-10-01', '2023-10-15', 7, now())
          """,
          """
          insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
          values (70, 70, 3, false, true, 1)
          """,
          """
          insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, signed_on, method, evidence_note, changed_by, changed_at)
          values (70, 3, 70, 70, 70, 1, '2023-10-16', '2023-11-16', '2023-11-01', 'PAPER', 'Prøve', 7, now())
          """);

  private OpenArea() {}

  public static void make(EntityManager em) {
    SQL.forEach(each -> em.createNativeQuery(each).executeUpdate());
  }
}
