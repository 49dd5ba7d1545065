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
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/** A visit: planned, until somebody says how it went. */
@Entity
@Table(name = "visit")
class Visit {

  static final int MOST_MINUTES = 600;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_id_seq")
  @SequenceGenerator(name = "visit_id_seq", sequenceName = "visit_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "participation_id", updatable = false)
  private Long participationId;

  @Column(name = "nurse_id")
  private Long nurseId;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  private String outcome;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String place = "";
  private Short minutes;

  @Enumerated(EnumType.STRING)
  private VisitPhase phase;

  @Embedded private DomainShares shares = DomainShares.none();

  protected Visit() {} // JPA

  Visit(Participation of, PersonId nurse, LocalDate planned) {
    areaId = of.area().value();
    participationId = of.id().value();
    nurseId = nurse.value();
    plannedOn = planned;
    phase = VisitPhase.on(planned, of.reached().birthOn());
  }

  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /**
   * @param contact somebody met or spoke
   */
  void register(VisitRecord went, boolean contact, PersonId by, LocalDate birth) {
    if (outcome != null) {
      throw new RuleViolation(ParticipationRule.VISIT_ALREADY_REGISTERED);
    }
    if (contact) {
      hold(went, birth);
    }
    outcome = went.outcome();
    nurseId = by.value();
  }

  /**
   * It went otherwise than somebody said.
   *
   * @param contact somebody met or spoke
   */
  void correct(VisitRecord went, boolean contact, LocalDate birth) {
    forget(birth);
    if (contact) {
      hold(went, birth);
    }
    outcome = went.outcome();
  }

  /** As before anybody said how it went. */
  void planAgain(LocalDate birth) {
    forget(birth);
    outcome = null;
  }

  private void forget(LocalDate birth) {
    heldOn = null;
    minutes = null;
    place = "";
    shares = DomainShares.none();
    phase = VisitPhase.on(plannedOn, birth);
  }

  /** What somebody said of it; without day, place and length where nobody was met. */
  VisitRecord registered() {
    if (outcome == null) {
      throw new RuleViolation(ParticipationRule.VISIT_NOT_REGISTERED);
    }
    boolean met = heldOn != null;
    return new VisitRecord(
        outcome,
        met ? heldOn : null,
        met ? VisitPlace.valueOf(place) : null,
        met ? Integer.valueOf(minutes) : null,
        shares,
        null);
  }

  private void hold(VisitRecord went, LocalDate birth) {
    if (went.minutes() == null) {
      throw new RuleViolation(ParticipationRule.MINUTES_MISSING);
    }
    if (went.minutes() < 1 || went.minutes() > MOST_MINUTES) {
      throw new RuleViolation(ParticipationRule.MINUTES_OUT_OF_RANGE, MOST_MINUTES);
    }
    if (went.place() == null) {
      throw new RuleViolation(ParticipationRule.PLACE_MISSING);
    }
    heldOn = went.day();
    minutes = went.minutes().shortValue();
    place = went.place().name();
    shares = went.shares();
    phase = VisitPhase.on(heldOn, birth);
  }

  VisitId id() {
    return new VisitId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  ParticipationId participation() {
    return new ParticipationId(participationId);
  }

  LocalDate plannedOn() {
    return plannedOn;
  }
}
