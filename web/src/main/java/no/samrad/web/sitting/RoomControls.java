package no.samrad.web.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;
import no.samrad.shared.RuleViolation;
import no.samrad.sitting.AttendanceId;
import no.samrad.sitting.AttendanceTimes;
import no.samrad.sitting.SittingAttendance;
import no.samrad.sitting.SittingLeading;
import no.samrad.sitting.SittingPartiality;
import no.samrad.sitting.SittingRule;

/** The controls about the meeting itself and about who is there. */
@ApplicationScoped
class RoomControls {

  @Inject SittingLeading leading;
  @Inject SittingAttendance attendance;
  @Inject SittingPartiality partiality;

  private final Map<String, Consumer<Posted>> controls =
      Map.ofEntries(
          Map.entry("start", posted -> leading.start(posted.meeting())),
          Map.entry("end", posted -> leading.end(posted.meeting())),
          Map.entry("takeUp", posted -> leading.takeUp(posted.item(), posted.seenItem())),
          Map.entry("everybody", posted -> attendance.everybody(posted.meeting())),
          Map.entry("arrive", this::arrive),
          Map.entry("leave", this::leave),
          Map.entry("correct", this::correct),
          Map.entry("remove", this::remove),
          Map.entry("declare", this::declare),
          Map.entry("impartial", posted -> partiality.withdraw(posted.item(), posted.seat())));

  /** Does what was asked, if it is one of these. */
  boolean does(String control, Posted posted) {
    Consumer<Posted> found = controls.get(control);
    if (found != null) {
      found.accept(posted);
    }
    return found != null;
  }

  private void arrive(Posted posted) {
    attendance.arrive(posted.meeting(), posted.seat(), posted.seatOrNone("by"), posted.time("at"));
  }

  private void leave(Posted posted) {
    attendance.leave(posted.meeting(), posted.seat(), posted.time("at"));
  }

  private void correct(Posted posted) {
    LocalTime arrived = posted.time("arrived");
    if (arrived == null) {
      throw new RuleViolation(SittingRule.TIME_UNREADABLE);
    }
    attendance.correct(
        posted.meeting(),
        new AttendanceId(posted.number("stay")),
        new AttendanceTimes(posted.time("seenArrived"), posted.time("seenLeft")),
        new AttendanceTimes(arrived, posted.time("left")));
  }

  private void remove(Posted posted) {
    attendance.remove(posted.meeting(), new AttendanceId(posted.number("stay")));
  }

  private void declare(Posted posted) {
    if (posted.seatOrNone("seat") == null) {
      throw new RuleViolation(SittingRule.NO_VOTING_SEAT);
    }
    partiality.declare(posted.item(), posted.seat(), posted.text("ground"));
  }
}
