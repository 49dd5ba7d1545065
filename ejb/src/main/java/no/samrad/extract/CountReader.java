package no.samrad.extract;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samrad.norm.Norms;
import no.samrad.participation.ParticipationRule;
import no.samrad.participation.ReportedCount;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;

/** Reads the cells of a line of counts. Says all that is wrong with them at once. */
final class CountReader {

  static final int LONGEST_SOURCE = 300;

  private static final Set<String> PROGRAMME =
      Set.of("programmet", "hele programmet", "heile programmet", "programme");
  private static final AreaId NO_AREA = new AreaId(0);
  private static final int FIRST_YEAR = 2016;
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  private final Map<String, AreaId> names;
  private final AreaScope held;
  private final Map<AreaId, LocalDate> firstCases;
  private final Norms norms;
  private final LocalDate today;

  CountReader(
      Map<String, AreaId> names,
      AreaScope held,
      Map<AreaId, LocalDate> firstCases,
      Norms norms,
      LocalDate today) {
    this.names = names;
    this.held = held;
    this.firstCases = firstCases;
    this.norms = norms;
    this.today = today;
  }

  /** Empty when something of it cannot be used. */
  Optional<ReportedCount> read(ExtractCells cells) {
    cells.require(CountColumn.AREA);
    LocalDate day = day(cells);
    String source = source(cells);
    Optional<CountLine> line = CountLine.read(cells);
    if (cells.isFaulty() || line.isEmpty()) {
      return Optional.empty();
    }
    AreaId area = area(cells, day);
    if (!cells.isFaulty()) {
      line.get().requireShowable(cells, norms.on(day, area == null ? NO_AREA : area));
    }
    return cells.isFaulty() ? Optional.empty() : Optional.of(line.get().of(area, day, source));
  }

  /** The last day of a year, or the day that is given. */
  private LocalDate day(ExtractCells cells) {
    if (cells.isGiven(CountColumn.YEAR) == cells.isGiven(CountColumn.DAY)) {
      cells.fault(CountColumn.DAY, LineProblem.YEAR_OR_DAY);
      return null;
    }
    Integer year = cells.number(CountColumn.YEAR, FIRST_YEAR, today.getYear());
    LocalDate day =
        year == null ? cells.day(CountColumn.DAY) : LocalDate.of(year, LAST_MONTH, LAST_DAY);
    if (day != null && day.isAfter(today)) {
      cells.fault(
          year == null ? CountColumn.DAY : CountColumn.YEAR, ParticipationRule.DAY_IN_THE_FUTURE);
    }
    if (day != null && day.getYear() < FIRST_YEAR) {
      cells.fault(CountColumn.DAY, LineProblem.NUMBER_OUTSIDE, FIRST_YEAR, today.getYear());
    }
    return day;
  }

  private static String source(ExtractCells cells) {
    String source = cells.text(CountColumn.SOURCE);
    cells.require(CountColumn.SOURCE);
    if (source.length() > LONGEST_SOURCE || source.matches("[=+@-].*")) {
      cells.fault(CountColumn.SOURCE, LineProblem.SOURCE_UNREADABLE, LONGEST_SOURCE);
    }
    return source;
  }

  private AreaId area(ExtractCells cells, LocalDate day) {
    String name = cells.text(CountColumn.AREA).toLowerCase(Locale.ROOT);
    if (PROGRAMME.contains(name)) {
      if (!held.unlimited()) {
        cells.fault(CountColumn.AREA, LineProblem.AREA_NOT_YOURS);
      }
      return null;
    }
    AreaId area = names.get(name);
    if (area == null) {
      cells.fault(CountColumn.AREA, LineProblem.AREA_UNKNOWN);
    } else if (!held.covers(area)) {
      cells.fault(CountColumn.AREA, LineProblem.AREA_NOT_YOURS);
    } else if (firstCases.containsKey(area) && !firstCases.get(area).isAfter(day)) {
      cells.fault(CountColumn.AREA, LineProblem.HAS_CASES);
    }
    return area;
  }
}
