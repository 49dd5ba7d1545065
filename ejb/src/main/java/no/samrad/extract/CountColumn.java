package no.samrad.extract;

import java.util.List;

/** The columns of yearly counts. */
public enum CountColumn implements ExtractColumn {
  AREA(true, "område", "omrade", "area"),
  YEAR(false, "år", "ar", "year"),
  DAY(false, "dag", "day"),
  INCLUDED(false, "inkludert", "included"),
  ACTIVE(true, "aktive", "active"),
  COMPLETED(false, "fullført", "fullfort", "completed"),
  DEPARTED(false, "sluttet", "slutta", "left"),
  SOURCE(true, "kilde", "kjelde", "source");

  private final boolean required;
  private final String words;

  CountColumn(boolean required, String... words) {
    this.required = required;
    this.words = String.join(" ", words);
  }

  @Override
  public List<String> words() {
    return List.of(words.split(" "));
  }

  @Override
  public boolean required() {
    return required;
  }
}
