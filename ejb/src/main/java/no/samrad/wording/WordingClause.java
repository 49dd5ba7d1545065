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
import java.util.List;
import no.samrad.prose.CleanText;
import no.samrad.shared.Change;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/**
 * A clause of a text. Its text is kept clean, in both languages; one that is taken out is kept for
 * what was said about it, and may be put back.
 */
@Entity
@Table(name = "wording_clause")
class WordingClause {

  static final int LONGEST_BODY = 20_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wording_clause_id_seq")
  @SequenceGenerator(name = "wording_clause_id_seq", sequenceName = "wording_clause_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "wording_id", updatable = false)
  private Long wordingId;

  private Long lineage = 0L;

  private int position;

  @Column(name = "clause_code", updatable = false)
  private String code = "";

  @Column(name = "edition", updatable = false)
  private int edition;

  @Column(name = "title_nb")
  private String titleNb;

  @Column(name = "title_nn")
  private String titleNn;

  @Column(name = "body_nb")
  private String bodyNb;

  @Column(name = "body_nn")
  private String bodyNn;

  @Column(name = "changed_by")
  private Long changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "removed_at")
  private Instant removedAt;

  protected WordingClause() {} // JPA

  WordingClause(Wording wording, LibraryClause origin, ClauseWords words, Stamp stamp) {
    areaId = wording.area().value();
    wordingId = wording.id().value();
    code = origin.code();
    edition = origin.edition();
    become(words, stamp);
  }

  /** Once it has its id: it is the first of its line. */
  void begin(int place) {
    lineage = id;
    position = place;
  }

  final List<Change> become(ClauseWords words, Stamp stamp) {
    Titles title = new Titles(Wording.title(words.title().nb()), Wording.title(words.title().nn()));
    Titles body = new Titles(body(words.body().nb()), body(words.body().nn()));
    List<Change> changes =
        List.of(
            Change.of("titleNb", titleNb, title.nb()),
            Change.of("titleNn", titleNn, title.nn()),
            Change.of("textNb", trace(bodyNb), trace(body.nb())),
            Change.of("textNn", trace(bodyNn), trace(body.nn())));
    titleNb = title.nb();
    titleNn = title.nn();
    bodyNb = body.nb();
    bodyNn = body.nn();
    touch(stamp);
    return changes.stream().filter(each -> !each.from().equals(each.to())).toList();
  }

  private static String body(String typed) {
    String body = CleanText.of(typed).text();
    if (PlainText.length(body) > LONGEST_BODY) {
      throw new RuleViolation(WordingRule.CLAUSE_TOO_LONG, LONGEST_BODY);
    }
    NationalIdentityNumber.refuseIn(body);
    return body;
  }

  /** Tells in the audit trail that a text is another, without repeating it. */
  private static String trace(String body) {
    return body == null || body.isEmpty() ? "" : WordingRecords.sha256(body).substring(0, 16);
  }

  void requireSeen(long seenVersion) {
    if (version != seenVersion || removedAt != null) {
      throw new StaleData(id());
    }
  }

  void requireRemoved() {
    if (removedAt == null) {
      throw new StaleData(id());
    }
  }

  void remove(Stamp stamp) {
    removedAt = stamp.at();
    touch(stamp);
  }

  void putBack(int place, Stamp stamp) {
    removedAt = null;
    position = place;
    touch(stamp);
  }

  int position() {
    return position;
  }

  private void touch(Stamp stamp) {
    changedBy = stamp.by().value();
    changedAt = stamp.at();
  }

  WordingClauseId id() {
    return new WordingClauseId(id);
  }

  WordingId wording() {
    return new WordingId(wordingId);
  }

  LibraryClause origin() {
    return new LibraryClause(code, edition);
  }
}
