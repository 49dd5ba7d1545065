package no.samrad.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.place.Language;
import no.samrad.place.NameKind;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.Period;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** A name of an area in one language, for a time. */
@Entity
@Table(name = "area_name")
class AreaName {

  static final int LONGEST = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_name_id_seq")
  @SequenceGenerator(name = "area_name_id_seq", sequenceName = "area_name_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "area_id", updatable = false)
  private Area area;

  @Column(updatable = false)
  private String language;

  private String name;

  @Column(updatable = false)
  private String kind;

  @Embedded private Period period;

  protected AreaName() {} // JPA

  AreaName(Area area, Language language, String name, NameKind kind, Period period) {
    this.area = area;
    this.language = language.code();
    this.name = name;
    this.kind = kind.name();
    this.period = period;
  }

  static String required(String typed) {
    return ifGiven(typed).orElseThrow(() -> new RuleViolation(AreaRule.NAME_MISSING));
  }

  static Optional<String> ifGiven(String typed) {
    String name = PlainText.line(typed);
    if (PlainText.length(name) > LONGEST) {
      throw new RuleViolation(AreaRule.NAME_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(name);
    return Optional.of(name).filter(text -> !text.isEmpty());
  }

  /** A name that goes with an address already; empty stays empty. */
  static String written(String typed) {
    String name = ifGiven(typed).orElse("");
    if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new RuleViolation(AreaRule.NAME_NEEDS_LETTERS, name);
    }
    return name;
  }

  static String requiredAndWritten(String typed) {
    return required(written(typed));
  }

  /** It was written wrongly. */
  void reads(String right) {
    name = right;
  }

  void runs(Period days) {
    period = days;
  }

  void endOn(LocalDate lastDay) {
    period = period().endingWith(lastDay);
  }

  boolean isOfficial() {
    return NameKind.OFFICIAL.name().equals(kind);
  }

  boolean overlaps(Period days) {
    return period().overlaps(days);
  }

  /** The size of the letters does not make another name. */
  boolean readsLike(String text) {
    return name.equalsIgnoreCase(text);
  }

  private boolean endsOn(LocalDate day) {
    return period().lastDay().filter(day::equals).isPresent();
  }

  boolean isIn(Language wanted) {
    return wanted.code().equals(language);
  }

  /** It begins the day after the other ends, and says the same. */
  boolean continues(AreaName other) {
    return other.isOfficial()
        && isOfficial()
        && language.equals(other.language)
        && name.equals(other.name)
        && period().firstDay().map(day -> day.minusDays(1)).filter(other::endsOn).isPresent();
  }

  AreaNameId id() {
    return new AreaNameId(id);
  }

  Language language() {
    return Language.of(language);
  }

  String name() {
    return name;
  }

  /** JPA reads one that is open on both sides as none. */
  Period period() {
    return period == null ? Period.throughLastDay(null, null) : period;
  }
}
