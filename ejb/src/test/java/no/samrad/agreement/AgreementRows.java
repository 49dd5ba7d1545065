package no.samrad.agreement;

import jakarta.persistence.EntityManager;
import java.util.List;
import no.samrad.db.TestDatabase;

/**
 * Rows of an agreement of Agder, for tests that only read it: number 7 between Arendal as host and
 * Grimstad, of which version 1 was sent on 1 February 2026 and superseded by version 2 on 1 March.
 */
public final class AgreementRows {

  public static final AgreementId AGREEMENT = new AgreementId(7);
  public static final VersionId FIRST = new VersionId(71);
  public static final VersionId SECOND = new VersionId(72);
  public static final PartyId HOST = new PartyId(701);
  public static final PartyId PARTICIPANT = new PartyId(702);

  private static final List<String> ROWS =
      List.of(
          "insert into person (id, given_name, family_name) values (7, 'Ingvild', 'Eksempel')"
              + " on conflict do nothing",
          """
          insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on,
            created_by, created_at)
          values (7, 3, 'HOST_MUNICIPALITY', 'Vertskommuneavtale', 'Vertskommuneavtale',
            'vertskommuneavtale', '2026-01-01', 7, now())
          """,
          """
          insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs,
            valid_from)
          select 700 + n, 3, 7, case n when 1 then 'HOST' else 'PARTICIPANT' end, c.unit_id, true,
            true, '2026-01-01'
          from (values (1, '4203'), (2, '4202')) w (n, code)
          join unit_code c on c.code = w.code and c.valid_to is null
          """,
          """
          insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by,
            changed_at)
          select 70 + n, 3, 'HOST_MUNICIPALITY', 'Avtale', 'Avtale', 'SEALED', 7, now()
          from generate_series(1, 2) n
          """,
          """
          insert into agreement_version (id, area_id, agreement_id, number, wording_id, in_force_on,
            created_on, sent_on, superseded_on, created_by, created_at)
          values
            (71, 3, 7, 1, 71, '2026-06-01', '2026-01-01', '2026-02-01', '2026-03-01', 7, now()),
            (72, 3, 7, 2, 72, '2026-06-01', '2026-02-15', '2026-03-01', null, 7, now())
          """,
          """
          insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
          select v, 700 + n, 3, true, true, n from generate_series(71, 72) v, generate_series(1, 2) n
          """);

  private AgreementRows() {}

  /**
   * @param em of a {@link TestDatabase} just made
   */
  public static void insert(EntityManager em) {
    for (String sql : ROWS) {
      em.createNativeQuery(sql).executeUpdate();
    }
  }
}
