package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.meeting.SnapshotLine.Kind;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/**
 * The agenda a meeting is called with: its items, what is proposed, and the files that go along.
 */
@Repository
class AgendaLines implements SnapshotSource {

  private static final String ITEMS =
      """
      select i.number || '/' || i.year, i.title, i.public_title, i.closed, i.proposal
      from nfp_agenda_item i where i.meeting_id = ?1 order by i.position
      """;

  private static final String PAPERS =
      """
      select i.number || '/' || i.year, p.title, coalesce(d.sha256, p.link), i.closed
      from nfp_item_paper p
      join nfp_agenda_item i on i.id = p.item_id
      left join document d on d.id = p.document_id
      where i.meeting_id = ?1
      order by i.position, p.position
      """;

  @PersistenceContext EntityManager em;

  @Override
  public String name() {
    return "agenda";
  }

  @Override
  public List<SnapshotLine> lines(SnapshotSubject subject) {
    Stream<SnapshotLine> items =
        rows(em.createNativeQuery(ITEMS), subject).flatMap(AgendaLines::item);
    Stream<SnapshotLine> papers =
        rows(em.createNativeQuery(PAPERS), subject).flatMap(AgendaLines::paper);
    return Stream.concat(items, papers).toList();
  }

  private static Stream<NativeRow> rows(Query query, SnapshotSubject subject) {
    List<?> rows = query.setParameter(1, subject.meeting().value()).getResultList();
    return rows.stream().map(NativeRow::of);
  }

  private static Stream<SnapshotLine> item(NativeRow row) {
    boolean closed = row.flag(3);
    String number = row.text(0);
    SnapshotLine title = text("ITEM", number, row.text(1), closed);
    SnapshotLine proposal = text("PROPOSAL", number, row.text(4), closed);
    Stream<SnapshotLine> inPublic =
        closed ? Stream.of(text("ITEM_IN_PUBLIC", number, row.text(2), false)) : Stream.of();
    return Stream.concat(inPublic, Stream.of(title, proposal))
        .filter(line -> !line.value().isEmpty());
  }

  private static Stream<SnapshotLine> paper(NativeRow row) {
    boolean closed = row.flag(3);
    return Stream.of(
        text("PAPER", row.text(0), row.text(1), closed),
        text("PAPER_HASH", row.text(0), row.text(2), closed));
  }

  private static SnapshotLine text(String figure, String number, String value, boolean closed) {
    return new SnapshotLine(figure, number, Kind.TEXT, value, closed);
  }
}
