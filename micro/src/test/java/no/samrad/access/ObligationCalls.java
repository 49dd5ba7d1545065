package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalDate;
import java.util.Set;
import no.samrad.obligation.Completion;
import no.samrad.obligation.DeviationHandling;
import no.samrad.obligation.DeviationId;
import no.samrad.obligation.DeviationKind;
import no.samrad.obligation.EvidenceKind;
import no.samrad.obligation.NewDeviation;
import no.samrad.obligation.NewObligation;
import no.samrad.obligation.ObligationId;
import no.samrad.obligation.ObligationKeeping;
import no.samrad.obligation.ObligationQueries;
import no.samrad.obligation.Rhythm;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Role;
import no.samrad.shared.PageRequest;

/** How the use cases of obligations and deviations are called. */
final class ObligationCalls {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private ObligationCalls() {}

  static void addAll() {
    add(
        ObligationQueries.class,
        "obligations",
        (bean, on) -> bean.obligations(SigningCalls.agreement(on), DAY, Language.NB));
    add(ObligationQueries.class, "overdue", ObligationCalls::overdue);
    add(
        ObligationKeeping.class,
        "add",
        (bean, on) -> bean.add(SigningCalls.agreement(on), owed(on)));
    Completion done = new Completion(DAY, DAY.minusYears(30), "", "");
    add(ObligationKeeping.class, "complete", (bean, on) -> bean.complete(owedOf(on), done, null));
    add(ObligationKeeping.class, "end", (bean, on) -> bean.end(owedOf(on), DAY, ""));
    add(
        DeviationHandling.class,
        "open",
        (bean, on) -> bean.open(SigningCalls.agreement(on), found(on)));
    add(
        DeviationHandling.class,
        "resolve",
        (bean, on) -> bean.resolve(deviationOf(on), "Prøve", DAY.minusYears(30)));
    add(DeviationHandling.class, "reopen", (bean, on) -> bean.reopen(deviationOf(on), "Prøve"));
  }

  /** A list that leaves the target's area out counts as a refusal. */
  private static void overdue(ObligationQueries bean, AccessTarget on) {
    PageRequest one = PageRequest.first(1);
    if (bean.overdue(on.slug(), DAY, Language.NB, one).items().isEmpty()) {
      throw new AccessDenied(Set.of(Role.HOST_STAFF), on.area());
    }
  }

  private static NewObligation owed(AccessTarget on) {
    return new NewObligation(
        SigningCalls.party(on),
        "",
        0,
        "Prøve",
        "",
        Rhythm.ONCE,
        EvidenceKind.NONE,
        DAY.minusYears(50),
        null);
  }

  private static NewDeviation found(AccessTarget on) {
    return new NewDeviation(
        DeviationKind.OTHER, SigningCalls.party(on), null, "Prøve", DAY.minusYears(50));
  }

  /** Made with somebody's right, under the same number. */
  private static ObligationId owedOf(AccessTarget on) {
    return new ObligationId(on.assignment().value());
  }

  private static DeviationId deviationOf(AccessTarget on) {
    return new DeviationId(on.assignment().value());
  }
}
