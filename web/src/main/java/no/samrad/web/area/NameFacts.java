package no.samrad.web.area;

import java.util.Comparator;
import java.util.List;
import no.samrad.area.AreaDetails;
import no.samrad.area.NameSpan;
import no.samrad.place.Language;

/**
 * What an area is called, seen from the day asked about.
 *
 * @param present null on a day without a name
 * @param former the latest first
 * @param planned the next first
 */
public record NameFacts(NameSpan present, List<NameSpan> former, List<NameSpan> planned) {

  static NameFacts of(AreaDetails area, Language language) {
    List<NameSpan> spans = NameSpan.of(area.history().names(), language);
    return new NameFacts(
        spans.stream().filter(each -> each.includes(area.day())).findFirst().orElse(null),
        spans.stream()
            .filter(each -> each.endedBefore(area.day()))
            .sorted(Comparator.comparing(NameSpan::lastDay).reversed())
            .toList(),
        spans.stream().filter(each -> each.beginsAfter(area.day())).toList());
  }

  /** It was, or will be, called something else. */
  public boolean changing() {
    return !former.isEmpty() || !planned.isEmpty();
  }
}
