package no.samrad.agendapaper;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.AgendaMeeting;
import no.samrad.document.DocumentId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** All packs, asked for and bound. */
@Repository
class Packs {

  private static final String ADD =
      """
      insert into nfp_pack (id, area_id, meeting_id, audience, fingerprint, pieces, asked_by, asked_at)
      values (nextval('samrad.nfp_pack_id_seq'), ?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz))
      on conflict do nothing
      """;

  private static final String STATE =
      """
      select k.id, k.pieces, k.done, k.document_id, samrad.iso(k.built_at)
      from nfp_pack k where k.meeting_id = ?1 and k.audience = ?2 and k.fingerprint = ?3
      """;

  private static final String ORDER =
      """
      select k.meeting_id, k.audience, k.fingerprint, k.asked_by
      from nfp_pack k where k.id = ?1 and k.document_id is null
      """;

  private static final String FINISH =
      """
      update nfp_pack set document_id = ?2, done = pieces, built_at = cast(?3 as timestamptz)
      where id = ?1
      """;

  @PersistenceContext EntityManager em;

  /** Once for the same content, whoever else asks at the same moment. */
  void add(AgendaMeeting meeting, PackContent content, PersonId by, Instant now) {
    em.createNativeQuery(ADD)
        .setParameter(1, meeting.area().value())
        .setParameter(2, meeting.id().value())
        .setParameter(3, content.audience().name())
        .setParameter(4, content.fingerprint())
        .setParameter(5, content.pieces())
        .setParameter(6, by.value())
        .setParameter(7, now.toString())
        .executeUpdate();
  }

  Optional<PackState> state(NfpMeetingId meeting, PackContent content) {
    return found(meeting, content).map(row -> state(content.audience(), row));
  }

  Optional<PackId> id(NfpMeetingId meeting, PackContent content) {
    return found(meeting, content).map(row -> new PackId(row.number(0)));
  }

  private Optional<NativeRow> found(NfpMeetingId meeting, PackContent content) {
    List<?> rows =
        em.createNativeQuery(STATE)
            .setParameter(1, meeting.value())
            .setParameter(2, content.audience().name())
            .setParameter(3, content.fingerprint())
            .getResultList();
    return rows.stream().findFirst().map(NativeRow::of);
  }

  private static PackState state(PackAudience audience, NativeRow row) {
    Long document = row.numberOrNull(3);
    return new PackState(
        audience,
        (int) row.number(1),
        (int) row.number(2),
        document == null ? null : new DocumentId(document),
        row.instant(4));
  }

  /** Empty when it is bound already, or gone. */
  Optional<PackOrder> order(PackId id) {
    List<?> rows = em.createNativeQuery(ORDER).setParameter(1, id.value()).getResultList();
    return rows.stream()
        .findFirst()
        .map(NativeRow::of)
        .map(
            row ->
                new PackOrder(
                    id,
                    new NfpMeetingId(row.number(0)),
                    PackAudience.valueOf(row.text(1)),
                    row.text(2),
                    new PersonId(row.number(3))));
  }

  void progress(PackId id, int done) {
    em.createNativeQuery("update nfp_pack set done = least(?2, pieces) where id = ?1")
        .setParameter(1, id.value())
        .setParameter(2, done)
        .executeUpdate();
  }

  void finish(PackId id, DocumentId document, Instant now) {
    em.createNativeQuery(FINISH)
        .setParameter(1, id.value())
        .setParameter(2, document.value())
        .setParameter(3, now.toString())
        .executeUpdate();
  }

  void remove(PackId id) {
    em.createNativeQuery("delete from nfp_pack where id = ?1")
        .setParameter(1, id.value())
        .executeUpdate();
  }
}
