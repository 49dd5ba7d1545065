package no.samrad.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** All meetings of a unit, held against a file. */
final class CalendarBook {

  private final UnitId unit;
  private final List<CouncilMeeting> meetings;

  CalendarBook(UnitId unit, List<CouncilMeeting> meetings) {
    this.unit = unit;
    this.meetings = meetings;
  }

  UnitId unit() {
    return unit;
  }

  CalendarPlan plan(CalendarFile file, LocalDate today) {
    String text = FileText.of(file.content());
    boolean events = EventCalendar.isOne(text);
    List<FileRow> rows = events ? EventCalendar.read(text) : CsvCalendar.read(text);
    if (rows.isEmpty()) {
      throw new RuleViolation(CalendarRule.FILE_HAS_NO_MEETINGS);
    }
    RowReading read = new RowReading(file, today).read(rows);
    List<PlannedMeeting> changes = new ArrayList<>();
    read.meetings().forEach(each -> change(each).ifPresent(changes::add));
    return new CalendarPlan(
        events ? MeetingSource.ICALENDAR : MeetingSource.CSV,
        changes,
        read.problems(),
        read.meetings().size() - (long) changes.size());
  }

  Optional<CouncilMeeting> find(MeetingPlan plan) {
    return meetings.stream().filter(each -> each.is(plan.body(), plan.day())).findFirst();
  }

  private Optional<PlannedMeeting> change(FileMeeting wanted) {
    Optional<CouncilMeeting> known = find(wanted.plan());
    if (known.isEmpty()) {
      return wanted.cancelled()
          ? Optional.empty()
          : Optional.of(new PlannedMeeting(PlannedMeeting.Kind.NEW, wanted.plan(), null));
    }
    return kind(known.get(), wanted)
        .map(kind -> new PlannedMeeting(kind, wanted.plan(), known.get().plan()));
  }

  private static Optional<PlannedMeeting.Kind> kind(CouncilMeeting known, FileMeeting wanted) {
    if (wanted.cancelled()) {
      return known.isCancelled() ? Optional.empty() : Optional.of(PlannedMeeting.Kind.CANCELLED);
    }
    if (known.isCancelled()) {
      return Optional.of(PlannedMeeting.Kind.REINSTATED);
    }
    return known.plan().equals(wanted.plan())
        ? Optional.empty()
        : Optional.of(PlannedMeeting.Kind.NEW_DEADLINE);
  }
}
