package no.samrad.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** Makes meetings of the rows of a file; every row that cannot be used is named. */
final class RowReading {

  private static final Pattern NORWEGIAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Set<String> CANCELLED =
      Set.of("avlyst", "cancelled", "canceled", "ja", "yes");
  private static final Set<String> PLANNED =
      Set.of("", "planlagt", "planned", "confirmed", "nei", "no");

  private final CalendarFile file;
  private final LocalDate today;
  private final Set<String> seen = new HashSet<>();
  private final List<FileMeeting> meetings = new ArrayList<>();
  private final List<CalendarProblem> problems = new ArrayList<>();

  RowReading(CalendarFile file, LocalDate today) {
    this.file = file;
    this.today = today;
  }

  RowReading read(List<FileRow> rows) {
    rows.forEach(
        row -> {
          try {
            meetings.add(meeting(row));
          } catch (Unusable e) {
            problems.add(new CalendarProblem(row.line(), e.kind, e.value));
          }
        });
    return this;
  }

  List<FileMeeting> meetings() {
    return meetings;
  }

  List<CalendarProblem> problems() {
    return problems;
  }

  private FileMeeting meeting(FileRow row) {
    if (row.recurs()) {
      throw new Unusable(CalendarProblem.Kind.RECURS, row.body());
    }
    LocalDate day = day(row);
    MeetingBody body = body(row);
    LocalDate deadline = deadline(row, day);
    boolean cancelled = cancelled(row);
    if (!seen.add(body + " " + day)) {
      throw new Unusable(CalendarProblem.Kind.TWICE, row.day());
    }
    return new FileMeeting(new MeetingPlan(body, day, deadline), cancelled);
  }

  private LocalDate day(FileRow row) {
    if (row.day().isEmpty()) {
      throw new Unusable(CalendarProblem.Kind.DAY_MISSING, row.body());
    }
    LocalDate day =
        parsed(row.day())
            .orElseThrow(() -> new Unusable(CalendarProblem.Kind.DAY_UNREADABLE, row.day()));
    return plausible(day, row.day());
  }

  private LocalDate plausible(LocalDate day, String written) {
    try {
      return PlausibleDay.require(day, today);
    } catch (RuleViolation e) {
      throw new Unusable(CalendarProblem.Kind.DAY_OUTSIDE, written);
    }
  }

  private LocalDate deadline(FileRow row, LocalDate day) {
    Optional<LocalDate> written = parsed(row.deadline());
    if (written.isEmpty() && !row.deadline().isEmpty()) {
      throw new Unusable(CalendarProblem.Kind.DEADLINE_UNREADABLE, row.deadline());
    }
    LocalDate deadline = MeetingPlan.deadline(day, written.orElse(null), file.daysBefore());
    if (deadline == null) {
      throw new Unusable(CalendarProblem.Kind.DEADLINE_MISSING, row.day());
    }
    if (deadline.isAfter(day)) {
      throw new Unusable(CalendarProblem.Kind.DEADLINE_AFTER_MEETING, row.deadline());
    }
    return plausible(deadline, row.deadline());
  }

  private MeetingBody body(FileRow row) {
    Optional<MeetingBody> named = MeetingBody.namedIn(row.body());
    if (file.body() == null) {
      return named.orElseThrow(() -> new Unusable(CalendarProblem.Kind.BODY_UNKNOWN, row.body()));
    }
    if (named.isPresent() && named.get() != file.body()) {
      throw new Unusable(CalendarProblem.Kind.OTHER_BODY, row.body());
    }
    return file.body();
  }

  private static boolean cancelled(FileRow row) {
    String word = row.status().toLowerCase(Locale.ROOT);
    if (!CANCELLED.contains(word) && !PLANNED.contains(word)) {
      throw new Unusable(CalendarProblem.Kind.STATUS_UNKNOWN, row.status());
    }
    return CANCELLED.contains(word);
  }

  /** 14.04.2026 or 2026-04-14. */
  private static Optional<LocalDate> parsed(String text) {
    Matcher norwegian = NORWEGIAN.matcher(text);
    Matcher iso = ISO.matcher(text);
    if (norwegian.matches()) {
      return day(norwegian.group(3), norwegian.group(2), norwegian.group(1));
    }
    return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A row stops here; the others are read on. */
  private static final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final CalendarProblem.Kind kind;
    private final String value;

    Unusable(CalendarProblem.Kind kind, String value) {
      super(kind.name());
      this.kind = kind;
      this.value = value;
    }
  }
}
