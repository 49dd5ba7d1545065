package no.samrad.wording;

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
import no.samrad.shared.AreaId;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * The text of one version. It is written as a draft, shown to the parties in review (and may become
 * a draft again), and ends sealed or discarded. Its clauses change under its lock, so that none
 * changes while it is sealed.
 */
@Entity
@Table(name = "wording")
class Wording {

  static final int LONGEST_TITLE = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wording_id_seq")
  @SequenceGenerator(name = "wording_id_seq", sequenceName = "wording_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "type_code", updatable = false)
  private String typeCode;

  @Column(name = "template_id", updatable = false)
  private Long templateId;

  @Column(name = "base_id", updatable = false)
  private Long baseId;

  @Column(name = "title_nb")
  private String titleNb;

  @Column(name = "title_nn")
  private String titleNn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private WordingStatus status = WordingStatus.DRAFT;

  @Column(name = "changed_by")
  private Long changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Wording() {} // JPA

  private Wording(AreaId area, String type, Stamp stamp) {
    areaId = area.value();
    typeCode = type;
    touch(stamp);
  }

  /**
   * @param template null to begin from nothing
   */
  static Wording begin(AreaId area, String type, Long template, Titles titles, Stamp stamp) {
    Wording wording = new Wording(area, type, stamp);
    wording.templateId = template;
    wording.entitle(titles);
    return wording;
  }

  /** The next version's text, to be compared with this one. */
  Wording copy(Stamp stamp) {
    Wording copy = new Wording(area(), typeCode, stamp);
    copy.templateId = templateId;
    copy.baseId = id;
    copy.titleNb = titleNb;
    copy.titleNn = titleNn;
    return copy;
  }

  void entitle(Titles wanted) {
    requireDraft();
    titleNb = title(wanted.nb());
    titleNn = title(wanted.nn());
  }

  static String title(String typed) {
    String title = PlainText.line(typed);
    if (title.isEmpty()) {
      throw new RuleViolation(WordingRule.TITLE_MISSING);
    }
    if (PlainText.length(title) > LONGEST_TITLE) {
      throw new RuleViolation(WordingRule.TITLE_TOO_LONG, LONGEST_TITLE);
    }
    NationalIdentityNumber.refuseIn(title);
    return title;
  }

  void openReview(Stamp stamp) {
    requireDraft();
    become(WordingStatus.REVIEW, stamp);
  }

  void reopen(Stamp stamp) {
    requireReview();
    become(WordingStatus.DRAFT, stamp);
  }

  void seal(Stamp stamp) {
    requireUnsealed();
    become(WordingStatus.SEALED, stamp);
  }

  void discard(Stamp stamp) {
    requireUnsealed();
    become(WordingStatus.DISCARDED, stamp);
  }

  void requireDraft() {
    requireUnsealed();
    if (status != WordingStatus.DRAFT) {
      throw new RuleViolation(WordingRule.NOT_A_DRAFT);
    }
  }

  void requireReview() {
    requireUnsealed();
    if (status != WordingStatus.REVIEW) {
      throw new RuleViolation(WordingRule.NOT_IN_REVIEW);
    }
  }

  void requireUnsealed() {
    if (status == WordingStatus.SEALED) {
      throw new RuleViolation(WordingRule.SEALED);
    }
    if (status == WordingStatus.DISCARDED) {
      throw new RuleViolation(WordingRule.DISCARDED);
    }
  }

  /** Something in it has changed. */
  final void touch(Stamp stamp) {
    changedBy = stamp.by().value();
    changedAt = stamp.at();
  }

  private void become(WordingStatus wanted, Stamp stamp) {
    status = wanted;
    touch(stamp);
  }

  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  WordingId id() {
    return new WordingId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  Titles titles() {
    return new Titles(titleNb, titleNn);
  }
}
