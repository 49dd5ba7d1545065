package no.samrad.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorQueries;
import no.samrad.overview.NationalOverview;
import no.samrad.overview.OverviewOrder;
import no.samrad.overview.OverviewQueries;
import no.samrad.overview.OverviewRow;
import no.samrad.overview.PublishedCount;
import no.samrad.overview.ReportTime;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs overview/overview.xhtml: all areas of the reader side by side. Only reads. */
@Named
@RequestScoped
public class OverviewView {

  @Inject OverviewQueries queries;
  @Inject IndicatorQueries indicators;
  @Inject OverviewTables tables;
  @Inject OverviewWords words;
  @Inject Frame frame;

  private final OverviewWish wish = new OverviewWish();
  private List<ReportTime> times;
  private List<PublishedCount> published;
  private List<Definition> definitions;
  private NationalOverview all;
  private NationalOverview shown;
  private List<OverviewLine> lines;
  private List<OverviewCell> totals;
  private OverviewChart chart;

  public void load() {
    times = queries.times(frame.getToday());
    ReportTime time = wish.time(times, frame.getToday());
    all = queries.overview(time, frame.getToday(), PageLanguage.now());
    shown = all.only(wish::isMetBy);
    if (Download.isAsked(wish.getExport())) {
      tables.send(wish.getExport(), shown, sorted());
      return;
    }
    published = queries.published();
    definitions = indicators.indicators(frame.getToday(), PageLanguage.now());
    lines = sorted().stream().map(words::line).toList();
    totals = OverviewWish.COLUMNS.stream().map(code -> words.total(code, shown)).toList();
    chart = OverviewChart.of(getChosen().code(), shown.rows());
  }

  private List<OverviewRow> sorted() {
    return OverviewOrder.sorted(shown.rows(), wish.getSort());
  }

  /** What stands in the address. */
  public OverviewWish getWish() {
    return wish;
  }

  public ReportTime getTime() {
    return all.time();
  }

  /** What may be chosen, with what was chosen though nobody has reported it. */
  public List<ReportTime> getTimes() {
    return wish.withChosen(times, all.time());
  }

  /** Every area. */
  public NationalOverview getAll() {
    return all;
  }

  /** The areas the filter lets through, in their order. */
  public List<OverviewLine> getLines() {
    return lines;
  }

  public List<OverviewCell> getTotals() {
    return totals;
  }

  public List<String> getColumns() {
    return OverviewWish.COLUMNS;
  }

  public List<PublishedCount> getPublished() {
    return published;
  }

  public List<Definition> getDefinitions() {
    return definitions;
  }

  /** The indicator of the chart. */
  public Definition getChosen() {
    return definitions.stream()
        .filter(each -> each.code().equals(wish.getIndicator()))
        .findFirst()
        .orElse(definitions.get(0));
  }

  public OverviewChart getChart() {
    return chart;
  }
}
