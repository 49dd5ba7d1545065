package no.samrad.release;

import static no.samrad.norm.NormCode.FIGURE_HIDDEN_FROM;
import static no.samrad.norm.NormCode.FIGURE_SHOWN_FROM;
import static no.samrad.norm.NormCode.FIGURE_UNCERTAIN_BY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.norm.NormSet;
import no.samrad.norm.NormValue;
import no.samrad.norm.Norms;
import no.samrad.shared.AreaId;

/** When figures are small, by the norms. */
@ApplicationScoped
class Thresholds {

  @Inject Norms norms;

  /** A width that small figures cannot have is as wide as they can. */
  Threshold on(LocalDate day, AreaId area) {
    NormSet set = norms.on(day, area);
    int k = set.value(FIGURE_SHOWN_FROM);
    boolean zeroHidden = set.value(FIGURE_HIDDEN_FROM) == 0;
    int width = Math.min(set.value(FIGURE_UNCERTAIN_BY), Threshold.widest(k, zeroHidden));
    List<NormValue> from =
        List.of(FIGURE_SHOWN_FROM, FIGURE_HIDDEN_FROM, FIGURE_UNCERTAIN_BY).stream()
            .map(set::norm)
            .flatMap(Optional::stream)
            .toList();
    return new Threshold(
        k,
        width,
        zeroHidden,
        from.stream().allMatch(NormValue::verified),
        from.stream().map(NormValue::version).toList());
  }
}
