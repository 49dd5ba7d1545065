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
import java.util.Optional;
import no.samrad.place.Language;
import no.samrad.place.NameKind;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.Period;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** A name of an area in one language. */
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
  private String kind;

  @Embedded private Period period;

  protected AreaName() {} // JPA

  /** The official name, for as long as the area exists. */
  AreaName(Area area, Language language, String name) {
    this.area = area;
    this.language = language.code();
    this.name = name;
    this.kind = NameKind.OFFICIAL.name();
    this.period = Period.throughLastDay(null, null);
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

  String name() {
    return name;
  }
}
