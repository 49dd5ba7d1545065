package no.samrad.area;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samrad.place.Language;
import no.samrad.place.NameKind;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/**
 * The names of an area through time: one official name a day in each language, and whatever else it
 * is or was known by.
 */
record AreaNames(Area area, List<AreaName> names) {

  /** It is called something else from a day on. Its address stays. */
  void rename(OfficialNames wanted, LocalDate from) {
    area.life().requireExistingOn(from);
    requireNothingFrom(from);
    OfficialNames present = officialOn(from);
    if (wanted.showsTheSameAs(present)) {
      throw new RuleViolation(AreaRule.NAME_UNCHANGED);
    }
    List<AreaName> ending =
        officialNamesOn(from).filter(each -> !goesOn(each, present, wanted)).toList();
    ending.forEach(each -> each.endOn(from.minusDays(1)));
    OfficialNames.LANGUAGES.stream()
        .filter(each -> !wanted.given(each).isEmpty() && on(from, each).isEmpty())
        .forEach(each -> add(each, wanted.given(each), NameKind.OFFICIAL, Period.startingOn(from)));
    area.isFoundByItsNames();
  }

  private void requireNothingFrom(LocalDate from) {
    names.stream()
        .filter(AreaName::isOfficial)
        .filter(each -> each.period().firstDay().filter(day -> !day.isBefore(from)).isPresent())
        .min(Comparator.comparing(each -> each.period().firstDay().orElseThrow()))
        .ifPresent(
            each -> {
              LocalDate firstDay = each.period().firstDay().orElseThrow();
              throw new RuleViolation(AreaRule.NAME_BEGINS_LATER, each.name(), firstDay);
            });
  }

  /** Names in languages that nobody is asked about follow the one in Bokmål. */
  private static boolean goesOn(AreaName name, OfficialNames present, OfficialNames wanted) {
    return OfficialNames.LANGUAGES.contains(name.language())
        ? name.name().equals(wanted.shown(name.language()))
        : present.nb().equals(wanted.nb());
  }

  /** A name was written wrongly. Where it now reads as the one before or after, they are one. */
  void correct(AreaName name, String right) {
    if (name.name().equals(right)) {
      throw new RuleViolation(AreaRule.NAME_UNCHANGED);
    }
    if (!name.isOfficial()) {
      requireNotThere(right, name.period(), name);
    }
    name.reads(right);
    first(each -> each.continues(name)).ifPresent(next -> swallow(name, next));
    first(name::continues).ifPresent(before -> swallow(before, name));
    area.isFoundByItsNames();
  }

  private void swallow(AreaName earlier, AreaName later) {
    names.remove(later);
    earlier.runs(earlier.period().endingWith(later.period().lastDay().orElse(null)));
  }

  /** It is or was also known by another name. */
  AreaName addAlias(NewAlias wanted, Period period) {
    if (wanted.language() == null) {
      throw new RuleViolation(AreaRule.LANGUAGE_MISSING);
    }
    if (wanted.kind() == null || wanted.kind() == NameKind.OFFICIAL) {
      throw new RuleViolation(AreaRule.NAME_KIND_MISSING);
    }
    if (wanted.kind() == NameKind.FORMER && period.isOpenEnded()) {
      throw new RuleViolation(AreaRule.FORMER_NAME_NEEDS_END);
    }
    String text = AreaName.requiredAndWritten(wanted.text());
    requireNotThere(text, period, null);
    AreaName alias = add(wanted.language(), text, wanted.kind(), period);
    area.isFoundByItsNames();
    return alias;
  }

  private void requireNotThere(String text, Period period, AreaName itself) {
    names.stream()
        .filter(each -> each != itself && each.readsLike(text) && each.overlaps(period))
        .findFirst()
        .ifPresent(
            each -> {
              throw new RuleViolation(AreaRule.NAME_ALREADY_THERE, each.name());
            });
  }

  private AreaName add(Language language, String text, NameKind kind, Period period) {
    AreaName name = new AreaName(area, language, text, kind, period);
    names.add(name);
    return name;
  }

  /** Nobody calls it that after the day. */
  void end(AreaName alias, LocalDate lastDay) {
    alias
        .period()
        .firstDay()
        .filter(lastDay::isBefore)
        .ifPresent(
            day -> {
              throw new RuleViolation(AreaRule.NAME_BEGINS_AFTER, day);
            });
    alias
        .period()
        .lastDay()
        .filter(day -> !lastDay.isBefore(day))
        .ifPresent(
            day -> {
              throw new RuleViolation(AreaRule.NAME_ENDED_ALREADY, alias.name(), day);
            });
    alias.endOn(lastDay);
  }

  /** It was never called that. */
  void remove(AreaName alias) {
    names.remove(alias);
    area.isFoundByItsNames();
  }

  OfficialNames officialOn(LocalDate day) {
    return new OfficialNames(
        text(day, Language.NB), text(day, Language.NN), text(day, Language.EN));
  }

  private String text(LocalDate day, Language language) {
    return on(day, language).map(AreaName::name).orElse("");
  }

  private Optional<AreaName> on(LocalDate day, Language language) {
    return officialNamesOn(day).filter(each -> each.isIn(language)).findFirst();
  }

  private Stream<AreaName> officialNamesOn(LocalDate day) {
    return names.stream().filter(AreaName::isOfficial).filter(each -> each.period().includes(day));
  }

  AreaName require(AreaNameId wanted) {
    return first(each -> each.id().equals(wanted)).orElseThrow(() -> new NotFound(wanted));
  }

  /** An official name ends only because another begins. */
  AreaName requireAlias(AreaNameId wanted) {
    return Optional.of(require(wanted))
        .filter(each -> !each.isOfficial())
        .orElseThrow(() -> new NotFound(wanted));
  }

  private Optional<AreaName> first(Predicate<AreaName> wanted) {
    return names.stream().filter(wanted).findFirst();
  }

  List<String> texts() {
    return names.stream().map(AreaName::name).distinct().toList();
  }
}
