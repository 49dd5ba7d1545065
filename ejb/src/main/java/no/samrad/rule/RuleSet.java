package no.samrad.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A rule set in one edition. Its words come with migrations; people only say that they hold. */
@Entity
@Table(name = "rule_set")
class RuleSet {

  @Id private Long id;

  @Version private long version;

  @Column(updatable = false)
  private String code;

  @Column(updatable = false)
  private String edition;

  @Column(name = "verified_by")
  private String verifiedBy;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  protected RuleSet() {} // JPA

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /** As people speak of it: {@code KOML-20-4@2018-83}. */
  String label() {
    return code + "@" + edition;
  }

  void become(Verification verification) {
    verifiedBy = verification.by();
    verifiedOn = verification.on();
  }

  Verification verification() {
    return new Verification(verifiedBy, verifiedOn);
  }
}
