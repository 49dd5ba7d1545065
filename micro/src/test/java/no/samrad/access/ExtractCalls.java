package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import no.samrad.extract.CountQueries;
import no.samrad.extract.ExtractId;
import no.samrad.extract.ExtractImport;
import no.samrad.extract.ExtractQueries;
import no.samrad.extract.ExtractWork;
import no.samrad.intake.NewImport;
import no.samrad.place.Language;
import no.samrad.shared.PageRequest;

/** How the use cases about extracts and yearly counts are called. */
final class ExtractCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long ONES = 900_000;

  private ExtractCalls() {}

  static void addAll() {
    ExtractId none = new ExtractId(-1);
    NewImport file = new NewImport("prove.csv", new byte[1]);
    add(ExtractImport.class, "start", (bean, on) -> bean.start(on.area(), file));
    add(ExtractImport.class, "startCounts", (bean, on) -> bean.startCounts(file));
    add(ExtractImport.class, "confirm", (bean, on) -> bean.confirm(run(on)));
    add(ExtractImport.class, "discard", (bean, on) -> bean.discard(run(on)));
    add(ExtractQueries.class, "latest", (bean, on) -> bean.latest(on.area()));
    add(ExtractQueries.class, "latestCounts", (bean, on) -> bean.latestCounts());
    add(ExtractQueries.class, "details", (bean, on) -> bean.details(run(on)));
    add(ExtractQueries.class, "team", (bean, on) -> bean.team(on.area()));
    add(
        ExtractQueries.class,
        "mayTakeIn",
        (bean, on) -> AccessCalls.shown(bean.mayTakeIn(on.area()), on));
    add(CountQueries.class, "rows", (bean, on) -> bean.rows(Language.NB, PageRequest.first(1)));
    add(ExtractWork.class, "check", (bean, on) -> bean.check(none, file));
    add(ExtractWork.class, "apply", (bean, on) -> bean.apply(none));
  }

  private static ExtractId run(AccessTarget on) {
    return new ExtractId(ONES + on.area().value());
  }
}
