package no.samrad.web.export;

import java.time.LocalDate;

/** What stands in one cell of a table that leaves as a file. The kind decides how it is written. */
public sealed interface Cell {

  /** Words. */
  record Text(String value) implements Cell {}

  /** Digits that are a name and no number: a municipality's number keeps its leading zero. */
  record Code(String value) implements Cell {}

  /** Something to count with. */
  record Amount(Number value) implements Cell {}

  /** A day. */
  record Day(LocalDate value) implements Cell {}

  /** Null is an empty cell, here as in the others. */
  static Cell text(String value) {
    return new Text(value);
  }

  static Cell code(Object value) {
    return new Code(value == null ? null : value.toString());
  }

  static Cell amount(Number value) {
    return new Amount(value);
  }

  static Cell day(LocalDate value) {
    return new Day(value);
  }
}
