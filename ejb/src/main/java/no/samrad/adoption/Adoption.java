package no.samrad.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.agreement.DecidingBody;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/**
 * One party's way through its council with one version: put on an agenda, decided, and where it was
 * adopted on a condition, the condition met. A decision is taken once; a wrong entry is corrected.
 */
@Entity
@Table(name = "adoption")
class Adoption {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "adoption_id_seq")
  @SequenceGenerator(name = "adoption_id_seq", sequenceName = "adoption_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "agreement_id", updatable = false)
  private Long agreementId;

  @Column(name = "version_id", updatable = false)
  private Long versionId;

  @Column(name = "party_id", updatable = false)
  private Long partyId;

  @Column(name = "agenda_on")
  private LocalDate agendaOn;

  @Convert(converter = BodyText.class)
  private DecidingBody body;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "case_number")
  private String caseNumber = "";

  @Convert(converter = OutcomeText.class)
  private Outcome outcome;

  @Column(name = "condition_text")
  private String condition = "";

  @Column(name = "condition_met_on")
  private LocalDate metOn;

  @Column(name = "condition_met_by")
  private String metBy = "";

  @Column(name = "recorded_by")
  private Long recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Adoption() {} // JPA

  Adoption(AreaId area, AdoptionSubject subject) {
    areaId = area.value();
    agreementId = subject.agreement().value();
    versionId = subject.version().value();
    partyId = subject.party().value();
  }

  void putOnAgenda(LocalDate day) {
    requireUndecided();
    agendaOn = day;
  }

  void decide(Decision decision) {
    requireUndecided();
    become(decision);
  }

  /** What was recorded was wrong. A condition that was met stays so while there is a condition. */
  void correct(Decision decision) {
    requireDecided();
    become(decision);
    boolean tooEarly = metOn != null && metOn.isBefore(decidedOn);
    if (outcome != Outcome.ADOPTED_WITH_CONDITION || tooEarly) {
      metOn = null;
      metBy = "";
    }
  }

  void meetCondition(LocalDate day, String how, LocalDate today) {
    requireDecided();
    if (outcome != Outcome.ADOPTED_WITH_CONDITION) {
      throw new RuleViolation(AdoptionRule.NO_CONDITION);
    }
    if (metOn != null) {
      throw new RuleViolation(AdoptionRule.CONDITION_ALREADY_MET, metOn);
    }
    if (day.isBefore(decidedOn)) {
      throw new RuleViolation(AdoptionRule.MET_BEFORE_DECIDED, decidedOn);
    }
    if (day.isAfter(today)) {
      throw new RuleViolation(AdoptionRule.MET_IN_FUTURE, today);
    }
    metOn = day;
    metBy = how;
  }

  private void become(Decision decision) {
    body = decision.body();
    decidedOn = decision.day();
    caseNumber = decision.caseNumber().text();
    outcome = decision.outcome();
    condition = decision.condition();
  }

  private void requireUndecided() {
    if (outcome != null) {
      throw new RuleViolation(AdoptionRule.ALREADY_DECIDED, outcome, decidedOn);
    }
  }

  private void requireDecided() {
    if (outcome == null) {
      throw new RuleViolation(AdoptionRule.NOT_DECIDED);
    }
  }

  void recordedBy(PersonId person, Instant now) {
    recordedBy = person.value();
    recordedAt = now;
  }

  /** Nothing has been recorded before. */
  boolean isNew() {
    return id == null;
  }

  void requireSeen(long seenVersion) {
    if (version != seenVersion) {
      throw new StaleData(id());
    }
  }

  AdoptionId id() {
    return new AdoptionId(id);
  }

  AdoptionState state() {
    return new AdoptionState(
        partyId,
        versionId,
        agendaOn,
        new AdoptionState.Decided(body, decidedOn, caseNumber, outcome),
        new AdoptionState.Condition(!condition.isEmpty(), metOn));
  }
}
