package no.samrad.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import no.samrad.agenda.ItemId;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** What a member remarks on minutes before they are approved, and what the secretary answers. */
@Entity
@Table(name = "nfp_minutes_comment")
class MinutesComment {

  static final int LONGEST = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_minutes_comment_id_seq")
  @SequenceGenerator(
      name = "nfp_minutes_comment_id_seq",
      sequenceName = "nfp_minutes_comment_id_seq")
  private Long id;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "minutes_id", updatable = false)
  private Long minutesId;

  @Column(name = "item_id", updatable = false)
  private Long itemId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(updatable = false)
  private String remark;

  @Column(name = "made_at", updatable = false)
  private Instant madeAt;

  private String answer = "";

  protected MinutesComment() {} // JPA

  /**
   * @param item null: about the minutes as a whole
   */
  MinutesComment(Minutes minutes, ItemId item, PersonId by, String typed, Instant now) {
    String words = PlainText.lines(typed);
    if (words.isEmpty()) {
      throw new RuleViolation(MinutesRule.COMMENT_MISSING);
    }
    if (PlainText.length(words) > LONGEST) {
      throw new RuleViolation(MinutesRule.COMMENT_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(words);
    areaId = minutes.area().value();
    minutesId = minutes.id();
    itemId = item == null ? null : item.value();
    personId = by.value();
    remark = words;
    madeAt = now;
  }

  void answer(String typed) {
    String words = PlainText.lines(typed);
    if (words.isEmpty()) {
      throw new RuleViolation(MinutesRule.ANSWER_MISSING);
    }
    if (PlainText.length(words) > LONGEST) {
      throw new RuleViolation(MinutesRule.ANSWER_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(words);
    answer = words;
  }

  RemarkId id() {
    return new RemarkId(id);
  }

  long minutes() {
    return minutesId;
  }
}
