package no.samrad.extract;

import java.util.List;

/** The columns of an extract of visits. */
public enum VisitColumn implements ExtractColumn {
  CASE(true, "sak", "case"),
  PLANNED(true, "planlagt", "planned"),
  HELD(false, "holdt", "halde", "held"),
  OUTCOME(true, "utfall", "outcome"),
  MINUTES(false, "minutter", "minutt", "minutes"),
  PLACE(false, "sted", "stad", "place"),
  FAMILY(false, "familie", "family"),
  CHILD(false, "barn", "child"),
  HEALTH(false, "helse", "health"),
  LIFE(false, "livssituasjon", "life"),
  COOPERATION(false, "samarbeid", "cooperation");

  private final boolean required;
  private final String words;

  VisitColumn(boolean required, String... words) {
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
