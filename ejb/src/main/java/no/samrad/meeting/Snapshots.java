package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** What was kept when meetings were called. Only added to. */
@Repository
class Snapshots {

  private static final String ADD =
      """
      insert into nfp_snapshot (id, area_id, meeting_id, taken_at, as_of, content, sha256)
      values (nextval('samrad.nfp_snapshot_id_seq'), ?1, ?2, cast(?3 as timestamptz),
        cast(?4 as date), ?5, ?6)
      returning id
      """;

  private static final String OF_MEETING =
      """
      select s.id, samrad.iso(s.taken_at), s.as_of::text, s.content, s.sha256
      from nfp_snapshot s where s.meeting_id = ?1
      """;

  @PersistenceContext EntityManager em;

  long add(MeetingCalled called, SnapshotSubject subject, String content, String sha256) {
    Object id =
        em.createNativeQuery(ADD)
            .setParameter(1, called.area().value())
            .setParameter(2, called.meeting().value())
            .setParameter(3, called.occurredAt().toString())
            .setParameter(4, subject.day().toString())
            .setParameter(5, content)
            .setParameter(6, sha256)
            .getSingleResult();
    return NativeRow.of(id).number(0);
  }

  Optional<KeptSnapshot> of(NfpMeetingId meeting) {
    List<?> rows =
        em.createNativeQuery(OF_MEETING).setParameter(1, meeting.value()).getResultList();
    return rows.stream().findFirst().map(NativeRow::of).map(Snapshots::read);
  }

  private static KeptSnapshot read(NativeRow row) {
    String content = row.text(3);
    String sha256 = row.text(4);
    return new KeptSnapshot(
        row.number(0),
        row.instant(1),
        row.day(2),
        sha256,
        SnapshotText.sha256(content).equals(sha256),
        SnapshotText.read(content));
  }
}
