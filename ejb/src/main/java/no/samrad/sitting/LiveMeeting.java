package no.samrad.sitting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.samrad.agenda.ItemId;
import no.samrad.council.CouncilId;
import no.samrad.council.CouncilType;
import no.samrad.council.Quorum;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;

/**
 * A meeting, for the head of its page.
 *
 * @param year null before it is called
 * @param number null before it is called
 * @param startedAt by the clock in Norway; null before it starts
 * @param savedAt when something was recorded last; null before it starts
 * @param current the item it has come to; null before the first
 * @param keeps the reader records what happens in it
 * @param inside the reader reads what is dealt with behind closed doors
 */
public record LiveMeeting(
    NfpMeetingId meeting,
    AreaId area,
    CouncilId council,
    CouncilType type,
    MeetingStep step,
    Integer year,
    Integer number,
    LocalDate day,
    LocalTime startsAt,
    LocalTime endsAt,
    String place,
    Quorum quorum,
    boolean castingVote,
    LocalTime startedAt,
    Instant savedAt,
    ItemId current,
    String stamp,
    boolean keeps,
    boolean inside)
    implements Serializable {

  public boolean isRunning() {
    return step == MeetingStep.STARTED;
  }
}
