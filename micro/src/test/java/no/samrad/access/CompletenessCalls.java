package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.clause.ItemLink;
import no.samrad.completeness.CompletenessQueries;
import no.samrad.completeness.ItemStating;
import no.samrad.completeness.StatementId;
import no.samrad.completeness.StatementKind;
import no.samrad.place.Language;

/** How the use cases about completeness are called, on the agreement of the target's area. */
final class CompletenessCalls {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final ItemLink ITEM = new ItemLink("KOML-20-4", "a");

  private CompletenessCalls() {}

  static void addAll() {
    add(
        CompletenessQueries.class,
        "report",
        (bean, on) -> bean.report(agreement(on), 1, DAY, Language.NB));
    add(
        ItemStating.class,
        "state",
        (bean, on) -> bean.state(agreement(on), ITEM, StatementKind.DOES_NOT_APPLY, "Prøve"));
    add(
        ItemStating.class,
        "withdraw",
        (bean, on) -> bean.withdraw(agreement(on), new StatementId(-1), -1, "Prøve"));
  }

  /** Made with the target: its number is the area's. */
  private static AgreementId agreement(AccessTarget on) {
    return new AgreementId(900_000 + on.area().value());
  }
}
