package no.samrad.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.intake.UnitEdits.Named;
import no.samrad.shared.SearchText;

/**
 * Compares the name of a list with those of the register. Statistics Norway joins parallel names;
 * which language each is in, the list does not say.
 */
final class NameComparison {

  private static final String NORWEGIAN = "nb";
  private static final String KVEN = "fkv";
  private static final String LOST = "?";
  private static final Pattern SAMI_LETTERS = Pattern.compile(".*[áčđŋšŧžïÁČĐŊŠŦŽÏ].*");

  private final UnitEdits edits;
  private final boolean allLetters;

  /**
   * @param allLetters the file shows that no letter was lost
   */
  NameComparison(UnitEdits edits, boolean allLetters) {
    this.edits = edits;
    this.allLetters = allLetters;
  }

  /** Takes over a name that is another from the day on, unless it only lost letters. */
  void compare(RegisteredUnit unit, String name, LocalDate day) {
    List<DatedText> known = unit.namesOn(day);
    List<String> unknown = new ArrayList<>(KlassWords.parallel(name));
    unknown.removeIf(part -> known.stream().anyMatch(each -> each.text().equals(part)));
    if (unknown.isEmpty()) {
      return;
    }
    List<DatedText> official = unit.officialOn(day);
    boolean lost =
        unknown.stream()
            .anyMatch(
                part -> part.contains(LOST) || official.stream().anyMatch(o -> lost(part, o)));
    List<Named> names = lost ? List.of() : named(unit, name, unknown, day);
    boolean taken =
        official.stream()
            .filter(each -> names.stream().anyMatch(n -> n.language().equals(each.language())))
            .anyMatch(each -> !each.beginsBefore(day));
    if (lost || taken || day.isBefore(KlassWords.REGISTER_BEGINS.plusDays(1))) {
      edits.keepName(unit, name, day);
    } else {
      edits.rename(unit, names, day);
    }
  }

  /** The same letters without their signs; a spelling that was really changed looks alike. */
  private boolean lost(String part, DatedText official) {
    return !allLetters
        && SAMI_LETTERS.matcher(official.text()).matches()
        && SearchText.fold(part).equals(SearchText.fold(official.text()));
  }

  private static List<Named> named(
      RegisteredUnit unit, String name, List<String> unknown, LocalDate day) {
    List<String> parts = KlassWords.parallel(name);
    List<String> free =
        unit.officialOn(day).stream()
            .filter(each -> !parts.contains(each.text()))
            .map(DatedText::language)
            .collect(Collectors.toCollection(ArrayList::new));
    boolean keepsNorwegian =
        unit.namesOn(day).stream()
            .anyMatch(each -> each.language().equals(NORWEGIAN) && parts.contains(each.text()));
    String code = unit.codeOn(day).map(DatedText::text).orElse("");
    List<Named> names = new ArrayList<>();
    List<String> left = new ArrayList<>(unknown);
    if (!keepsNorwegian) {
      names.add(new Named(NORWEGIAN, norwegian(left)));
      free.remove(NORWEGIAN);
    }
    free.removeIf(language -> keepsNorwegian && language.equals(NORWEGIAN));
    left.forEach(part -> names.add(new Named(next(free, names, unit, code), part)));
    return names;
  }

  private static String next(
      List<String> free, List<Named> names, RegisteredUnit unit, String code) {
    if (!free.isEmpty()) {
      return free.remove(0);
    }
    Stream<String> taken =
        Stream.concat(
            names.stream().map(Named::language), unit.names().stream().map(DatedText::language));
    return taken.anyMatch(sami(code)::equals) ? KVEN : sami(code);
  }

  /** For a unit that begins: nothing is known but the name and where it lies. */
  static List<Named> ofNew(String name, String code) {
    List<String> left = new ArrayList<>(KlassWords.parallel(name));
    List<Named> names = new ArrayList<>();
    names.add(new Named(NORWEGIAN, norwegian(left)));
    for (int i = 0; i < left.size(); i++) {
      names.add(new Named(i == 0 ? sami(code) : KVEN, left.get(i)));
    }
    return names;
  }

  /** Takes it out: the first without a letter only Sámi has. */
  private static String norwegian(List<String> parts) {
    String norwegian =
        parts.stream()
            .filter(part -> !SAMI_LETTERS.matcher(part).matches())
            .findFirst()
            .orElse(parts.get(0));
    parts.remove(norwegian);
    return norwegian;
  }

  /** Lule Sámi in Nordland, South Sámi further south, otherwise North Sámi. */
  private static String sami(String code) {
    return switch (code.substring(0, Math.min(2, code.length()))) {
      case "18" -> "smj";
      case "54", "55", "56", "19", "20" -> "se";
      default -> "sma";
    };
  }
}
