package no.samrad.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import no.samrad.norm.NormCode;
import no.samrad.warning.WarningLimits;

/** The norms a kept figure was counted by, as its line says: "REFERRED_EARLY/1=111 …". */
record NormsUsed(String text) {

  private static final WarningLimits NEVER = new WarningLimits(100, Long.MAX_VALUE);

  /** The number of a norm; nothing when there was no limit or it was not used. */
  Optional<BigDecimal> value(String code) {
    return Arrays.stream(text.split(" ", -1))
        .filter(each -> each.startsWith(code + "/"))
        .map(each -> each.substring(each.indexOf('=') + 1))
        .filter(number -> !number.isEmpty())
        .map(BigDecimal::new)
        .findFirst();
  }

  WarningLimits limits() {
    Optional<BigDecimal> probability = value(NormCode.WARNING_PROBABILITY.name());
    Optional<BigDecimal> fewest = value(NormCode.WARNING_FEWEST.name());
    return probability.isPresent() && fewest.isPresent()
        ? new WarningLimits(probability.get().intValue(), fewest.get().longValue())
        : NEVER;
  }
}
