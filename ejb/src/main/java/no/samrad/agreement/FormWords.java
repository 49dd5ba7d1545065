package no.samrad.agreement;

import java.util.Map;
import no.samrad.place.Language;

/** What the organisation form of an area is called in the middle of a sentence of a contract. */
final class FormWords {

  private static final Map<String, String> NB =
      Map.of(
          "SINGLE_MUNICIPALITY", "én kommune alene",
          "HOST_ADMINISTRATIVE", "administrativt vertskommunesamarbeid",
          "HOST_JOINT_BOARD", "vertskommunesamarbeid med felles folkevalgt nemnd",
          "POLITICAL_COUNCIL", "interkommunalt politisk råd",
          "TASK_COMMUNITY", "kommunalt oppgavefellesskap",
          "INTERMUNICIPAL_COMPANY", "interkommunalt selskap",
          "CITY_DISTRICTS", "samarbeid mellom bydeler");

  private static final Map<String, String> NN =
      Map.of(
          "SINGLE_MUNICIPALITY", "éin kommune åleine",
          "HOST_ADMINISTRATIVE", "administrativt vertskommunesamarbeid",
          "HOST_JOINT_BOARD", "vertskommunesamarbeid med felles folkevald nemnd",
          "POLITICAL_COUNCIL", "interkommunalt politisk råd",
          "TASK_COMMUNITY", "kommunalt oppgåvefellesskap",
          "INTERMUNICIPAL_COMPANY", "interkommunalt selskap",
          "CITY_DISTRICTS", "samarbeid mellom bydelar");

  private FormWords() {}

  /** Empty when the area has none. */
  static String of(String form, Language language) {
    return (language == Language.NN ? NN : NB).getOrDefault(form, "");
  }
}
