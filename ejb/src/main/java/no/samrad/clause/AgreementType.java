package no.samrad.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.Period;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** A kind of agreement. Once added, only its last day can be set; agreements rely on the rest. */
@Entity
@Table(name = "agreement_type")
class AgreementType {

  static final int MOST_MONTHS = 60;
  static final int LONGEST_SOURCE = 500;

  @Id
  @Column(updatable = false)
  private String code;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private AgreementFamily family;

  @Column(name = "notice_months", updatable = false)
  private int noticeMonths;

  @Column(name = "notice_source", updatable = false)
  private String noticeSource;

  @Column(updatable = false)
  private String source = "";

  @Embedded private Period period;

  protected AgreementType() {} // JPA

  AgreementType(NewType wanted) {
    if (wanted.family() == null) {
      throw new RuleViolation(ClauseRule.FAMILY_MISSING);
    }
    Integer months = wanted.noticeMonths();
    if (months == null || months < 0 || months > MOST_MONTHS) {
      throw new RuleViolation(ClauseRule.NOTICE_OUT_OF_RANGE);
    }
    code = wanted.code().value();
    family = wanted.family();
    noticeMonths = months;
    noticeSource = source(wanted.noticeSource());
    period = Period.startingOn(wanted.from());
  }

  private static String source(String typed) {
    String text = PlainText.line(typed);
    if (PlainText.length(text) > LONGEST_SOURCE) {
      throw new RuleViolation(ClauseRule.SOURCE_TOO_LONG, LONGEST_SOURCE);
    }
    NationalIdentityNumber.refuseIn(text);
    return text;
  }

  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /** No agreement may begin with it after that day; those that have it keep it. */
  void endOn(LocalDate lastDay) {
    if (period.endedBefore(lastDay.plusDays(1))) {
      throw new RuleViolation(ClauseRule.TYPE_ENDED_ALREADY, period.lastDay().orElseThrow());
    }
    period = period.endingWith(lastDay);
  }

  Period period() {
    return period;
  }
}
