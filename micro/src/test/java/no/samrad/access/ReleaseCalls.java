package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import no.samrad.place.Language;
import no.samrad.release.ReleaseFilter;
import no.samrad.release.ReleaseQueries;
import no.samrad.shared.PageRequest;

/** How the use cases about published figures are called. */
final class ReleaseCalls {

  private ReleaseCalls() {}

  static void addAll() {
    add(
        ReleaseQueries.class,
        "page",
        (bean, on) -> bean.page(ReleaseFilter.everything(), PageRequest.first(50), Language.NB));
    add(ReleaseQueries.class, "areas", (bean, on) -> bean.areas(Language.NB));
    add(ReleaseQueries.class, "subjects", (bean, on) -> bean.subjects());
    add(ReleaseQueries.class, "outlets", (bean, on) -> bean.outlets());
  }
}
