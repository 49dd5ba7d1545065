package no.samrad.agendapaper;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.document.DocumentId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/**
 * Where files of agendas are used. A pack from before the call is for those who keep the agenda: an
 * item may have been closed since.
 */
@Repository
class PaperUses {

  private static final String USES =
      """
      select m.called_at is not null, i.closed
      from nfp_item_paper p
      join nfp_agenda_item i on i.id = p.item_id
      join nfp_meeting m on m.id = i.meeting_id
      where p.document_id = ?1
      union all
      select coalesce(k.built_at >= m.called_at, false), k.audience = 'MEMBERS'
      from nfp_pack k join nfp_meeting m on m.id = k.meeting_id
      where k.document_id = ?1
      """;

  @PersistenceContext EntityManager em;

  List<PaperUse> of(DocumentId document) {
    List<?> rows = em.createNativeQuery(USES).setParameter(1, document.value()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new PaperUse(row.flag(0), row.flag(1)))
        .toList();
  }
}
