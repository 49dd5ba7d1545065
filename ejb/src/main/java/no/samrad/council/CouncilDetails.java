package no.samrad.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.document.DocumentId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.UnitId;

/**
 * An NFP council, seen from a day.
 *
 * @param version to be handed back with a change
 * @param lastDay null: until further notice
 * @param procedures all there ever were, the newest first
 * @param seats all there ever were, in the order of functions and units
 * @param gaps the units of the area nobody represents on the day
 * @param balances what was counted up to the day, the newest first; none where no law asks
 * @param files the mandate as a file, the one that counts first
 * @param duties the rules of its type, as they hold on the day
 */
public record CouncilDetails(
    CouncilId id,
    AreaId area,
    long version,
    CouncilType type,
    Mandate mandate,
    LocalDate from,
    LocalDate lastDay,
    LocalDate day,
    List<ProcedureRow> procedures,
    List<SeatRow> seats,
    List<UnitGap> gaps,
    List<BalanceRow> balances,
    List<MandateFile> files,
    List<DutyRow> duties)
    implements Serializable {

  /** It exists on the day. */
  public boolean existing() {
    return Period.throughLastDay(from, lastDay).includes(day);
  }

  /** By which it works on the day; null when it does not exist. */
  public ProcedureRow procedure() {
    return procedures.stream()
        .filter(each -> Period.throughLastDay(each.from(), each.lastDay()).includes(day))
        .findFirst()
        .orElse(null);
  }

  public List<SeatRow> seatsOfDay() {
    return seats.stream().filter(each -> each.isOn(day)).toList();
  }

  /** How many sit for a unit on the day, without substitutes: those who vote. */
  public int members() {
    return (int) seatsOfDay().stream().filter(each -> each.function().represents()).count();
  }

  /** The rules that hold, may be used, or are not asked for in it. */
  public List<DutyRow> duties(DutyForce force) {
    return duties.stream().filter(each -> each.force() == force).toList();
  }

  public boolean enforces(CouncilDuty duty) {
    return duties(DutyForce.ENFORCED).stream().anyMatch(each -> each.duty() == duty);
  }

  /** What was counted last; null when nothing was. */
  public BalanceRow balance() {
    return balances.stream().findFirst().orElse(null);
  }

  /**
   * Rules of procedure for a time.
   *
   * @param lastDay null: until further notice
   */
  public record ProcedureRow(Procedure procedure, LocalDate from, LocalDate lastDay)
      implements Serializable {}

  /**
   * A unit nobody represents.
   *
   * @param substituted a substitute is there
   */
  public record UnitGap(UnitId unit, String name, boolean substituted) implements Serializable {}

  /** The mandate as a file that somebody brought on a day. */
  public record MandateFile(
      int number, DocumentId document, String name, LocalDate uploadedOn, String uploadedBy)
      implements Serializable {}

  /** How many women and men there were on a day. */
  public record BalanceRow(BalanceCount count, LocalDate countedOn) implements Serializable {}
}
