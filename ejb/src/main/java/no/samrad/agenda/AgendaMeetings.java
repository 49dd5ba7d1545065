package no.samrad.agenda;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalTime;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** Meetings, as their agendas see them. */
@Repository
class AgendaMeetings {

  private static final String ONE =
      """
      select m.area_id, m.council_id, m.state, m.meeting_day::text,
        case when m.form = 'MEETING' then m.starts_at::text end, m.ends_at::text, m.language, m.year
      from nfp_meeting m where m.id = ?1
      """;

  private static final String ONE_LOCKED = ONE + " for update";

  @PersistenceContext EntityManager em;

  AgendaMeeting require(NfpMeetingId id) {
    return read(id, em.createNativeQuery(ONE));
  }

  /**
   * For a change of its agenda: whoever calls the meeting, moves it on or changes the agenda too
   * waits.
   */
  AgendaMeeting lock(NfpMeetingId id) {
    return read(id, em.createNativeQuery(ONE_LOCKED));
  }

  private AgendaMeeting read(NfpMeetingId id, Query query) {
    List<?> rows = query.setParameter(1, id.value()).getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> meeting(id, NativeRow.of(row)))
        .orElseThrow(() -> new NotFound(id));
  }

  private static AgendaMeeting meeting(NfpMeetingId id, NativeRow row) {
    Long year = row.numberOrNull(7);
    return new AgendaMeeting(
        id,
        new AreaId(row.number(0)),
        new CouncilId(row.number(1)),
        MeetingStep.valueOf(row.text(2)),
        row.day(3),
        row.text(4).isEmpty() ? null : LocalTime.parse(row.text(4)),
        LocalTime.parse(row.text(5)),
        row.text(6),
        year == null ? null : year.intValue());
  }
}
