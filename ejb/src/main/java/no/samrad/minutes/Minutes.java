package no.samrad.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * Where the minutes of a meeting stand: a draft, with the members for comment until a day,
 * approved. What they say follows from what was recorded. The row begins when somebody first
 * changes it.
 */
@Entity
@Table(name = "nfp_minutes")
class Minutes {

  static final int LONGEST_INTRODUCTION = 4000;
  static final int MOST_DAYS = 365;

  @Id private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "meeting_id", updatable = false)
  private Long meetingId;

  private String introduction = "";

  @Column(name = "comment_until")
  private LocalDate commentUntil;

  @Column(name = "circulated_at")
  private Instant circulatedAt;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "approved_by")
  private Long approvedBy;

  @Column(name = "approved_in")
  private Long approvedIn;

  protected Minutes() {} // JPA

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  void introduce(String typed) {
    requireOpen();
    String text = PlainText.lines(typed);
    if (PlainText.length(text) > LONGEST_INTRODUCTION) {
      throw new RuleViolation(MinutesRule.INTRODUCTION_TOO_LONG, LONGEST_INTRODUCTION);
    }
    introduction = text;
  }

  /** For the first time, or again with another deadline. */
  void circulate(LocalDate until, LocalDate today, Instant now) {
    requireOpen();
    if (until == null) {
      throw new RuleViolation(MinutesRule.DEADLINE_MISSING);
    }
    if (until.isBefore(today)) {
      throw new RuleViolation(MinutesRule.DEADLINE_PASSED, today);
    }
    if (until.isAfter(today.plusDays(MOST_DAYS))) {
      throw new RuleViolation(MinutesRule.DEADLINE_TOO_FAR, today.plusDays(MOST_DAYS));
    }
    commentUntil = until;
    circulatedAt = now;
  }

  void requireCommentsOn(LocalDate today) {
    requireOpen();
    if (circulatedAt == null) {
      throw new RuleViolation(MinutesRule.NOT_CIRCULATED);
    }
    if (today.isAfter(commentUntil)) {
      throw new RuleViolation(MinutesRule.COMMENTS_CLOSED, commentUntil);
    }
  }

  /**
   * @param early somebody has said why the deadline is not waited for
   * @param in null: no meeting approved them
   */
  void approve(PersonId by, NfpMeetingId in, boolean early, Instant now, LocalDate today) {
    requireOpen();
    if (circulatedAt == null) {
      throw new RuleViolation(MinutesRule.NOT_CIRCULATED);
    }
    if (!today.isAfter(commentUntil) && !early) {
      throw new RuleViolation(MinutesRule.DEADLINE_NOT_OVER, commentUntil);
    }
    approvedAt = now;
    approvedBy = by.value();
    approvedIn = in == null ? null : in.value();
  }

  void requireOpen() {
    if (approvedAt != null) {
      throw new RuleViolation(MinutesRule.APPROVED);
    }
  }

  void requireApproved() {
    if (approvedAt == null) {
      throw new RuleViolation(MinutesRule.NOT_APPROVED);
    }
  }

  long id() {
    return id;
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  NfpMeetingId meeting() {
    return new NfpMeetingId(meetingId);
  }

  String introduction() {
    return introduction;
  }

  LocalDate commentUntil() {
    return commentUntil;
  }

  Instant circulatedAt() {
    return circulatedAt;
  }
}
