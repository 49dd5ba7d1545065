package no.samrad.web.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samrad.area.AreaDetails;
import no.samrad.area.HostRow;
import no.samrad.area.MemberRow;
import no.samrad.place.UnitCode;
import no.samrad.shared.UnitId;

/**
 * Who took part when, drawn over whole years: one line per unit, the host of the day first. The
 * table of all memberships says the same in words.
 *
 * @param years from the first anything happened to the last that matters
 * @param lines one per unit that ever took part or was host
 * @param dayX where the day stands, null when it lies outside
 */
public record Timeline(List<Year> years, List<Line> lines, String dayX) {

  static final int YEAR = 100;

  private static final double USUAL_WIDTH = 700;
  private static final double DAY_LINE = 2.5;

  /** A plan further ahead than this is cut, so that the years behind us keep their room. */
  private static final int YEARS_AHEAD = 5;

  /** More labels than this do not fit side by side. */
  private static final int MOST_LABELS = 14;

  /** On a phone, half of that. */
  private static final int MANY_LABELS = 7;

  /**
   * A year with its left edge.
   *
   * @param label empty where there is no room for it
   * @param minor hidden where there is little room
   */
  public record Year(String x, String label, boolean minor) {}

  /** A unit and its bars; members before hosts, so that the host's bar lies on top. */
  public record Line(String name, boolean host, List<Bar> bars) {}

  /** A stretch of time. */
  public record Bar(String x, String width, boolean host) {}

  static Timeline of(AreaDetails area, LocalDate today) {
    Span span = Span.of(area, today);
    String day = span.includes(area.day()) ? number(span.x(area.day())) : null;
    return new Timeline(span.years(), lines(area, span), day);
  }

  public int width() {
    return years.size() * YEAR;
  }

  /** How wide a line of one pixel is drawn in the usual width of the track. */
  public String hairline() {
    return number(width() / USUAL_WIDTH);
  }

  /** The line of the day, a little wider. */
  public String dayLine() {
    return number(DAY_LINE * width() / USUAL_WIDTH);
  }

  public int firstYear() {
    return Integer.parseInt(years.get(0).label());
  }

  public int lastYear() {
    return firstYear() + years.size() - 1;
  }

  private static List<Line> lines(AreaDetails area, Span span) {
    Map<UnitId, Named> units = new LinkedHashMap<>();
    area.history()
        .memberships()
        .forEach(each -> units.putIfAbsent(each.unit(), new Named(each.name(), each.code())));
    area.history()
        .hosts()
        .forEach(each -> units.putIfAbsent(each.unit(), new Named(each.name(), each.code())));
    return units.entrySet().stream()
        .map(each -> line(area, span, each.getKey(), each.getValue().among(units.values())))
        .sorted(Comparator.comparing(line -> !line.host())) // stable: the others stay by name
        .toList();
  }

  private record Named(String name, UnitCode code) {

    /**
     * With its number where another has the same name: a municipality before and after a merger.
     */
    String among(Collection<Named> all) {
      boolean alone = all.stream().filter(each -> each.name.equals(name)).count() == 1;
      return alone ? name : name + " (" + code + ")";
    }
  }

  private static Line line(AreaDetails area, Span span, UnitId unit, String name) {
    Stream<Bar> member =
        area.history().memberships().stream()
            .filter(each -> each.unit().equals(unit))
            .map(each -> span.bar(each.from(), each.lastDay(), false));
    Stream<Bar> host =
        area.history().hosts().stream()
            .filter(each -> each.unit().equals(unit))
            .map(each -> span.bar(each.from(), each.lastDay(), true));
    boolean hostNow = area.host() != null && area.host().unit().equals(unit);
    return new Line(name, hostNow, Stream.concat(member, host).filter(Objects::nonNull).toList());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The years drawn, both included. */
  private record Span(int first, int last) {

    static Span of(AreaDetails area, LocalDate today) {
      int ahead = today.getYear() + YEARS_AHEAD;
      int first =
          Stream.concat(Stream.of(area.firstDay()), starts(area))
              .mapToInt(LocalDate::getYear)
              .min()
              .orElseThrow();
      int last =
          Stream.of(Stream.of(today, area.day()), starts(area), ends(area))
              .flatMap(days -> days)
              .mapToInt(LocalDate::getYear)
              .filter(year -> year <= ahead)
              .max()
              .orElseThrow();
      return new Span(first, Math.max(first, last));
    }

    private static Stream<LocalDate> starts(AreaDetails area) {
      return Stream.concat(
          area.history().memberships().stream().map(MemberRow::from),
          area.history().hosts().stream().map(HostRow::from));
    }

    private static Stream<LocalDate> ends(AreaDetails area) {
      return Stream.concat(
              area.history().memberships().stream().map(MemberRow::lastDay),
              area.history().hosts().stream().map(HostRow::lastDay))
          .filter(Objects::nonNull);
    }

    List<Year> years() {
      int count = last - first + 1;
      int step = (count + MOST_LABELS - 1) / MOST_LABELS;
      boolean many = (count + step - 1) / step > MANY_LABELS;
      return IntStream.range(0, count).mapToObj(i -> year(i, step, many)).toList();
    }

    private Year year(int index, int step, boolean many) {
      String label = index % step == 0 ? Integer.toString(first + index) : "";
      boolean minor = many && index / step % 2 == 1;
      return new Year(Integer.toString(index * YEAR), label, minor);
    }

    boolean includes(LocalDate day) {
      return day.getYear() >= first && day.getYear() <= last;
    }

    /** Null when nothing of it lies within. */
    Bar bar(LocalDate from, LocalDate lastDay, boolean host) {
      double end = (last - first + 1.0) * YEAR;
      double left = x(from);
      double right = lastDay == null ? end : Math.min(end, x(lastDay.plusDays(1)));
      return right <= left ? null : new Bar(number(left), number(right - left), host);
    }

    double x(LocalDate day) {
      double part = (day.getDayOfYear() - 1.0) / day.lengthOfYear();
      return (day.getYear() - first + part) * YEAR;
    }
  }
}
