package no.samrad.agreement;

import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;

/**
 * An agreement of Agder that was sent on 10 January 2026 to two members and the national office;
 * both members adopt it in February.
 */
public final class SentAgreement {

  public static final AreaId AGDER = new AreaId(3);
  public static final AgreementId ID = new AgreementId(1);
  public static final PartyId HOST = new PartyId(11);
  public static final PartyId MEMBER = new PartyId(12);
  public static final PartyId OFFICE = new PartyId(13);
  public static final VersionId VERSION = new VersionId(21);
  public static final LocalDate ADOPTED = LocalDate.of(2026, 2, 20);

  private static final String[] STATEMENTS = {
    """
    insert into person (id, given_name, family_name) values
      (7, 'Ingvild', 'Eksempel'), (8, 'Tuva', 'Prøve')
    """,
    """
    insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
    select i, 3, min(t.code), 'Avtale', 'Avtale', case i when 1 then 'SEALED' else 'DRAFT' end, 7, now()
    from agreement_type t, generate_series(1, 2) i group by i
    """,
    """
    insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
    select 1, 3, min(t.code), 'Avtale for Agder', 'Avtale for Agder', 'avtale', '2026-01-01', 7, now() from agreement_type t
    """,
    """
    insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, signatory_id, valid_from)
    select case row_number() over (order by m.id) when 1 then 11 else 12 end, 3, 1,
      case row_number() over (order by m.id) when 1 then 'HOST' else 'PARTICIPANT' end, m.unit_id, true, true, 8, '2026-01-01'
    from (select * from membership where area_id = 3 and valid_to is null order by id limit 2) m
    """,
    """
    insert into agreement_party (id, area_id, agreement_id, role, organisation_id, adopts, signs, valid_from)
    values (13, 3, 1, 'NATIONAL_OFFICE', 2, false, true, '2026-01-01')
    """,
    """
    insert into agreement_version (id, area_id, agreement_id, number, wording_id, in_force_on, created_on, review_on, sent_on, created_by, created_at)
    values (21, 3, 1, 1, 1, '2026-04-01', '2026-01-01', '2026-01-05', '2026-01-10', 7, now())
    """,
    """
    insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
    select 21, p.id, 3, p.adopts, p.signs, p.id - 10 from agreement_party p where p.agreement_id = 1
    """,
    """
    insert into adoption (id, area_id, agreement_id, version_id, party_id, body, decided_on, outcome, recorded_by, recorded_at)
    values (1, 3, 1, 21, 11, 'MUNICIPAL_COUNCIL', '2026-02-10', 'ADOPTED', 7, now()),
      (2, 3, 1, 21, 12, 'MUNICIPAL_COUNCIL', '2026-02-20', 'ADOPTED', 7, now())
    """
  };

  private SentAgreement() {}

  public static void create(TestPersistence persistence) {
    persistence.run(
        em -> {
          for (String statement : STATEMENTS) {
            em.createNativeQuery(statement).executeUpdate();
          }
        });
  }

  /** A draft of version 2 stands beside what was sent. */
  public static void begin(TestPersistence persistence) {
    sql(
        persistence,
        """
        insert into agreement_version (id, area_id, agreement_id, number, wording_id, created_on, created_by, created_at)
        values (22, 3, 1, 2, 2, '2026-03-01', 7, now())
        """);
  }

  public static UnitId unitOf(TestPersistence persistence, PartyId party) {
    return persistence.get(
        em ->
            new UnitId(
                ((Number)
                        em.createNativeQuery("select unit_id from agreement_party where id = ?1")
                            .setParameter(1, party.value())
                            .getSingleResult())
                    .longValue()));
  }

  public static void sql(TestPersistence persistence, String statement) {
    persistence.run(em -> em.createNativeQuery(statement).executeUpdate());
  }
}
