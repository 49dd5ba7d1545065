package no.samrad.web.search;

import java.util.List;
import no.samrad.shared.SearchText;

/**
 * The names of the programme itself, today's and former ones. They are names of no area, but
 * whoever looks for one means the areas, which all run it.
 */
final class ProgrammeName {

  /** Fewer letters than this may be the beginning of anything. */
  private static final int FEWEST = 5;

  private static final List<String> NAMES =
      List.of(
          SearchText.fold("Sammen på vei"),
          SearchText.fold("Familie for første gang"),
          SearchText.fold("Nurse-Family Partnership"),
          "nfp");

  private ProgrammeName() {}

  static boolean isMeant(String typed) {
    String wanted = SearchText.fold(typed).strip();
    return NAMES.stream()
        .anyMatch(
            name -> name.equals(wanted) || (wanted.length() >= FEWEST && name.startsWith(wanted)));
  }
}
