package no.samrad.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.agreement.PartyId;
import no.samrad.document.DocumentId;
import no.samrad.shared.PersonId;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** A signature that was asked of a party, and what came of it: given or refused, at most once. */
@Entity
@Table(name = "signature")
class Signature {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signature_id_seq")
  @SequenceGenerator(name = "signature_id_seq", sequenceName = "signature_id_seq")
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

  @Column(updatable = false)
  private int turn;

  @Column(name = "signatory_name")
  private String signatoryName = "";

  @Column(name = "asked_on", updatable = false)
  private LocalDate askedOn;

  @Column(name = "due_on", updatable = false)
  private LocalDate dueOn;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  private String method = "";

  @Column(name = "evidence_id")
  private Long evidenceId;

  @Column(name = "evidence_note")
  private String evidenceNote = "";

  @Column(name = "refused_on")
  private LocalDate refusedOn;

  private String refusal = "";

  @Column(name = "changed_by")
  private Long changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Signature() {} // JPA

  Signature(SigningCase about, PartyId party, int turn, LocalDate askedOn, LocalDate dueOn) {
    this.areaId = about.area().value();
    this.agreementId = about.agreement().value();
    this.versionId = about.version().value();
    this.partyId = party.value();
    this.turn = turn;
    this.askedOn = askedOn;
    this.dueOn = dueOn;
  }

  void sign(GivenSignature given, DocumentId evidence) {
    requireOpen();
    if (given.day().isAfter(dueOn)) {
      throw new RuleViolation(SigningRule.REQUEST_EXPIRED, dueOn);
    }
    signatoryName = given.signatory();
    signedOn = given.day();
    method = given.method().name();
    evidenceId = evidence == null ? null : evidence.value();
    evidenceNote = given.note();
  }

  void refuse(LocalDate day, Reason reason) {
    requireOpen();
    refusedOn = day;
    refusal = reason.text();
  }

  void remind(LocalDate day) {
    remindedOn = day;
  }

  void changedBy(PersonId person, Instant now) {
    changedBy = person.value();
    changedAt = now;
  }

  private void requireOpen() {
    if (signedOn != null) {
      throw new RuleViolation(SigningRule.ALREADY_SIGNED, signedOn);
    }
    if (refusedOn != null) {
      throw new RuleViolation(SigningRule.ALREADY_REFUSED, refusedOn);
    }
  }

  boolean isSigned() {
    return signedOn != null;
  }

  /** Asked, and nothing has come of it. */
  boolean isOpen() {
    return signedOn == null && refusedOn == null;
  }

  boolean wasRemindedOn(LocalDate day) {
    return day.equals(remindedOn);
  }

  PartyId party() {
    return new PartyId(partyId);
  }

  int turn() {
    return turn;
  }

  LocalDate dueOn() {
    return dueOn;
  }
}
