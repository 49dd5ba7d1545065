package no.samrad.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormSet;
import no.samrad.norm.NormValue;
import no.samrad.warning.WarningLimits;

/** Which norms the counting of an indicator rests on, in the versions of a day. */
final class NormsBehind {

  private static final Map<String, List<NormCode>> OF_CODE =
      Map.ofEntries(
          Map.entry("HENVIST_U16", List.of(NormCode.REFERRED_EARLY)),
          Map.entry("INKLUDERT_U16", List.of(NormCode.INCLUDED_EARLY)),
          Map.entry("SAMTYKKE_U28", List.of(NormCode.CONSENT_LATEST)),
          Map.entry("UTFORSKNING_MIN2", List.of(NormCode.EXPLORATION_FEWEST)),
          Map.entry("INAKTIVE", List.of(NormCode.INACTIVE_AFTER)),
          Map.entry(
              "DOSE_SVANGERSKAP",
              List.of(NormCode.VISITS_WEEKLY_AT_FIRST, NormCode.VISIT_INTERVAL)),
          Map.entry(
              "DOSE_SPEDBARN",
              List.of(NormCode.VISITS_WEEKLY_AFTER_BIRTH, NormCode.VISIT_INTERVAL)),
          Map.entry(
              "DOSE_SMABARN",
              List.of(
                  NormCode.VISIT_INTERVAL, NormCode.VISITS_MONTHLY_FROM, NormCode.PROGRAMME_ENDS)),
          Map.entry("FRAFALL_SMABARN", List.of(NormCode.PROGRAMME_ENDS)),
          Map.entry("BESOKSLENGDE", List.of(NormCode.VISIT_SHORTEST)),
          Map.entry("FOLGEBESOK", List.of(NormCode.ACCOMPANIED_FEWEST)),
          Map.entry("BEMANNING", List.of(NormCode.NURSES_FEWEST, NormCode.NURSES_MOST)),
          Map.entry("BELEGG", List.of(NormCode.CASELOAD_CEILING)));

  private final NormSet norms;

  NormsBehind(NormSet norms) {
    this.norms = norms;
  }

  /** Such as "REFERRED_EARLY/1=111"; empty when it rests on none. */
  String of(Definition definition) {
    Stream<NormCode> asked =
        Stream.concat(
            OF_CODE.getOrDefault(definition.code(), List.of()).stream(),
            definition.ofPeople() && definition.measure() == Measure.SHARE
                ? Stream.of(NormCode.WARNING_PROBABILITY, NormCode.WARNING_FEWEST)
                : Stream.of());
    return asked
        .flatMap(code -> norms.norm(code).stream().map(value -> used(code, value)))
        .collect(Collectors.joining(" "));
  }

  /** With its number, so that a correction of the norm never changes what was counted. */
  private static String used(NormCode code, NormValue norm) {
    return code + "/" + norm.version().value() + "=" + (norm.limit() == null ? "" : norm.limit());
  }

  WarningLimits limits() {
    return new WarningLimits(
        norms.value(NormCode.WARNING_PROBABILITY), norms.value(NormCode.WARNING_FEWEST));
  }
}
