package no.samrad.overview;

import java.math.BigDecimal;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.samrad.indicator.Figure;

/** Puts areas in the order of a column; where there is nothing to compare, last either way. */
public final class OverviewOrder {

  public static final String NAME = "name";
  public static final String STANDING = "state";
  public static final String DAY = "day";
  public static final String WARNINGS = "warnings";

  private OverviewOrder() {}

  /**
   * The rows in another order.
   *
   * @param rows in the order of their names
   * @param sort a column or the code of an indicator, with a hyphen before it for the largest first
   */
  public static List<OverviewRow> sorted(List<OverviewRow> rows, String sort) {
    boolean down = sort.startsWith("-");
    String column = down ? sort.substring(1) : sort;
    if (column.equals(NAME)) {
      return down ? backwards(rows) : rows;
    }
    return rows.stream().sorted(order(column, down)).toList();
  }

  private static List<OverviewRow> backwards(List<OverviewRow> rows) {
    List<OverviewRow> turned = new ArrayList<>(rows);
    Collections.reverse(turned);
    return turned;
  }

  private static Comparator<OverviewRow> order(String column, boolean down) {
    return switch (column) {
      case STANDING -> by(OverviewRow::standing, down);
      case DAY -> OverviewOrder.<ChronoLocalDate>by(OverviewRow::dataDay, down);
      case WARNINGS -> by(OverviewRow::warnings, down);
      default -> by(row -> value(row.figure(column)), down);
    };
  }

  private static BigDecimal value(Figure figure) {
    return figure == null ? null : figure.value();
  }

  private static <T extends Comparable<? super T>> Comparator<OverviewRow> by(
      Function<OverviewRow, T> key, boolean down) {
    Comparator<T> natural = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(key, Comparator.nullsLast(natural));
  }
}
