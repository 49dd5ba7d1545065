package no.samrad.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.PeriodId;
import no.samrad.reporting.SealedPeriod;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.status.AreaStatus;
import no.samrad.status.AreaStatusQueries;
import no.samrad.status.StatusPointCode;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs status/area.xhtml: how an area stands, on a page everybody sees alike. Only reads. */
@Named
@RequestScoped
public class AreaStatusView {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final String GROUPED = "grouped";

  @Inject AreaStatusQueries queries;
  @Inject AreaDirectoryQueries directory;
  @Inject AreaStatusTables tables;
  @Inject AreaStatusWords words;
  @Inject EarlyChartDrawing drawing;
  @Inject FigureBarDrawing bars;
  @Inject CountDrawing counting;
  @Inject Frame frame;

  private String slug;
  private String period;
  private String units;
  private String export;
  private AreaStatus status;
  private String areaName;
  private EarlyChart chart;
  private CountSheet counts;

  public void load() {
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    status = queries.status(area, frame.getDay(), wanted(), PageLanguage.now());
    areaName =
        status.existing()
            ? status.areaName()
            : directory.nameOf(area, frame.getDay(), PageLanguage.now()).orElse(slug);
    chart = drawing.of(status.period(), status.trend());
    counts = counting.of(status.counts(), GROUPED.equals(units));
    if (Download.isAsked(export)) {
      tables.send(export, slug, status);
    }
  }

  private PeriodId wanted() {
    return period == null || !NUMBER.matcher(period).matches()
        ? null
        : new PeriodId(Long.parseLong(period));
  }

  public List<FigureBar> bars(StatusPointCode code) {
    return bars.of(status.linesOf(code));
  }

  /** Red figures of a point, or those somebody ought to look at. */
  public List<FigureLine> red(StatusPointCode code) {
    return status.linesOf(code).stream().filter(words::isRed).toList();
  }

  public List<FigureLine> getRedEarly() {
    return Stream.of(StatusPointCode.REFERRED_EARLY, StatusPointCode.INCLUDED_EARLY)
        .flatMap(code -> red(code).stream())
        .toList();
  }

  /** The points whose figures are bars. */
  public List<StatusPointCode> getBarred() {
    return Stream.of(StatusPointCode.DOSAGE, StatusPointCode.ATTRITION)
        .filter(code -> !status.linesOf(code).isEmpty())
        .toList();
  }

  /** The sentence at the top. */
  public String getLead() {
    return status.existing() ? words.lead(status) : "";
  }

  public List<EarlyRow> getEarly() {
    return EarlyRow.of(status.trend());
  }

  public CountSheet getCounts() {
    return counts;
  }

  /** The period is the one shown. */
  public boolean isShown(SealedPeriod other) {
    return status.period() != null && other.id().equals(status.period().id());
  }

  public AreaStatus getStatus() {
    return status;
  }

  public String getAreaName() {
    return areaName;
  }

  /** Null where there is no line. */
  public EarlyChart getChart() {
    return chart;
  }

  public boolean isGrouped() {
    return GROUPED.equals(units);
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public String getUnits() {
    return units;
  }

  public void setUnits(String units) {
    this.units = units;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
