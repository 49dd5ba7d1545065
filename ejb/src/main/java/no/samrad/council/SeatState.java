package no.samrad.council;

import java.util.List;
import no.samrad.shared.Change;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/** A seat at one moment, for the events that tell how it became another. */
record SeatState(
    PersonId person, SeatFunction function, UnitId unit, SeatId substituteFor, Period period) {

  static SeatState of(Seat seat) {
    return new SeatState(
        seat.person(), seat.function(), seat.unit(), seat.substituteFor(), seat.period());
  }

  /** The same on other days. */
  SeatDuty duty(Period during) {
    return new SeatDuty(
        function,
        unit,
        substituteFor,
        during.firstDay().orElseThrow(),
        during.lastDay().orElse(null));
  }

  List<Change> asNew() {
    return List.of(
        Change.set("person", person),
        Change.set("seatFunction", function),
        Change.set("unit", unit),
        Change.set("substituteFor", substituteFor),
        Change.set("firstDay", period.firstDay().orElse(null)),
        Change.set("lastDay", period.lastDay().orElse(null)));
  }

  List<Change> from(SeatState before) {
    return List.of(
        Change.of("person", before.person, person),
        Change.of("seatFunction", before.function, function),
        Change.of("unit", before.unit, unit),
        Change.of("substituteFor", before.substituteFor, substituteFor),
        Change.of(
            "firstDay", before.period.firstDay().orElse(null), period.firstDay().orElse(null)),
        Change.of("lastDay", before.period.lastDay().orElse(null), period.lastDay().orElse(null)));
  }
}
