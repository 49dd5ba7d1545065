package no.samrad.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.meeting.MeetingProgress;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;

/** Writes minutes for the last time, and keeps the bytes. */
@ApplicationScoped
class MinutesKeeping {

  @Inject MinutesBook book;
  @Inject MinutesSources sources;
  @Inject MinutesFiles files;
  @Inject MeetingProgress progress;

  AreaId areaOf(NfpMeetingId meeting) {
    return sources.areaOf(meeting);
  }

  /** The meeting's row is locked since the minutes were asked for: nothing else is on its way. */
  List<MinutesFile> keep(Minutes minutes, Approved approved) {
    MinutesFacts facts =
        sources
            .facts(minutes.meeting(), minutes.introduction())
            .approved(
                new MinutesFacts.Approval(
                    minutes.circulatedAt(),
                    minutes.commentUntil(),
                    approved.at(),
                    approved.by(),
                    approved.inMeeting()));
    List<MinutesFile> kept = files.all(facts);
    kept.forEach(each -> book.keep(minutes, each, approved.at()));
    progress.approve(minutes.meeting());
    return kept;
  }
}
