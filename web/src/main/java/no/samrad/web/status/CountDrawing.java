package no.samrad.web.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samrad.reporting.CountKind;
import no.samrad.reporting.FunnelMark;
import no.samrad.reporting.PeriodCount;
import no.samrad.reporting.PublishedShare;
import no.samrad.reporting.UnitCounts;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;
import no.samrad.web.status.CountSheet.Criteria;
import no.samrad.web.status.CountSheet.Rest;
import no.samrad.web.status.CountSheet.Step;
import no.samrad.web.status.CountSheet.Total;

/** Draws how far people came; everything follows from what is shown alone. */
@ApplicationScoped
class CountDrawing {

  private static final double FULL = 100;

  @Inject Texts texts;
  @Inject Format format;

  /** Null where nothing was kept. */
  CountSheet of(List<PeriodCount> counts, boolean grouped) {
    if (counts.isEmpty()) {
      return null;
    }
    Map<FunnelMark, PeriodCount> funnel =
        counts.stream()
            .filter(each -> each.kind() == CountKind.FUNNEL)
            .collect(
                Collectors.toMap(
                    each -> FunnelMark.valueOf(each.mark()),
                    each -> each,
                    (one, other) -> one,
                    LinkedHashMap::new));
    List<UnitCounts> units = UnitCounts.of(counts);
    PeriodCount referred = funnel.get(FunnelMark.REFERRED);
    PeriodCount included = funnel.get(FunnelMark.INCLUDED);
    return new CountSheet(
        steps(funnel),
        lost(funnel),
        grouped ? units.stream().filter(CountDrawing::isAnyShown).toList() : units,
        grouped ? rest(units, referred, included) : null,
        new Total(text(referred), text(included)),
        criteria(counts));
  }

  private List<Step> steps(Map<FunnelMark, PeriodCount> funnel) {
    PeriodCount all = funnel.get(FunnelMark.REFERRED);
    return funnel.entrySet().stream()
        .filter(each -> each.getKey().isStep())
        .map(each -> step(each.getKey(), each.getValue(), all))
        .toList();
  }

  private Step step(FunnelMark mark, PeriodCount count, PeriodCount all) {
    boolean ofSome = isShown(count) && isShown(all) && all.valueOrNull() > 0;
    double share = ofSome ? FULL * count.valueOrNull() / all.valueOrNull() : 0;
    return new Step(
        texts.of(mark),
        text(count),
        ofSome ? format.percent(share, 0) : "",
        ofSome ? FigureBarDrawing.width(share) : "");
  }

  /** "28 av 64 er ikke inkludert: 7 ikke i målgruppen …", as far as that is shown. */
  private String lost(Map<FunnelMark, PeriodCount> funnel) {
    PeriodCount all = funnel.get(FunnelMark.REFERRED);
    PeriodCount included = funnel.get(FunnelMark.INCLUDED);
    if (!isShown(all) || !isShown(included) || all.valueOrNull() == 0) {
      return "";
    }
    List<String> why = new ArrayList<>();
    funnel.forEach(
        (mark, count) -> {
          if (!mark.isStep() && isShown(count) && count.valueOrNull() > 0) {
            why.add(texts.get("status.lost." + mark, count.valueOrNull()));
          }
        });
    boolean hidden =
        funnel.entrySet().stream()
            .anyMatch(each -> !each.getKey().isStep() && !isShown(each.getValue()));
    if (hidden) {
      why.add(texts.get(why.isEmpty() ? "status.lost.unknown" : "status.lost.hidden"));
    }
    String lost =
        texts.get("status.lost", all.valueOrNull() - included.valueOrNull(), all.valueOrNull());
    return why.isEmpty() ? lost + "." : lost + ": " + String.join(", ", why) + ".";
  }

  private Rest rest(List<UnitCounts> units, PeriodCount referred, PeriodCount included) {
    int hidden = (int) units.stream().filter(each -> !isAnyShown(each)).count();
    return new Rest(
        hidden,
        left(referred, units, UnitCounts::referred),
        left(included, units, UnitCounts::included));
  }

  /** The total without what is shown of each: nothing that anybody could not work out. */
  private String left(
      PeriodCount total, List<UnitCounts> units, Function<UnitCounts, PeriodCount> column) {
    if (!isShown(total)) {
      return "";
    }
    long shown =
        units.stream()
            .map(column)
            .filter(CountDrawing::isShown)
            .mapToLong(PeriodCount::valueOrNull)
            .sum();
    return format.number(total.valueOrNull() - shown);
  }

  private List<Criteria> criteria(List<PeriodCount> counts) {
    Map<String, List<PeriodCount>> bySet =
        counts.stream()
            .filter(each -> each.kind() == CountKind.CRITERION)
            .collect(
                Collectors.groupingBy(
                    PeriodCount::setName, LinkedHashMap::new, Collectors.toList()));
    PeriodCount everybody = bySet.getOrDefault("", List.of()).stream().findFirst().orElse(null);
    return bySet.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(count -> !isWhole(count)))
        .map(each -> criteria(each.getKey(), each.getValue(), everybody))
        .toList();
  }

  private Criteria criteria(String set, List<PeriodCount> counts, PeriodCount everybody) {
    PeriodCount whole = counts.stream().filter(CountDrawing::isWhole).findFirst().orElse(everybody);
    return new Criteria(
        set,
        text(whole),
        counts.stream()
            .filter(each -> !isWhole(each))
            .sorted(
                Comparator.comparing(each -> isShown(each) ? -each.valueOrNull() : Long.valueOf(1)))
            .map(each -> bar(each, whole))
            .toList(),
        counts.stream()
            .map(PeriodCount::published)
            .anyMatch(each -> each != null && each.inferred()));
  }

  private FigureBar bar(PeriodCount count, PeriodCount whole) {
    boolean ofSome = isShown(count) && isShown(whole) && whole.valueOrNull() > 0;
    double share = ofSome ? FULL * count.valueOrNull() / whole.valueOrNull() : 0;
    PublishedShare published = count.published();
    return new FigureBar(
        count.markName(),
        "",
        text(count),
        note(ofSome ? format.percent(share, 0) : "", published),
        ofSome ? FigureBarDrawing.width(share) : "",
        published == null ? "" : FigureBarDrawing.width(published.percent()));
  }

  /** "(75 %, programmet 73 %)", as far as it is shown and published. */
  private String note(String share, PublishedShare published) {
    List<String> parts = new ArrayList<>();
    if (!share.isEmpty()) {
      parts.add(share);
    }
    if (published != null) {
      parts.add(texts.get("status.criteria.programme", format.percent(published.percent(), 0)));
    }
    return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
  }

  private static boolean isWhole(PeriodCount count) {
    return count.mark().equals(PeriodCount.INCLUDED_IN_PERIOD);
  }

  private static boolean isAnyShown(UnitCounts unit) {
    return isShown(unit.referred()) || isShown(unit.included());
  }

  private static boolean isShown(PeriodCount count) {
    return count != null && count.isShown();
  }

  private String text(PeriodCount count) {
    return isShown(count) ? format.number(count.valueOrNull()) : "";
  }
}
