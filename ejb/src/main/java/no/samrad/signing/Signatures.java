package no.samrad.signing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.agreement.SentVersion;
import no.samrad.document.DocumentId;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** All signatures, by the version they stand under. */
@Repository
class Signatures {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(Map.of("party_signs_once", SigningRule.ALREADY_OPEN));

  private static final String STANDING =
      """
      select v.to_adopt, v.adopted, coalesce(v.adopted_on, v.sent_on)::text,
        case when e.status in ('TERMINATED', 'EXPIRED', 'REPLACED') then (e.since - 1)::text end
      from samrad.version_on(cast(?2 as date)) v
      join samrad.agreement_on(cast(?2 as date)) e on e.agreement_id = v.agreement_id
      where v.version_id = ?1
      """;

  private static final String UNIT_END =
      "select (u.valid_to - 1)::text from unit u where u.id = ?1 and u.valid_to <= cast(?2 as"
          + " date)";

  private static final String EVIDENCE =
      """
      select s.evidence_id from signature s where s.agreement_id = ?1 and s.evidence_id is not null
      union select c.document_id from signed_copy c where c.agreement_id = ?1
      """;

  private static final String ADD_COPY =
      """
      insert into signed_copy (version_id, document_id, area_id, agreement_id)
      values (?1, ?2, ?3, ?4)
      """;

  private static final String SIGNED =
      "select 1 from signature s where s.version_id = ?1 and s.signed_on is not null limit 1";

  @PersistenceContext EntityManager em;
  @Inject AgreementRegister agreements;

  /** Where the newest version that was sent stands. The agreement is locked by the caller. */
  SigningCase requireCase(AreaId area, AgreementId agreement, LocalDate today) {
    SentVersion sent =
        agreements
            .sentVersion(agreement)
            .orElseThrow(() -> new RuleViolation(SigningRule.NOTHING_SENT));
    List<?> rows =
        em.createNativeQuery(STANDING)
            .setParameter(1, sent.id().value())
            .setParameter(2, today.toString())
            .getResultList();
    NativeRow row =
        rows.stream()
            .map(NativeRow::of)
            .findFirst()
            .orElseThrow(() -> new RuleViolation(SigningRule.NOTHING_SENT));
    return new SigningCase(
        area, agreement, sent, row.number(0), row.number(1), row.day(2), row.day(3));
  }

  SigningRound round(SigningCase about) {
    List<Signature> all =
        em.createQuery(
                "select s from Signature s where s.versionId = :version order by s.turn, s.partyId",
                Signature.class)
            .setParameter("version", about.version().value())
            .getResultList();
    return new SigningRound(about, new ArrayList<>(all));
  }

  void add(Signature signature) {
    em.persist(signature);
  }

  void remove(Signature signature) {
    em.remove(signature);
  }

  void flush(AgreementId agreement) {
    CONSTRAINTS.flush(em, agreement);
  }

  /** A municipality that is no more signs nothing. */
  void requireLiving(UnitId unit, LocalDate day) {
    List<?> ended =
        em.createNativeQuery(UNIT_END)
            .setParameter(1, unit.value())
            .setParameter(2, day.toString())
            .getResultList();
    if (!ended.isEmpty()) {
      throw new RuleViolation(SigningRule.UNIT_ENDED, NativeRow.of(ended.get(0)).day(0));
    }
  }

  /** The files that stand with the agreement already. */
  List<DocumentId> files(AgreementId agreement) {
    List<?> ids = em.createNativeQuery(EVIDENCE).setParameter(1, agreement.value()).getResultList();
    return ids.stream().map(id -> new DocumentId(((Number) id).longValue())).toList();
  }

  List<DocumentId> copies(AgreementId agreement) {
    List<?> ids =
        em.createNativeQuery("select c.document_id from signed_copy c where c.agreement_id = ?1")
            .setParameter(1, agreement.value())
            .getResultList();
    return ids.stream().map(id -> new DocumentId(((Number) id).longValue())).toList();
  }

  void addCopy(SigningCase about, DocumentId document) {
    em.createNativeQuery(ADD_COPY)
        .setParameter(1, about.version().value())
        .setParameter(2, document.value())
        .setParameter(3, about.area().value())
        .setParameter(4, about.agreement().value())
        .executeUpdate();
  }

  boolean isSignedByAnybody(SigningCase about) {
    List<?> rows =
        em.createNativeQuery(SIGNED).setParameter(1, about.version().value()).getResultList();
    return !rows.isEmpty();
  }

  void step(SigningCase about, String kind, LocalDate day, long person, String reason) {
    em.createNativeQuery(
            """
            insert into agreement_step (id, area_id, agreement_id, version_number, kind, day, reason, taken_by, taken_at)
            values (nextval('agreement_step_id_seq'), ?1, ?2, ?3, ?4, cast(?5 as date), ?6, ?7, now())
            """)
        .setParameter(1, about.area().value())
        .setParameter(2, about.agreement().value())
        .setParameter(3, about.sent().number())
        .setParameter(4, kind)
        .setParameter(5, day.toString())
        .setParameter(6, reason)
        .setParameter(7, person)
        .executeUpdate();
  }
}
