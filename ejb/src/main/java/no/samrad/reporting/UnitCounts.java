package no.samrad.reporting;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samrad.shared.UnitId;

/** Who was referred in a unit and how many of them have been included, as everybody may see it. */
public record UnitCounts(String name, PeriodCount referred, PeriodCount included)
    implements Serializable {

  /** Of each unit, in the order of the numbers. */
  public static List<UnitCounts> of(List<PeriodCount> counts) {
    Map<UnitId, PeriodCount> included =
        counts.stream()
            .filter(each -> each.kind() == CountKind.UNIT_INCLUDED)
            .collect(Collectors.toMap(PeriodCount::unitOrNull, Function.identity()));
    return counts.stream()
        .filter(each -> each.kind() == CountKind.UNIT_REFERRED)
        .map(each -> new UnitCounts(each.unitName(), each, included.get(each.unitOrNull())))
        .toList();
  }
}
