package no.samrad.obligation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.document.DocumentId;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** All obligations and deviations. */
@Repository
class Obligations {

  private static final ConstraintViolations CONSTRAINTS = new ConstraintViolations(Map.of());

  private static final String COMPLETE =
      """
      insert into obligation_completion (obligation_id, due_on, area_id, done_on, document_id, note, reason, completed_by, completed_at)
      values (?1, cast(?2 as date), ?3, cast(?4 as date), cast(nullif(?5, '') as bigint), ?6, ?7, ?8, cast(?9 as timestamptz))
      """;

  private static final String DONE =
      "select c.done_on::text from obligation_completion c where c.obligation_id = ?1 and c.due_on"
          + " = cast(?2 as date)";

  private static final String PARTY =
      "select 1 from agreement_party p where p.id = ?1 and p.agreement_id = ?2";

  private static final String EVIDENCE =
      "select c.document_id from obligation_completion c where c.obligation_id = ?1 and"
          + " c.document_id is not null";

  @PersistenceContext EntityManager em;

  void add(Obligation obligation) {
    em.persist(obligation);
  }

  void add(Deviation deviation) {
    em.persist(deviation);
  }

  /** For changing. Two who change it at once queue up. */
  Obligation require(ObligationId id) {
    return found(em.find(Obligation.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
  }

  Deviation require(DeviationId id) {
    return found(em.find(Deviation.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
  }

  private static <T> T found(T thing, Object id) {
    if (thing == null) {
      throw new NotFound(id);
    }
    return thing;
  }

  void requireParty(AgreementId agreement, PartyId party) {
    List<?> rows =
        em.createNativeQuery(PARTY)
            .setParameter(1, party.value())
            .setParameter(2, agreement.value())
            .getResultList();
    if (rows.isEmpty()) {
      throw new RuleViolation(ObligationRule.NOT_A_PARTY);
    }
  }

  void requireUndone(ObligationId id, LocalDate dueOn) {
    List<?> rows =
        em.createNativeQuery(DONE)
            .setParameter(1, id.value())
            .setParameter(2, dueOn.toString())
            .getResultList();
    if (!rows.isEmpty()) {
      throw new RuleViolation(ObligationRule.ALREADY_DONE, NativeRow.of(rows.get(0)).day(0));
    }
  }

  List<DocumentId> evidence(ObligationId id) {
    List<?> ids = em.createNativeQuery(EVIDENCE).setParameter(1, id.value()).getResultList();
    return ids.stream().map(each -> new DocumentId(((Number) each).longValue())).toList();
  }

  void complete(Obligation obligation, Completion done, DocumentId file, PersonId by, Instant now) {
    AreaId area = obligation.area();
    em.createNativeQuery(COMPLETE)
        .setParameter(1, obligation.id().value())
        .setParameter(2, done.dueOn().toString())
        .setParameter(3, area.value())
        .setParameter(4, done.doneOn().toString())
        .setParameter(5, file == null ? "" : Long.toString(file.value()))
        .setParameter(6, done.note())
        .setParameter(7, done.reason())
        .setParameter(8, by.value())
        .setParameter(9, now.toString())
        .executeUpdate();
  }

  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }
}
