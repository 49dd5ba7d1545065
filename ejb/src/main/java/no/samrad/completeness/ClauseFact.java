package no.samrad.completeness;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.samrad.clause.ItemLink;

/**
 * A clause of the version as the checks see it.
 *
 * @param open codes of the placeholders nothing fills, in either language
 * @param items what it is meant to fulfil
 */
record ClauseFact(ClauseMention mention, Said nb, Said nn, Set<String> open, Set<ItemLink> items) {

  ClauseFact {
    open = Set.copyOf(open);
    items = Set.copyOf(items);
  }

  int number() {
    return mention.number();
  }

  /** What it lacks by itself; a clause that waits for a value is there in part. */
  Judgement judged() {
    if (!open.isEmpty()) {
      return Judgement.of(Verdict.PARTLY, FindingKind.LEFT_OPEN, number(), sortedOpen());
    }
    if (nb.isNothing() && nn.isNothing()) {
      return Judgement.of(Verdict.MISSING, FindingKind.NO_TEXT, number());
    }
    if (nb.isNothing() || nn.isNothing()) {
      FindingKind kind = nb.isNothing() ? FindingKind.NO_BOKMAL : FindingKind.NO_NYNORSK;
      return Judgement.of(Verdict.PARTLY, kind, number());
    }
    if (nb.isOnlyAHeading(mention.titleNb()) || nn.isOnlyAHeading(mention.titleNn())) {
      return Judgement.of(Verdict.MISSING, FindingKind.ONLY_A_HEADING, number());
    }
    return Judgement.fine();
  }

  private List<String> sortedOpen() {
    return open.stream().sorted().toList();
  }

  /** In both languages. */
  boolean holds(Pattern pattern) {
    return nb.holds(pattern) && nn.holds(pattern);
  }

  /** In both languages, each with its own form of the name. */
  boolean names(PartyFact party) {
    return nb.names(party.nb()) && nn.names(party.nn());
  }
}
