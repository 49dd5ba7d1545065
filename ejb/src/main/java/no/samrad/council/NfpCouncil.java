package no.samrad.council;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/**
 * The NFP council of a programme area. Established for a time, with rules of procedure from its
 * first day; these change from a day until the next change, and seats come and go within its time.
 */
@Entity
@Table(name = "nfp_council")
class NfpCouncil {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_council_id_seq")
  @SequenceGenerator(name = "nfp_council_id_seq", sequenceName = "nfp_council_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private CouncilType type;

  private String mandate;

  @Column(name = "mandate_document")
  private String mandateDocument;

  @Embedded private Period period;

  @OneToMany(mappedBy = "council", cascade = CascadeType.PERSIST)
  private List<ProcedureTerm> procedures = new ArrayList<>();

  @OneToMany(mappedBy = "council", cascade = CascadeType.PERSIST)
  private List<Seat> seats = new ArrayList<>();

  @OneToMany(mappedBy = "council", cascade = CascadeType.PERSIST)
  private List<CountedBalance> balances = new ArrayList<>();

  protected NfpCouncil() {} // JPA

  NfpCouncil(AreaId area, NewCouncil wanted, DutyForces forces) {
    areaId = area.value();
    type = wanted.type();
    mandate = wanted.mandate().words();
    mandateDocument = wanted.mandate().document();
    period = Period.throughLastDay(wanted.from(), wanted.lastDay());
    wanted.procedure().requireEnoughFor(forces, period);
    procedures.add(new ProcedureTerm(this, wanted.procedure(), period));
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /** The rules known to hold from just that day: changing them is a correction. */
  Optional<ProcedureTerm> procedureFrom(LocalDate day) {
    return procedures.stream().filter(each -> each.startsOn(day)).findFirst();
  }

  Optional<ProcedureTerm> procedureOn(LocalDate day) {
    return procedures.stream().filter(each -> each.period().includes(day)).findFirst();
  }

  /**
   * Makes room for rules that hold from a day on which none begin: those of that day end the day
   * before, and the new ones last until the next that are known.
   */
  Period makeRoomForProcedure(LocalDate from) {
    requireWithin(Period.throughLastDay(from, from));
    procedureOn(from).ifPresent(each -> each.endOn(from.minusDays(1)));
    return Period.untilNext(from, procedures.stream().map(ProcedureTerm::period))
        .commonWith(period);
  }

  void workBy(Procedure procedure, Period during) {
    procedures.add(new ProcedureTerm(this, procedure, during));
  }

  Seat seat(PersonId person, SeatDuty duty, DutyForces forces) {
    Period during = termOf(duty);
    SeatChart.of(seats, forces).requireRoom(person, duty, during);
    Seat seat = new Seat(this, person);
    seat.become(duty, during, forces);
    seats.add(seat);
    return seat;
  }

  void correct(Seat seat, SeatDuty duty, DutyForces forces) {
    Period during = termOf(duty);
    SeatChart others = SeatChart.of(seats, forces).without(seat);
    others.requireRoom(seat.person(), duty, during);
    others.requireSubstitutesFit(seat, duty);
    seat.become(duty, during, forces);
  }

  /** It never was; whoever stands in for it goes first. */
  void remove(Seat seat, DutyForces forces) {
    SeatChart.of(seats, forces).requireNoSubstitutes(seat);
    forget(seat);
  }

  /** Its unit was never a member of the area on any of its days. */
  void forget(Seat seat) {
    seats.remove(seat);
  }

  /** The days of a seat; without a last day it lasts as long as the council. */
  private Period termOf(SeatDuty duty) {
    requireWithin(Period.throughLastDay(duty.from(), duty.from()));
    LocalDate lastDay = duty.lastDay() == null ? period.lastDay().orElse(null) : duty.lastDay();
    Period during = Period.throughLastDay(duty.from(), lastDay);
    requireWithin(during);
    return during;
  }

  private void requireWithin(Period during) {
    if (period.covers(during)) {
      return;
    }
    LocalDate first = period.firstDay().orElseThrow();
    throw period
        .lastDay()
        .map(last -> new RuleViolation(CouncilRule.OUTSIDE_COUNCIL_UNTIL, first, last))
        .orElseGet(() -> new RuleViolation(CouncilRule.OUTSIDE_COUNCIL, first));
  }

  /** Those who would sit longer than until this day. */
  List<Seat> seatsBeyond(LocalDate lastDay) {
    return seats.stream().filter(each -> !each.period().endedBefore(lastDay.plusDays(1))).toList();
  }

  /** All that would last longer ends with it; nothing in it may only begin later. */
  void endOn(LocalDate lastDay) {
    if (period.endedBefore(lastDay.plusDays(1))) {
      throw new RuleViolation(CouncilRule.COUNCIL_ENDED, period.lastDay().orElseThrow());
    }
    if (period.firstDay().orElseThrow().isAfter(lastDay)) {
      throw new RuleViolation(CouncilRule.BEGINS_LATER, period.firstDay().orElseThrow());
    }
    content().requireNothingBeginsAfter(lastDay);
    seatsBeyond(lastDay).forEach(each -> each.endOn(lastDay));
    procedureOn(lastDay).ifPresent(each -> each.endOn(lastDay));
    period = period.endingWith(lastDay);
  }

  /** What was entered was wrong; what begins and ends with the council moves with it. */
  void become(Mandate wanted, Period during) {
    content().moveWith(period, during);
    mandate = wanted.words();
    mandateDocument = wanted.document();
    period = during;
  }

  private CouncilContent content() {
    return new CouncilContent(seats, procedures, balances);
  }

  List<Seat> seats() {
    return List.copyOf(seats);
  }

  Mandate mandate() {
    return new Mandate(mandate, mandateDocument);
  }

  Period period() {
    return period;
  }

  Seat requireSeat(SeatId wanted) {
    return seats.stream()
        .filter(each -> each.is(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  /** Replaces what was counted on the same day. */
  Optional<BalanceCount> balanceCountedOn(LocalDate day) {
    return countOn(day).map(CountedBalance::count);
  }

  void count(BalanceCount count, LocalDate day, DutyForces forces) {
    if (!forces.enforces(CouncilDuty.GENDER_BALANCE, day)) {
      throw new RuleViolation(CouncilRule.BALANCE_NOT_ASKED);
    }
    requireWithin(Period.throughLastDay(day, day));
    countOn(day)
        .ifPresentOrElse(
            each -> each.become(count), () -> balances.add(new CountedBalance(this, count, day)));
  }

  private Optional<CountedBalance> countOn(LocalDate day) {
    return balances.stream().filter(each -> each.isOf(day)).findFirst();
  }

  CouncilId id() {
    return new CouncilId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  CouncilType type() {
    return type;
  }
}
