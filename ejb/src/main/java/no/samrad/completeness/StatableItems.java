package no.samrad.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.clause.ItemLink;
import no.samrad.place.Language;
import no.samrad.rule.EvidenceKind;
import no.samrad.rule.RuleBook;
import no.samrad.shared.RuleViolation;

/** Items about which somebody may state something: a statement is evidence, never a tick. */
@ApplicationScoped
class StatableItems {

  @Inject RuleBook rules;
  @Inject Clock clock;

  void require(ItemLink item) {
    boolean statable =
        rules.sets(List.of(item.ruleSet()), LocalDate.now(clock), Language.NB).stream()
            .flatMap(set -> set.items().stream())
            .anyMatch(
                each -> each.code().equals(item.item()) && each.accepts(EvidenceKind.STATEMENT));
    if (!statable) {
      throw new RuleViolation(CompletenessRule.NOTHING_TO_STATE, item.toString());
    }
  }
}
