package no.samrad.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** All stored files. Written by SQL, so that no more than a piece of one is ever in memory. */
@Repository
class Documents {

  private static final String DETAILS =
      """
      select d.id, d.area_id, d.file_name, d.media_type, d.bytes, d.sha256, d.uploaded_by,
        p.given_name || ' ' || p.family_name, samrad.iso(d.uploaded_at), d.intact,
        samrad.iso(d.checked_at)
      from document d join person p on p.id = d.uploaded_by
      """;

  private static final String ONE = DETAILS + "where d.id = ?1";

  private static final String SAME =
      DETAILS
          + """
          where d.id <> ?1 and d.sha256 = (select n.sha256 from document n where n.id = ?1)
            and d.id = any (string_to_array(?2, ',')::bigint[])
          order by d.uploaded_at, d.id limit 1
          """;

  private static final String ADD =
      """
      insert into document (id, area_id, file_name, media_type, bytes, sha256, uploaded_by, uploaded_at)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as timestamptz))
      """;

  private static final String ADD_PIECE =
      "insert into document_chunk (document_id, area_id, number, content) values (?1, ?2, ?3, ?4)";

  private static final String PIECE =
      "select c.content from document_chunk c where c.document_id = ?1 and c.number = ?2";

  private static final String LEAST_LATELY_CHECKED =
      """
      select d.id from document d
      where coalesce(d.checked_at, d.uploaded_at) < cast(?1 as timestamptz)
      order by coalesce(d.checked_at, d.uploaded_at), d.id
      limit 1 for update skip locked
      """;

  private static final String CHECKED =
      """
      update document d set intact = ?2, checked_at = cast(?3 as timestamptz), version = d.version + 1
      from document before
      where d.id = ?1 and before.id = d.id
      returning before.intact
      """;

  @PersistenceContext EntityManager em;

  DocumentId nextId() {
    Object id = em.createNativeQuery("select nextval('document_id_seq')").getSingleResult();
    return new DocumentId(((Number) id).longValue());
  }

  void addPiece(DocumentId id, AreaId area, int number, byte[] content) {
    em.createNativeQuery(ADD_PIECE)
        .setParameter(1, id.value())
        .setParameter(2, area.value())
        .setParameter(3, number)
        .setParameter(4, content)
        .executeUpdate();
  }

  void add(DocumentDetails document) {
    em.createNativeQuery(ADD)
        .setParameter(1, document.id().value())
        .setParameter(2, document.area().value())
        .setParameter(3, document.name())
        .setParameter(4, document.kind().mediaType())
        .setParameter(5, document.bytes())
        .setParameter(6, document.sha256())
        .setParameter(7, document.uploadedBy().value())
        .setParameter(8, document.uploadedAt().toString())
        .executeUpdate();
  }

  /** Null after the last. */
  byte[] piece(DocumentId id, int number) {
    List<?> rows =
        em.createNativeQuery(PIECE)
            .setParameter(1, id.value())
            .setParameter(2, number)
            .getResultList();
    return rows.isEmpty() ? null : (byte[]) rows.get(0);
  }

  DocumentDetails require(DocumentId id) {
    List<?> rows = em.createNativeQuery(ONE).setParameter(1, id.value()).getResultList();
    return first(rows).orElseThrow(() -> new NotFound(id));
  }

  /** The first of these with the same bytes. */
  Optional<DocumentDetails> sameAs(DocumentId id, Collection<DocumentId> others) {
    List<String> ids = others.stream().map(each -> Long.toString(each.value())).toList();
    return first(
        em.createNativeQuery(SAME)
            .setParameter(1, id.value())
            .setParameter(2, String.join(",", ids))
            .getResultList());
  }

  void remove(DocumentId id) {
    em.createNativeQuery("delete from document where id = ?1")
        .setParameter(1, id.value())
        .executeUpdate();
  }

  /** One that nobody has looked at since, and no other node is looking at. */
  Optional<DocumentId> leastLatelyChecked(Instant before) {
    List<?> rows =
        em.createNativeQuery(LEAST_LATELY_CHECKED)
            .setParameter(1, before.toString())
            .getResultList();
    return rows.stream().map(id -> new DocumentId(((Number) id).longValue())).findFirst();
  }

  /** Answers whether it was intact the time before. */
  boolean checked(DocumentId id, boolean intact, Instant now) {
    Object before =
        em.createNativeQuery(CHECKED)
            .setParameter(1, id.value())
            .setParameter(2, intact)
            .setParameter(3, now.toString())
            .getSingleResult();
    return Boolean.TRUE.equals(before);
  }

  private static Optional<DocumentDetails> first(List<?> rows) {
    return rows.stream().map(NativeRow::of).map(Documents::details).findFirst();
  }

  private static DocumentDetails details(NativeRow row) {
    return new DocumentDetails(
        new DocumentId(row.number(0)),
        new AreaId(row.number(1)),
        row.text(2),
        FileKind.ofMediaType(row.text(3)),
        row.number(4),
        row.text(5),
        new PersonId(row.number(6)),
        row.text(7),
        row.instant(8),
        row.flag(9),
        row.instant(10));
  }
}
