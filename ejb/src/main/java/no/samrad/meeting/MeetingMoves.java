package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import no.samrad.shared.Reason;
import no.samrad.shared.Repository;

/** When and where called meetings were to be before they were moved. Only added to. */
@Repository
class MeetingMoves {

  private static final String ADD =
      """
      insert into nfp_meeting_move (meeting_id, notice_number, area_id, meeting_day, starts_at,
        ends_at, place, video_link, reason, moved_at)
      values (?1, ?2, ?3, cast(?4 as date), cast(?5 as time), cast(?6 as time), ?7, ?8, ?9,
        cast(?10 as timestamptz))
      """;

  @PersistenceContext EntityManager em;

  void add(NfpMeeting meeting, MeetingPlace before, Reason why, Instant now) {
    em.createNativeQuery(ADD)
        .setParameter(1, meeting.id().value())
        .setParameter(2, meeting.noticeNumber())
        .setParameter(3, meeting.area().value())
        .setParameter(4, before.day().toString())
        .setParameter(5, before.startsAt().toString())
        .setParameter(6, before.endsAt().toString())
        .setParameter(7, before.place())
        .setParameter(8, before.videoLink())
        .setParameter(9, why.text())
        .setParameter(10, now.toString())
        .executeUpdate();
  }
}
