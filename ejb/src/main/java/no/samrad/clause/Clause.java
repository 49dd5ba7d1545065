package no.samrad.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.samrad.rule.Verification;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/**
 * A clause of the library in one edition. Its words are never changed: whoever wants others begins
 * a new edition, which nobody has verified yet.
 */
@Entity
@Table(name = "clause")
class Clause {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clause_id_seq")
  @SequenceGenerator(name = "clause_id_seq", sequenceName = "clause_id_seq")
  private Long id;

  @Version private long version;

  @Column(updatable = false)
  private String code;

  @Column(updatable = false)
  private int edition;

  @Column(name = "type_code", updatable = false)
  private String typeCode;

  @Column(updatable = false)
  private boolean required;

  @Column(updatable = false)
  private String source;

  @Column(name = "verified_by")
  private String verifiedBy = "";

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Embedded private Period period;

  protected Clause() {} // JPA

  private Clause(Clause before, boolean required, String source, LocalDate from) {
    this.code = before.code;
    this.edition = before.edition + 1;
    this.typeCode = before.typeCode;
    this.required = required;
    this.source = source;
    this.period = Period.startingOn(from);
  }

  /** Ends the day before the next begins; only the newest edition can be followed. */
  Clause followedFrom(LocalDate from, boolean nextRequired, String nextSource) {
    LocalDate first = period.firstDay().orElseThrow();
    if (!from.isAfter(first) || !period.isOpenEnded()) {
      LocalDate newest = period.isOpenEnded() ? first : period.lastDay().orElseThrow().plusDays(1);
      throw new RuleViolation(ClauseRule.EDITION_NOT_LATER, newest);
    }
    period = period.endingWith(from.minusDays(1));
    return new Clause(this, nextRequired, nextSource, from);
  }

  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  void become(Verification verification) {
    verifiedBy = verification.by();
    verifiedOn = verification.on();
  }

  Verification verification() {
    return new Verification(verifiedBy, verifiedOn);
  }

  /** As people speak of it: {@code VK-01@2}. */
  String label() {
    return code + "@" + edition;
  }

  ClauseId id() {
    return new ClauseId(id);
  }
}
