package no.samrad.adoption;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.VersionId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** The decisions of all parties. */
@Repository
class Adoptions {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of("party_decides_once_upon_a_version", AdoptionRule.JUST_RECORDED));

  /** What else must hold; the last days are those on which it was still so. */
  private static final String STANDING =
      """
      select (p.valid_to - 1)::text,
        (select min(e.exit_on)::text from agreement_end e
         where e.agreement_id = p.agreement_id and e.kind <> 'WITHDRAWAL' and e.revoked_on is null),
        exists (select from signature s where s.version_id = ?2 and s.signed_on is not null)
      from agreement_party p where p.id = ?1
      """;

  @PersistenceContext EntityManager em;

  /** What a party and its agreement are today. */
  record Standing(LocalDate partyLastDay, LocalDate agreementLastDay, boolean signed) {}

  Adoption add(Adoption adoption) {
    em.persist(adoption);
    return adoption;
  }

  /** For changing. */
  Optional<Adoption> find(AdoptionSubject subject) {
    return em.createQuery(
            "select a from Adoption a where a.versionId = :version and a.partyId = :party",
            Adoption.class)
        .setParameter("version", subject.version().value())
        .setParameter("party", subject.party().value())
        .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
        .getResultStream()
        .findFirst();
  }

  Standing standing(PartyId party, VersionId version) {
    List<?> rows =
        em.createNativeQuery(STANDING)
            .setParameter(1, party.value())
            .setParameter(2, version.value())
            .getResultList();
    NativeRow row = NativeRow.of(rows.get(0));
    return new Standing(row.day(0), row.day(1), row.flag(2));
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(AgreementId agreement) {
    CONSTRAINTS.flush(em, agreement);
  }
}
