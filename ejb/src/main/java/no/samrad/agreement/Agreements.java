package no.samrad.agreement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** All agreements. */
@Repository
class Agreements {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of(
              "agreement_has_one_draft", AgreementRule.JUST_ENTERED,
              "agreement_version_number_key", AgreementRule.JUST_ENTERED,
              "agreement_ends_once", AgreementRule.JUST_ENTERED,
              "unit_is_party_once_a_day", AgreementRule.JUST_ENTERED,
              "organisation_is_party_once_a_day", AgreementRule.JUST_ENTERED));

  private static final String IN_FORCE =
      "select v.version_id from samrad.version_on(cast(?2 as date)) v"
          + " where v.agreement_id = ?1 and v.in_force and not v.superseded";

  private static final String FREEZE =
      """
      insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
      select ?1, p.id, p.area_id, p.adopts, p.signs, row_number() over (order by r.position,
        coalesce(samrad.unit_name_on(p.unit_id, 'nb', cast(?3 as date)),
          samrad.organisation_name_on(p.organisation_id, 'nb', cast(?3 as date)))
          collate samrad.norwegian, p.id)
      from agreement_party p
      join agreement a on a.id = p.agreement_id
      left join agreement_type_role r on r.type_code = a.type_code and r.role = p.role
      where p.agreement_id = ?2 and daterange(p.valid_from, p.valid_to) @> cast(?3 as date)
      """;

  private static final String WAS_SENT =
      "select 1 from agreement_version_party vp where vp.party_id = ?1 limit 1";

  private static final String KNOWN =
      """
      select count(*) from person p where p.id = any(cast(?2 as bigint[])) and (
        exists (select from role_assignment r
          where r.person_id = p.id and (r.area_id = ?1 or r.area_id is null))
        or exists (select from area_contact c where c.person_id = p.id and c.area_id = ?1)
        or exists (select from agreement_party y
          where y.area_id = ?1 and p.id in (y.contact_id, y.signatory_id)))
      """;

  @PersistenceContext EntityManager em;

  void add(Agreement agreement) {
    em.persist(agreement);
    flush(agreement.area());
  }

  /**
   * The agreement, for changing. Whoever decides, signs or changes it waits here for the other; two
   * who change what they saw before cannot both succeed.
   */
  Agreement require(AgreementId id, long seenVersion) {
    em.createNativeQuery("select a.id from agreement a where a.id = ?1 for no key update")
        .setParameter(1, id.value())
        .getResultList();
    Agreement agreement =
        em.find(Agreement.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (agreement == null) {
      throw new NotFound(id);
    }
    if (!agreement.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    flush(id);
    return agreement;
  }

  AreaId area(AgreementId id) {
    List<?> rows =
        em.createNativeQuery("select a.area_id from agreement a where a.id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(NativeRow::of)
        .map(row -> new AreaId(row.number(0)))
        .orElseThrow(() -> new NotFound(id));
  }

  /** Agreements of other areas cannot be chosen. */
  void requireInArea(AgreementId id, AreaId area) {
    if (!area(id).equals(area)) {
      throw new NotFound(id);
    }
  }

  void record(AgreementStep step) {
    em.persist(step);
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }

  /** Adopted, signed and begun on the day. */
  Set<VersionId> inForce(AgreementId agreement, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(IN_FORCE)
            .setParameter(1, agreement.value())
            .setParameter(2, day.toString())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new VersionId(row.number(0)))
        .collect(Collectors.toSet());
  }

  /** Fixes who must adopt and sign a version: the parties of the day, by role and name. */
  void freeze(VersionId version, AgreementId agreement, LocalDate day) {
    em.createNativeQuery(FREEZE)
        .setParameter(1, version.value())
        .setParameter(2, agreement.value())
        .setParameter(3, day.toString())
        .executeUpdate();
  }

  boolean wasSentAVersion(PartyId party) {
    return !em.createNativeQuery(WAS_SENT).setParameter(1, party.value()).getResultList().isEmpty();
  }

  /** Others cannot be chosen: whoever guesses a number learns nothing. */
  void requireKnown(AreaId area, Set<PersonId> people) {
    String ids =
        people.stream()
            .map(each -> Long.toString(each.value()))
            .collect(Collectors.joining(",", "{", "}"));
    Object known =
        em.createNativeQuery(KNOWN)
            .setParameter(1, area.value())
            .setParameter(2, ids)
            .getSingleResult();
    if (NativeRow.of(known).number(0) != people.size()) {
      throw new NotFound("person");
    }
  }
}
