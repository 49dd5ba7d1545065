package no.samrad.completeness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.samrad.agreement.AgreementId;
import no.samrad.clause.ItemLink;
import no.samrad.shared.AreaId;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * Somebody says that an item is taken care of, or has nothing to apply to, and why. It is evidence
 * for that item; it stands until somebody withdraws it.
 */
@Entity
@Table(name = "item_statement")
class Statement {

  static final int LONGEST = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_statement_id_seq")
  @SequenceGenerator(name = "item_statement_id_seq", sequenceName = "item_statement_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "agreement_id", updatable = false)
  private Long agreementId;

  @Column(name = "rule_set_code", updatable = false)
  private String ruleSetCode;

  @Column(name = "item_code", updatable = false)
  private String itemCode;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private StatementKind kind;

  @Column(name = "statement", updatable = false)
  private String text;

  @Column(name = "stated_by", updatable = false)
  private Long statedBy;

  @Column(name = "stated_at", updatable = false)
  private Instant statedAt;

  @Column(name = "withdrawn_by")
  private Long withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected Statement() {} // JPA

  Statement(AreaId area, AgreementId agreement, ItemLink item, StatementKind kind, String text) {
    if (kind == null) {
      throw new RuleViolation(CompletenessRule.KIND_MISSING);
    }
    this.areaId = area.value();
    this.agreementId = agreement.value();
    this.ruleSetCode = item.ruleSet();
    this.itemCode = item.item();
    this.kind = kind;
    this.text = checked(text);
  }

  private static String checked(String typed) {
    String text = PlainText.lines(typed);
    if (text.isEmpty()) {
      throw new RuleViolation(CompletenessRule.STATEMENT_MISSING);
    }
    if (PlainText.length(text) > LONGEST) {
      throw new RuleViolation(CompletenessRule.STATEMENT_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(text);
    return text;
  }

  Statement madeBy(PersonId person, Instant now) {
    statedBy = person.value();
    statedAt = now;
    return this;
  }

  void withdraw(PersonId person, Instant now) {
    if (withdrawnAt != null) {
      throw new RuleViolation(CompletenessRule.ALREADY_WITHDRAWN);
    }
    withdrawnBy = person.value();
    withdrawnAt = now;
  }

  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  boolean isOn(AgreementId agreement) {
    return agreementId == agreement.value();
  }

  StatementId id() {
    return new StatementId(id);
  }

  ItemLink item() {
    return new ItemLink(ruleSetCode, itemCode);
  }

  StatementKind kind() {
    return kind;
  }
}
