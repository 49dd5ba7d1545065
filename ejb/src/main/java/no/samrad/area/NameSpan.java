package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.samrad.area.AreaDetails.Name;
import no.samrad.place.Language;
import no.samrad.shared.Period;

/**
 * What somebody who reads one language sees an area called for a time.
 *
 * @param from null: from the start
 * @param lastDay null: until further notice
 */
public record NameSpan(String name, LocalDate from, LocalDate lastDay) implements Serializable {

  /** Oldest first. Looked up as everywhere: the wanted language, then Bokmål, then any. */
  public static List<NameSpan> of(List<Name> names, Language language) {
    List<Name> official = names.stream().filter(Name::official).toList();
    List<NameSpan> spans = new ArrayList<>();
    LocalDate day = LocalDate.MIN;
    for (LocalDate next : boundaries(official)) {
      add(spans, day, next, on(official, day, language));
      day = next;
    }
    add(spans, day, null, on(official, day, language));
    return List.copyOf(spans);
  }

  /** Days on which a name begins, or no longer holds. */
  private static TreeSet<LocalDate> boundaries(List<Name> names) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Name each : names) {
      Optional.ofNullable(each.from()).ifPresent(days::add);
      Optional.ofNullable(each.lastDay()).map(last -> last.plusDays(1)).ifPresent(days::add);
    }
    return days;
  }

  private static Optional<String> on(List<Name> names, LocalDate day, Language language) {
    return names.stream()
        .filter(each -> Period.throughLastDay(each.from(), each.lastDay()).includes(day))
        .min(
            Comparator.comparing((Name each) -> each.language() != language)
                .thenComparing(each -> each.language() != Language.NB)
                .thenComparing(each -> each.id().value()))
        .map(Name::name);
  }

  private static void add(
      List<NameSpan> spans, LocalDate day, LocalDate next, Optional<String> name) {
    if (name.isEmpty()) {
      return;
    }
    LocalDate from = day.equals(LocalDate.MIN) ? null : day;
    LocalDate lastDay = next == null ? null : next.minusDays(1);
    NameSpan span = new NameSpan(name.get(), from, lastDay);
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).goesOnAs(span)) {
      spans.set(last, new NameSpan(span.name, spans.get(last).from, lastDay));
    } else {
      spans.add(span);
    }
  }

  private boolean goesOnAs(NameSpan next) {
    return name.equals(next.name) && lastDay != null && lastDay.plusDays(1).equals(next.from);
  }

  public boolean includes(LocalDate day) {
    return Period.throughLastDay(from, lastDay).includes(day);
  }

  public boolean endedBefore(LocalDate day) {
    return lastDay != null && lastDay.isBefore(day);
  }

  public boolean beginsAfter(LocalDate day) {
    return from != null && from.isAfter(day);
  }
}
