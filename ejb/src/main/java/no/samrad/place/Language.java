package no.samrad.place;

import java.util.Arrays;
import java.util.Locale;
import no.samrad.shared.RuleViolation;

/** Languages places have names in: the Norwegian ones, English, the Sámi ones and Kven. */
public enum Language {
  NB,
  NN,
  EN,
  SE,
  SMA,
  SMJ,
  FKV;

  public static Language of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new RuleViolation(PlaceRule.UNKNOWN_LANGUAGE, String.valueOf(code)));
  }

  /** As in the database and in the {@code lang} attribute. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
