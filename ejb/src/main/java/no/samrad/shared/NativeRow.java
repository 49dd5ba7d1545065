package no.samrad.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row of a native query. Days and times are selected as text ({@code ::text}, {@code
 * samrad.iso(…)}), so that no legacy date type comes between.
 */
public final class NativeRow {

  private final Object[] values;

  private NativeRow(Object[] values) {
    this.values = values;
  }

  public static NativeRow of(Object row) {
    return new NativeRow(row instanceof Object[] many ? many : new Object[] {row});
  }

  public long number(int index) {
    return ((Number) values[index]).longValue();
  }

  /** Null when the column is. */
  public Long numberOrNull(int index) {
    return values[index] == null ? null : number(index);
  }

  /** Null when the column is. */
  public BigDecimal decimal(int index) {
    return values[index] == null ? null : new BigDecimal(values[index].toString());
  }

  public String text(int index) {
    return values[index] == null ? "" : values[index].toString();
  }

  public boolean flag(int index) {
    return Boolean.TRUE.equals(values[index]);
  }

  /** Null when the column is. */
  public LocalDate day(int index) {
    return values[index] == null ? null : LocalDate.parse(values[index].toString());
  }

  /** Null when the column is. */
  public Instant instant(int index) {
    return values[index] == null ? null : Instant.parse(values[index].toString());
  }
}
