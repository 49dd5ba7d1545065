package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalDate;
import no.samrad.criteria.CriteriaQueries;
import no.samrad.criteria.CriteriaVerifying;
import no.samrad.place.Language;
import no.samrad.rule.Verification;

/** How the use cases about criteria are called. */
final class CriteriaCalls {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private CriteriaCalls() {}

  static void addAll() {
    Verification none = Verification.none();
    add(CriteriaQueries.class, "sets", (bean, on) -> bean.sets(Language.NB));
    add(
        CriteriaVerifying.class,
        "verify",
        (bean, on) -> bean.verify("NONE", none, "Prøve", DAY, "Prøve"));
    add(CriteriaVerifying.class, "withdraw", (bean, on) -> bean.withdraw("NONE", none, "Prøve"));
  }
}
