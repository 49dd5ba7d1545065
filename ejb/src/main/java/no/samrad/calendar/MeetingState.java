package no.samrad.calendar;

import java.util.List;
import java.util.stream.Stream;
import no.samrad.shared.Change;
import no.samrad.shared.UnitId;

/** How a meeting stands, as the audit trail keeps it. */
record MeetingState(UnitId unit, MeetingPlan plan, boolean cancelled) {

  List<Change> asNew() {
    return List.of(
        Change.set("unit", unit),
        Change.set("body", plan.body()),
        Change.set("day", plan.day()),
        Change.set("paperDeadline", plan.paperDeadline()));
  }

  List<Change> from(MeetingState before) {
    return Stream.of(
            Change.of("unit", before.unit, unit),
            Change.of("body", before.plan.body(), plan.body()),
            Change.of("day", before.plan.day(), plan.day()),
            Change.of("paperDeadline", before.plan.paperDeadline(), plan.paperDeadline()),
            Change.of("cancelled", before.cancelled, cancelled))
        .filter(change -> change.what().equals("unit") || !change.from().equals(change.to()))
        .toList();
  }
}
