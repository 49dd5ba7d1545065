package no.samrad.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** What a party, or the host, said about a clause. It is answered, and in the end resolved. */
@Entity
@Table(name = "wording_comment")
class WordingComment {

  static final int LONGEST = 4000;
  static final int LONGEST_NOTE = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wording_comment_id_seq")
  @SequenceGenerator(name = "wording_comment_id_seq", sequenceName = "wording_comment_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "wording_id", updatable = false)
  private Long wordingId;

  @Column(name = "wording_clause_id", updatable = false)
  private Long clauseId;

  @Column(name = "parent_id", updatable = false)
  private Long parentId;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "written_by", updatable = false)
  private Long writtenBy;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  @Column(updatable = false)
  private String body;

  @Column(name = "resolved_by")
  private Long resolvedBy;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  private String resolution = "";

  protected WordingComment() {} // JPA

  /**
   * @param unit null when it is spoken for the host
   */
  WordingComment(Wording wording, WordingClauseId clause, UnitId unit, String body, Stamp stamp) {
    areaId = wording.area().value();
    wordingId = wording.id().value();
    clauseId = clause.value();
    unitId = unit == null ? null : unit.value();
    this.body = text(body);
    writtenBy = stamp.by().value();
    writtenAt = stamp.at();
  }

  /** Answers stand under what was said first, also answers to answers. */
  WordingComment answer(Wording wording, UnitId unit, String words, Stamp stamp) {
    requireOpen();
    WordingComment answer = new WordingComment(wording, clause(), unit, words, stamp);
    answer.parentId = parentId == null ? id : parentId;
    return answer;
  }

  void resolve(String note, Stamp stamp) {
    requireOpen();
    String why = PlainText.lines(note);
    if (why.isEmpty()) {
      throw new RuleViolation(WordingRule.NOTE_MISSING);
    }
    if (PlainText.length(why) > LONGEST_NOTE) {
      throw new RuleViolation(WordingRule.COMMENT_TOO_LONG, LONGEST_NOTE);
    }
    NationalIdentityNumber.refuseIn(why);
    resolution = why;
    resolvedBy = stamp.by().value();
    resolvedAt = stamp.at();
  }

  private void requireOpen() {
    if (resolvedAt != null) {
      throw new RuleViolation(WordingRule.ALREADY_RESOLVED);
    }
  }

  private static String text(String typed) {
    String text = PlainText.lines(typed);
    if (text.isEmpty()) {
      throw new RuleViolation(WordingRule.COMMENT_MISSING);
    }
    if (PlainText.length(text) > LONGEST) {
      throw new RuleViolation(WordingRule.COMMENT_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(text);
    return text;
  }

  CommentId id() {
    return new CommentId(id);
  }

  WordingId wording() {
    return new WordingId(wordingId);
  }

  WordingClauseId clause() {
    return new WordingClauseId(clauseId);
  }
}
