package no.samrad.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import no.samrad.place.Language;

/** What a version of an indicator says in a language. */
@Embeddable
class VersionText implements Serializable {

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(updatable = false)
  private String language;

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private String numerator;

  @Column(updatable = false)
  private String denominator;

  @Column(updatable = false)
  private String explanation;

  protected VersionText() {} // JPA

  /** The same, explained in other words, in an area or everywhere. */
  VersionText explainedBy(IndicatorWish wanted, Long area) {
    VersionText next = new VersionText();
    next.areaId = area;
    next.language = language;
    next.name = name;
    next.numerator = numerator;
    next.denominator = denominator;
    next.explanation = wanted.explanation(Language.valueOf(language.toUpperCase(Locale.ROOT)));
    return next;
  }
}
