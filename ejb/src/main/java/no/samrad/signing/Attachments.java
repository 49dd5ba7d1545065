package no.samrad.signing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.VersionId;
import no.samrad.document.DocumentId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** The files of all versions, in order. The agreement is locked by whoever changes them. */
@Repository
class Attachments {

  private static final String DRAFT =
      """
      select v.id, v.number from agreement_version v
      where v.agreement_id = ?1 and v.sent_on is null and v.discarded_on is null
      """;

  private static final String ADD =
      """
      insert into agreement_attachment (version_id, position, area_id, document_id, title)
      select ?1, coalesce(max(a.position), 0) + 1, ?2, ?3, ?4
      from agreement_attachment a where a.version_id = ?1
      """;

  private static final String PLACE =
      "select a.position from agreement_attachment a where a.version_id = ?1 and a.document_id ="
          + " ?2";

  private static final String MOVE =
      "update agreement_attachment set position = ?3 where version_id = ?1 and position = ?2";

  private static final String REMOVE =
      "delete from agreement_attachment where version_id = ?1 and document_id = ?2";

  private static final String ELSEWHERE =
      "select 1 from agreement_attachment a where a.document_id = ?1 limit 1";

  private static final String ABOVE =
      """
      select max(a.position) from agreement_attachment a
      where a.version_id = ?1 and a.position < ?2
      """;

  private static final int ASIDE = 1_000_000;

  @PersistenceContext EntityManager em;

  /** Draft or in review: nobody has decided upon it. */
  DraftVersion requireDraft(AreaId area, AgreementId agreement) {
    List<?> rows = em.createNativeQuery(DRAFT).setParameter(1, agreement.value()).getResultList();
    NativeRow row =
        rows.stream()
            .map(NativeRow::of)
            .findFirst()
            .orElseThrow(() -> new RuleViolation(SigningRule.VERSION_IS_SEALED));
    return new DraftVersion(area, new VersionId(row.number(0)), (int) row.number(1));
  }

  List<DocumentId> of(DraftVersion draft) {
    List<?> ids =
        em.createNativeQuery(
                "select a.document_id from agreement_attachment a where a.version_id = ?1")
            .setParameter(1, draft.id().value())
            .getResultList();
    return ids.stream().map(id -> new DocumentId(((Number) id).longValue())).toList();
  }

  void add(DraftVersion draft, DocumentId file, AttachmentTitle title) {
    em.createNativeQuery(ADD)
        .setParameter(1, draft.id().value())
        .setParameter(2, draft.area().value())
        .setParameter(3, file.value())
        .setParameter(4, title.text())
        .executeUpdate();
  }

  void moveUp(DraftVersion draft, DocumentId file) {
    int position = place(draft, file);
    List<?> above =
        em.createNativeQuery(ABOVE)
            .setParameter(1, draft.id().value())
            .setParameter(2, position)
            .getResultList();
    Long before = NativeRow.of(above.get(0)).numberOrNull(0);
    if (before != null) {
      move(draft, position, ASIDE);
      move(draft, before.intValue(), position);
      move(draft, ASIDE, before.intValue());
    }
  }

  /** Answers whether it stands nowhere else. */
  boolean remove(DraftVersion draft, DocumentId file) {
    place(draft, file);
    em.createNativeQuery(REMOVE)
        .setParameter(1, draft.id().value())
        .setParameter(2, file.value())
        .executeUpdate();
    return em.createNativeQuery(ELSEWHERE).setParameter(1, file.value()).getResultList().isEmpty();
  }

  private int place(DraftVersion draft, DocumentId file) {
    List<?> rows =
        em.createNativeQuery(PLACE)
            .setParameter(1, draft.id().value())
            .setParameter(2, file.value())
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> (int) NativeRow.of(row).number(0))
        .orElseThrow(() -> new NotFound(file));
  }

  private void move(DraftVersion draft, int from, int to) {
    em.createNativeQuery(MOVE)
        .setParameter(1, draft.id().value())
        .setParameter(2, from)
        .setParameter(3, to)
        .executeUpdate();
  }
}
