package no.samrad.web.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.reporting.CountKind;
import no.samrad.reporting.FunnelMark;
import no.samrad.reporting.PeriodCount;
import no.samrad.web.faces.Texts;

/** What a number of people is of. */
@ApplicationScoped
class CountNames {

  @Inject Texts texts;

  String of(PeriodCount count) {
    if (count.kind() != CountKind.CRITERION) {
      return texts.of(FunnelMark.valueOf(count.mark()));
    }
    return count.markName().isEmpty() ? texts.get("reporting.counts.included") : count.markName();
  }
}
