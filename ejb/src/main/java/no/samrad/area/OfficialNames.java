package no.samrad.area;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.place.Language;

/**
 * What an area is officially called on a day.
 *
 * @param nn empty where it is the same as in Bokmål
 * @param en empty where it is the same as in Bokmål
 */
public record OfficialNames(String nb, String nn, String en) implements Serializable {

  static final List<Language> LANGUAGES = List.of(Language.NB, Language.NN, Language.EN);

  static OfficialNames of(NewNames wanted) {
    return new OfficialNames(
        AreaName.requiredAndWritten(wanted.nb()),
        AreaName.written(wanted.nn()),
        AreaName.written(wanted.en()));
  }

  /** As it was given in the language, perhaps empty. */
  String given(Language language) {
    return switch (language) {
      case NN -> nn;
      case EN -> en;
      default -> nb;
    };
  }

  /** What somebody who reads the language sees. */
  String shown(Language language) {
    String name = given(language);
    return name.isEmpty() ? nb : name;
  }

  boolean showsTheSameAs(OfficialNames other) {
    return LANGUAGES.stream().allMatch(each -> shown(each).equals(other.shown(each)));
  }

  List<String> texts() {
    return Stream.of(nb, nn, en).filter(each -> !each.isEmpty()).distinct().toList();
  }
}
