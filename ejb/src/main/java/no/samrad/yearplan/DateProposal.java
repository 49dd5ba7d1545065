package no.samrad.yearplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses days for the meetings of a year: the preferred day of the week nearest the middle of each
 * month, or the nearest day nothing speaks against.
 */
final class DateProposal {

  private static final int MIDDLE = 15;
  private static final int OTHER_WEEKDAY = 40;
  private static final int COUNCILS_MEET = 500;
  private static final int SCHOOL_BREAK = 1000;

  /** July is left out. */
  private static final List<Month> MONTHS =
      Stream.of(Month.values()).filter(each -> each != Month.JULY).toList();

  private final YearWishes wishes;
  private final List<Season> seasons;
  private final YearCalendar calendar;
  private final List<ProposedDate> kept;

  /**
   * @param kept days of the year that are meetings already
   */
  DateProposal(
      YearWishes wishes, List<Season> seasons, YearCalendar calendar, List<ProposedDate> kept) {
    this.wishes = wishes;
    this.seasons = seasons;
    this.calendar = calendar;
    this.kept = kept;
  }

  /** One for each month that is left and in which there is a day that is possible at all. */
  List<ProposedDate> dates() {
    List<ProposedDate> dates = new ArrayList<>();
    Set<LocalDate> used = kept.stream().map(ProposedDate::day).collect(Collectors.toSet());
    for (Month month : left()) {
      LocalDate wanted = wanted(month);
      Optional<LocalDate> chosen = best(wanted, used);
      chosen.ifPresent(day -> dates.add(new ProposedDate(seasonsOf(month), wanted, day)));
      chosen.ifPresent(used::add);
    }
    return dates;
  }

  /** Each meeting there is already stands for the nearest month. */
  private List<Month> left() {
    List<Month> left = new ArrayList<>(months());
    kept.forEach(each -> nearest(each.wanted().getMonth(), left).ifPresent(left::remove));
    return left;
  }

  /** Those of the reference data, or as many as are wanted, spread over the year. */
  private List<Month> months() {
    if (wishes.meetings() == seasons.size()) {
      return seasons.stream().map(Season::month).sorted().toList();
    }
    double step = (double) MONTHS.size() / wishes.meetings();
    return IntStream.range(0, wishes.meetings())
        .mapToObj(i -> MONTHS.get((int) Math.floor((i + 0.5) * step)))
        .toList();
  }

  /** Each ordinary meeting is stood for by the nearest one, so that its items are dealt with. */
  private List<Integer> seasonsOf(Month month) {
    return seasons.stream()
        .filter(season -> nearest(season.month(), months()).orElseThrow() == month)
        .map(Season::number)
        .filter(number -> kept.stream().noneMatch(each -> each.seasons().contains(number)))
        .toList();
  }

  private static Optional<Month> nearest(Month wanted, List<Month> months) {
    return months.stream()
        .min(Comparator.comparingInt(each -> Math.abs(each.getValue() - wanted.getValue())));
  }

  private LocalDate wanted(Month month) {
    LocalDate middle = YearMonth.of(calendar.year(), month).atDay(MIDDLE);
    DayOfWeek weekday = wishes.weekday();
    LocalDate before = middle.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = middle.with(TemporalAdjusters.nextOrSame(weekday));
    return distance(middle, before) <= distance(middle, after) ? before : after;
  }

  private Optional<LocalDate> best(LocalDate wanted, Set<LocalDate> used) {
    YearMonth month = YearMonth.from(wanted);
    return IntStream.rangeClosed(1, month.lengthOfMonth())
        .mapToObj(month::atDay)
        .filter(day -> !used.contains(day))
        .filter(day -> obstacles(day).stream().noneMatch(Obstacle::rulesOut))
        .min(Comparator.comparingLong(day -> cost(day, wanted)));
  }

  private long cost(LocalDate day, LocalDate wanted) {
    long cost = distance(day, wanted);
    if (day.getDayOfWeek() != wishes.weekday()) {
      cost += OTHER_WEEKDAY;
    }
    for (Obstacle each : obstacles(day)) {
      cost += each.kind() == Obstacle.Kind.SCHOOL_BREAK ? SCHOOL_BREAK : COUNCILS_MEET;
    }
    return cost;
  }

  private List<Obstacle> obstacles(LocalDate day) {
    return calendar.obstacles(day, wishes.avoidBreaks());
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
