package no.samrad.web.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.SeatDuty;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;
import no.samrad.council.SeatRow;
import no.samrad.shared.UnitId;

/** The fields about a seat. */
public class SeatForm implements Serializable {

  private SeatFunction function;
  private Long unit;
  private Long substituteFor;
  private LocalDate from;
  private LocalDate lastDay;

  void show(SeatRow row) {
    function = row.function();
    unit = row.unit() == null ? null : row.unit().value();
    substituteFor = row.substituteFor() == null ? null : row.substituteFor().value();
    from = row.from();
    lastDay = row.lastDay();
  }

  SeatDuty wanted() {
    return new SeatDuty(
        function,
        unit == null ? null : new UnitId(unit),
        substituteFor == null ? null : new SeatId(substituteFor),
        from,
        lastDay);
  }

  public List<SeatFunction> getFunctions() {
    return List.of(SeatFunction.values());
  }

  /** Those somebody can stand in for, on this day or later. */
  static List<SeatRow> replaceable(OpenCouncil open) {
    return open.council().seats().stream()
        .filter(each -> each.function().represents())
        .filter(each -> each.lastDay() == null || !each.lastDay().isBefore(open.today()))
        .toList();
  }

  public SeatFunction getFunction() {
    return function;
  }

  public void setFunction(SeatFunction function) {
    this.function = function;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public Long getSubstituteFor() {
    return substituteFor;
  }

  public void setSubstituteFor(Long substituteFor) {
    this.substituteFor = substituteFor;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
