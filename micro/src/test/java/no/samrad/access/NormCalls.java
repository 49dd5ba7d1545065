package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalDate;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormQueries;
import no.samrad.norm.NormRegulation;
import no.samrad.norm.NormScope;
import no.samrad.norm.NormVersionId;
import no.samrad.norm.NormWish;
import no.samrad.place.Language;

/** How the use cases about norms are called. */
final class NormCalls {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private NormCalls() {}

  static void addAll() {
    NormVersionId none = new NormVersionId(-1);
    NormCode code = NormCode.CASELOAD_CEILING;
    NormWish wanted = new NormWish(22, "Prøve");
    add(NormQueries.class, "norms", (bean, on) -> bean.norms(DAY, Language.NB));
    add(NormQueries.class, "history", (bean, on) -> bean.history(code, Language.NB));
    add(NormQueries.class, "version", (bean, on) -> bean.version(none, Language.NB));
    add(
        NormRegulation.class,
        "change",
        (bean, on) -> bean.change(new NormScope(code, on.area()), -1, wanted, DAY, "Prøve"));
    add(
        NormRegulation.class,
        "end",
        (bean, on) -> bean.end(new NormScope(code, on.area()), -1, DAY, "Prøve"));
    add(NormRegulation.class, "verify", (bean, on) -> bean.verify(none, -1, "Prøve", DAY, "Prøve"));
    add(NormRegulation.class, "withdraw", (bean, on) -> bean.withdraw(none, -1, "Prøve"));
  }
}
