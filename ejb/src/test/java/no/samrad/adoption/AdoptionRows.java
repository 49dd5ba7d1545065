package no.samrad.adoption;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.VersionId;
import no.samrad.shared.AreaId;
import no.samrad.shared.TestPersistence;

/**
 * An agreement in Agder whose first version was sent to three municipalities; the third signs only.
 */
final class AdoptionRows {

  static final AreaId AGDER = new AreaId(3);
  static final AgreementId AGREEMENT = new AgreementId(1);
  static final VersionId FIRST = new VersionId(11);
  static final VersionId SECOND = new VersionId(12);
  static final PartyId VEGARSHEI = new PartyId(101);
  static final PartyId GJERSTAD = new PartyId(102);
  static final PartyId RISOR = new PartyId(103);
  static final LocalDate SENT = LocalDate.of(2025, 12, 19);

  private static final String AGREEMENT_ROWS =
      """
      insert into person (id, given_name, family_name, phone) values (7, 'Ingvild', 'Eksempel', '38 00 00 00');
      insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
      values (1, 3, 'HOST_MUNICIPALITY', 'Prøveavtale', 'Prøveavtale', 'prøveavtale', '2025-10-01', 7, now());
      insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, contact_id, valid_from)
      select d.id, 3, 1, 'PARTICIPANT', c.unit_id, d.adopts, true, d.contact, '2025-10-01'
      from (values (101, '4212', true, 7::bigint), (102, '4211', true, null), (103, '4201', false, null)) d (id, code, adopts, contact)
      join unit_code c on c.code = d.code and c.valid_to is null;
      insert into council_meeting (id, unit_id, body, day, paper_deadline, source)
      select d.id, c.unit_id, 'MUNICIPAL_COUNCIL', d.day, d.day - 14, 'ENTERED'
      from (values (1, '4212', date '2026-04-14'), (2, '4211', '2026-04-16'), (3, '4211', '2026-05-21')) d (id, code, day)
      join unit_code c on c.code = d.code and c.valid_to is null;
      """;

  private static final String VERSION =
      """
      insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
      values (%1$d, 3, 'HOST_MUNICIPALITY', 'Prøve', 'Prøve', 'DRAFT', 7, now());
      insert into agreement_version (id, area_id, agreement_id, number, wording_id, in_force_on, created_on, review_on, created_by, created_at)
      values (%1$d, 3, 1, %2$d, %1$d, '2027-01-01', '%3$s', '%4$s', 7, now());
      """;

  private static final String SENT_ROWS =
      """
      update agreement_version set sent_on = '%2$s' where id = %1$d;
      update wording set state = 'SEALED' where id = %1$d;
      update agreement_version set superseded_on = '%2$s' where agreement_id = 1 and id < %1$d;
      insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
      select %1$d, p.id, 3, p.adopts, p.signs, p.id - 100 from agreement_party p where p.agreement_id = 1;
      """;

  private AdoptionRows() {}

  static void sent(TestPersistence persistence) {
    persistence.run(
        em -> {
          run(em, AGREEMENT_ROWS);
          run(em, VERSION.formatted(11, 1, "2025-10-01", "2025-11-28"));
          send(em, FIRST, SENT);
        });
  }

  static void draft(EntityManager em) {
    run(em, VERSION.formatted(12, 2, "2026-01-10", "2026-01-20"));
  }

  static void send(EntityManager em, VersionId version, LocalDate day) {
    run(em, SENT_ROWS.formatted(version.value(), day));
  }

  static void run(EntityManager em, String sql) {
    for (String statement : sql.split(";\\s*\n")) {
      if (!statement.isBlank()) {
        em.createNativeQuery(statement).executeUpdate();
      }
    }
  }
}
