package no.samrad.place;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.UnitId;

/**
 * Everything about one unit.
 *
 * @param unit as it is on the day asked about
 * @param parent the municipality of a city district, otherwise null
 * @param languageForm nb, nn or neutral
 * @param names every name it ever had, newest first
 * @param codes every number it ever had, newest first
 * @param predecessors whom it took over from, in a merger or a split
 * @param successors who took over from it; a split has several
 * @param population one line per year, oldest first
 */
public record UnitDetails(
    UnitRow unit,
    Relation parent,
    String languageForm,
    List<Name> names,
    List<Code> codes,
    List<Relation> predecessors,
    List<Relation> successors,
    List<Residents> population)
    implements Serializable {

  /** A name in one language; open days are null. */
  public record Name(
      Language language, String name, NameKind kind, LocalDate from, LocalDate lastDay)
      implements Serializable {}

  /** A number; open days are null. */
  public record Code(UnitCode code, LocalDate from, LocalDate lastDay) implements Serializable {}

  /**
   * Another unit, and since when it matters.
   *
   * @param day the first day of the successor; null for a parent
   */
  public record Relation(UnitId id, UnitCode code, String name, LocalDate day)
      implements Serializable {}

  /** Residents on 1 January. */
  public record Residents(int year, long age0, long population) implements Serializable {}
}
