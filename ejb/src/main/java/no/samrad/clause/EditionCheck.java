package no.samrad.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samrad.rule.RuleBook;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** What the words of a clause must fulfil before they become an edition. */
@ApplicationScoped
class EditionCheck {

  @Inject ClauseListing listing;
  @Inject RuleBook rules;

  /** The edition in the form it is kept in. */
  NewEdition checked(NewEdition typed) {
    ClauseWords nb = words(typed.nb());
    ClauseWords nn = words(typed.nn());
    requireSame(nb.placeholders(), nn.placeholders());
    requireKnown(nb.placeholders());
    requireItems(typed.items());
    return new NewEdition(
        nb, nn, typed.required(), typed.items(), source(typed.source()), typed.from());
  }

  private static ClauseWords words(ClauseWords typed) {
    ClauseWords words = ClauseWords.checked(typed.title(), typed.body(), typed.fallback());
    if (words.hasBrokenPlaceholder()) {
      throw new RuleViolation(ClauseRule.BROKEN_PLACEHOLDER);
    }
    return words;
  }

  private static void requireSame(Set<String> nb, Set<String> nn) {
    Set<String> alone = new TreeSet<>(nb);
    alone.addAll(nn);
    alone.removeIf(code -> nb.contains(code) && nn.contains(code));
    if (!alone.isEmpty()) {
      throw new RuleViolation(ClauseRule.PLACEHOLDERS_DIFFER, String.join(", ", alone));
    }
  }

  private void requireKnown(Set<String> used) {
    Set<String> known = listing.placeholders().keySet();
    for (String code : used) {
      if (!known.contains(code)) {
        throw new RuleViolation(ClauseRule.UNKNOWN_PLACEHOLDER, code);
      }
    }
  }

  private void requireItems(List<ItemLink> items) {
    Map<String, List<String>> known = rules.items();
    for (ItemLink each : items) {
      if (!known.getOrDefault(each.ruleSet(), List.of()).contains(each.item())) {
        throw new RuleViolation(ClauseRule.UNKNOWN_ITEM, each.toString());
      }
    }
  }

  private static String source(String typed) {
    String text = PlainText.line(typed);
    if (PlainText.length(text) > AgreementType.LONGEST_SOURCE) {
      throw new RuleViolation(ClauseRule.SOURCE_TOO_LONG, AgreementType.LONGEST_SOURCE);
    }
    NationalIdentityNumber.refuseIn(text);
    return text;
  }
}
