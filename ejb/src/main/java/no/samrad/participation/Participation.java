package no.samrad.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/**
 * Somebody's way through the programme in one area. Referred, then assessed and offered a place;
 * after conversations she consents and is included, gives birth, and ends by completing or for a
 * reason. Before inclusion it may end at any step. A transfer ends it here and begins it elsewhere.
 */
@Entity
@Table(name = "participation")
class Participation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participation_id_seq")
  @SequenceGenerator(name = "participation_id_seq", sequenceName = "participation_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(updatable = false)
  private String pseudonym;

  @Embedded private ReferralFacts referral;

  @Enumerated(EnumType.STRING)
  private ParticipationState state = ParticipationState.REFERRED;

  @Embedded private Milestones reached = new Milestones();

  private String outcome;

  @Column(name = "end_reason")
  private String endReason;

  @Column(name = "continues_id", updatable = false)
  private Long continuesId;

  protected Participation() {} // JPA

  Participation(AreaId area, Pseudonym known, NewReferral wanted, String criteriaSet) {
    areaId = area.value();
    unitId = wanted.unit().value();
    pseudonym = known.value();
    referral = new ReferralFacts(wanted, criteriaSet);
  }

  /** Goes on where another has ended by a transfer on this day. */
  Participation(Participation earlier, Residence to, Pseudonym known, LocalDate day) {
    areaId = to.area().value();
    unitId = to.unit().value();
    pseudonym = known.value();
    referral = earlier.referral;
    reached = earlier.reached.carriedTo(day);
    state = ParticipationState.INCLUDED;
    outcome = earlier.outcome;
    continuesId = earlier.id;
  }

  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /** The referral said something else than was written down. */
  void correct(NewReferral said, String criteriaSet) {
    requireOfOneArea();
    reached.requireReferredBy(said.day());
    unitId = said.unit().value();
    referral = new ReferralFacts(said, criteriaSet);
  }

  /** A step was taken on another day than was written down. */
  void correct(CourseStep step, LocalDate day) {
    requireOfOneArea();
    referral.requireNotBefore(day);
    reached.correct(step, day);
  }

  private void requireOfOneArea() {
    if (continuesId != null || Ending.TRANSFERRED.equals(endReason)) {
      throw new RuleViolation(ParticipationRule.TRANSFERRED);
    }
  }

  void assess(Verdict verdict, LocalDate day) {
    requireOpen();
    state.requireNotAssessed();
    referral.requireNotBefore(day);
    reached.assessed(verdict, day);
    state = ParticipationState.ASSESSED;
    if (verdict == Verdict.NOT_ELIGIBLE) {
      close("NOT_ELIGIBLE", day);
    }
  }

  /** There is a place for her now. */
  void offer(LocalDate day) {
    requireOpen();
    state.requireAssessed();
    reached.offered(day);
  }

  void explore(LocalDate day) {
    requireOpen();
    state.requireAssessed();
    reached.requireOfferedBy(day);
    state.requireNotIncluded();
    state = state.explored();
  }

  /** She consents, whatever the limit says: that was asked before. */
  void consent(LocalDate day) {
    requireOpen();
    state.requireAssessed();
    reached.consented(day);
    state = ParticipationState.CONSENTED;
  }

  void include(LocalDate day, TalksHeld by) {
    requireOpen();
    state.requireNotIncluded();
    by.requireEnough();
    reached.included(day);
    state = ParticipationState.INCLUDED;
    outcome = "INCLUDED";
  }

  void giveBirth(LocalDate day) {
    requireOpen();
    requireIncluded();
    reached.born(day);
  }

  /** It comes to nothing, before inclusion. */
  void close(String as, LocalDate day) {
    requireOpen();
    state.requireNotIncluded();
    if (as.equals("NO_CAPACITY") && reached.hasAPlace()) {
      throw new RuleViolation(ParticipationRule.HAS_A_PLACE);
    }
    referral.requireNotBefore(day);
    reached.ended(day);
    outcome = as;
    state = ParticipationState.ENDED;
  }

  /** At so many months of the child's age the programme ends. */
  void end(Ending how, int months) {
    requireOpen();
    requireIncluded();
    if (how.completes()) {
      reached.requireAge(months, how.day());
    }
    endFor(how.reason(), how.day());
    reached.handedOver(how.handover());
  }

  Participation transfer(Residence to, Pseudonym known, LocalDate day) {
    requireOpen();
    requireIncluded();
    to.requireElsewhere(area());
    Participation next = new Participation(this, to, known, day);
    endFor(Ending.TRANSFERRED, day);
    return next;
  }

  private void endFor(String reason, LocalDate day) {
    reached.ended(day);
    endReason = reason;
    state = ParticipationState.ENDED;
  }

  /** Whoever referred her is told what came of it. */
  void tellReferrer(LocalDate day, TalksHeld by) {
    requireSomethingToTell(by);
    referral.requireNotBefore(day);
    reached.told(day);
  }

  void requireSomethingToTell(TalksHeld by) {
    if (outcome == null && !by.areEnough()) {
      throw new RuleViolation(ParticipationRule.NOTHING_TO_TELL);
    }
  }

  void requireOpen() {
    if (state == ParticipationState.ENDED) {
      throw new RuleViolation(ParticipationRule.ENDED, reached.endedOn());
    }
  }

  void requireIncluded() {
    state.requireIncluded();
  }

  ParticipationId id() {
    return new ParticipationId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  UnitId unit() {
    return new UnitId(unitId);
  }

  ReferralFacts referral() {
    return referral;
  }

  Milestones reached() {
    return reached;
  }

  ParticipationState state() {
    return state;
  }

  /** Null while it is open. */
  String outcome() {
    return outcome;
  }

  /** Null while it goes on. */
  String endReason() {
    return endReason;
  }
}
