package no.samrad.agendapaper;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.samrad.agenda.AgendaMeeting;
import no.samrad.agenda.ItemId;
import no.samrad.document.DocumentId;
import no.samrad.document.FileKind;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** The papers of all items, in order. The meeting is locked by whoever changes them. */
@Repository
class ItemPapers {

  private static final String PAPERS =
      """
      select p.id, p.title, p.document_id, d.file_name, d.media_type, coalesce(d.bytes, 0),
        coalesce(d.sha256, ''), p.link, p.added_late, p.item_id
      from nfp_item_paper p
      left join document d on d.id = p.document_id
      """;

  private static final String OF_ITEM = PAPERS + "where p.item_id = ?1 order by p.position";

  private static final String OF_MEETING =
      PAPERS
          + """
          join nfp_agenda_item i on i.id = p.item_id
          where i.meeting_id = ?1 and (?2 or not i.closed)
          order by i.position, p.position
          """;

  private static final String ADD =
      """
      insert into nfp_item_paper (id, area_id, item_id, position, title, document_id, link, added_late)
      select nextval('samrad.nfp_item_paper_id_seq'), ?1, ?2, coalesce(max(p.position), 0) + 1, ?3,
        cast(nullif(?4, 0) as bigint), ?5, ?6
      from nfp_item_paper p where p.item_id = ?2
      returning id
      """;

  private static final String COUNT =
      """
      select count(*) from nfp_item_paper p join nfp_agenda_item i on i.id = p.item_id
      where i.meeting_id = ?1
      """;

  private static final String ORDER =
      """
      update nfp_item_paper p set position = o.place
      from unnest(cast(?2 as bigint[])) with ordinality as o (id, place)
      where p.id = o.id and p.item_id = ?1 and p.position <> o.place
      """;

  /** The same files again, for the item that goes on with it. */
  private static final String CARRY =
      """
      insert into nfp_item_paper (id, area_id, item_id, position, title, document_id, link, added_late)
      select nextval('samrad.nfp_item_paper_id_seq'), p.area_id, ?2, p.position, p.title, p.document_id, p.link, false
      from nfp_item_paper p where p.item_id = ?1
      """;

  private static final String ELSEWHERE =
      "select 1 from nfp_item_paper p where p.document_id = ?1 limit 1";

  @PersistenceContext EntityManager em;

  List<PaperRow> of(ItemId item) {
    List<?> rows = em.createNativeQuery(OF_ITEM).setParameter(1, item.value()).getResultList();
    return rows.stream().map(NativeRow::of).map(ItemPapers::row).toList();
  }

  /** Those of all items of a meeting that have any. */
  Map<ItemId, List<PaperRow>> ofMeeting(NfpMeetingId meeting, boolean closedToo) {
    List<?> rows =
        em.createNativeQuery(OF_MEETING)
            .setParameter(1, meeting.value())
            .setParameter(2, closedToo)
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .collect(
            Collectors.groupingBy(
                row -> new ItemId(row.number(9)),
                Collectors.mapping(ItemPapers::row, Collectors.toList())));
  }

  private static PaperRow row(NativeRow row) {
    Long document = row.numberOrNull(2);
    return new PaperRow(
        new PaperId(row.number(0)),
        row.text(1),
        document == null ? null : new DocumentId(document),
        row.text(3),
        document == null ? null : FileKind.ofMediaType(row.text(4)),
        row.number(5),
        row.text(6),
        row.text(7),
        row.flag(8));
  }

  PaperRow require(ItemId item, PaperId paper) {
    return of(item).stream()
        .filter(each -> each.id().equals(paper))
        .findFirst()
        .orElseThrow(() -> new NotFound(paper));
  }

  List<DocumentId> files(ItemId item) {
    return of(item).stream().map(PaperRow::document).filter(Objects::nonNull).toList();
  }

  /** How many there are of all items of a meeting. */
  long count(AgendaMeeting meeting) {
    Object count =
        em.createNativeQuery(COUNT).setParameter(1, meeting.id().value()).getSingleResult();
    return ((Number) count).longValue();
  }

  /**
   * It becomes the last, and is late once the meeting is called.
   *
   * @param document null for a link
   * @param link empty for a file
   */
  PaperId add(
      AgendaMeeting meeting, ItemId item, PaperTitle title, DocumentId document, String link) {
    Object id =
        em.createNativeQuery(ADD)
            .setParameter(1, meeting.area().value())
            .setParameter(2, item.value())
            .setParameter(3, title.text())
            .setParameter(4, document == null ? 0 : document.value())
            .setParameter(5, link)
            .setParameter(6, !meeting.open())
            .getSingleResult();
    return new PaperId(((Number) id).longValue());
  }

  void order(ItemId item, List<PaperId> order) {
    List<String> ids = order.stream().map(each -> Long.toString(each.value())).toList();
    em.createNativeQuery(ORDER)
        .setParameter(1, item.value())
        .setParameter(2, "{" + String.join(",", ids) + "}")
        .executeUpdate();
  }

  void rename(PaperId paper, PaperTitle title) {
    em.createNativeQuery("update nfp_item_paper set title = ?2 where id = ?1")
        .setParameter(1, paper.value())
        .setParameter(2, title.text())
        .executeUpdate();
  }

  void remove(PaperId paper) {
    em.createNativeQuery("delete from nfp_item_paper where id = ?1")
        .setParameter(1, paper.value())
        .executeUpdate();
  }

  boolean isStillUsed(DocumentId document) {
    return !em.createNativeQuery(ELSEWHERE)
        .setParameter(1, document.value())
        .getResultList()
        .isEmpty();
  }

  void carry(ItemId from, ItemId to) {
    em.createNativeQuery(CARRY)
        .setParameter(1, from.value())
        .setParameter(2, to.value())
        .executeUpdate();
  }
}
