package no.samrad.web.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaDetails.MemberFigures;
import no.samrad.area.MemberRow;

/**
 * A member in the table of an area, with what the table adds.
 *
 * @param growth of the population since the first year of the area's figures, in per cent; null
 *     when the member has no figure for that year
 */
public record MemberLine(MemberRow row, BigDecimal growth) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The members of the day in the order asked for; anything unknown means by name. */
  static List<MemberLine> of(AreaDetails area, String sort) {
    List<MemberLine> lines = area.members().stream().map(row -> line(area, row)).toList();
    return switch (sort) {
      case "-name" -> reversed(lines);
      case "code" -> sorted(lines, Comparator.comparing(line -> line.row.code()));
      case "-code" -> reversed(sorted(lines, Comparator.comparing(line -> line.row.code())));
      case "age0" -> sorted(lines, Comparator.comparing(line -> value(line.row.age0())));
      case "-age0" -> sorted(lines, Comparator.comparing(line -> -value(line.row.age0())));
      case "population" ->
          sorted(lines, Comparator.comparing(line -> value(line.row.population())));
      case "-population" ->
          sorted(lines, Comparator.comparing(line -> -value(line.row.population())));
      default -> lines; // by name, as the database sorted them in Norwegian
    };
  }

  /** In per cent, with one decimal; null when there is nothing to compare. */
  static BigDecimal growth(Long before, Long now) {
    if (before == null || now == null || before == 0) {
      return null;
    }
    return BigDecimal.valueOf(now - before)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
  }

  private static MemberLine line(AreaDetails area, MemberRow row) {
    if (area.series().isEmpty()) {
      return new MemberLine(row, null);
    }
    int first = area.series().get(0).year();
    Long before =
        area.figuresOf(row.unit()).stream()
            .filter(each -> each.year() == first)
            .map(MemberFigures::population)
            .findFirst()
            .orElse(null);
    return new MemberLine(row, growth(before, row.population()));
  }

  private static long value(Long figure) {
    return figure == null ? 0 : figure;
  }

  private static List<MemberLine> sorted(List<MemberLine> lines, Comparator<MemberLine> order) {
    return lines.stream().sorted(order).toList();
  }

  private static List<MemberLine> reversed(List<MemberLine> lines) {
    return IntStream.range(0, lines.size()).mapToObj(i -> lines.get(lines.size() - 1 - i)).toList();
  }
}
