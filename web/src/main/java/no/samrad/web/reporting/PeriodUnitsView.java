package no.samrad.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.indicator.Definition;
import no.samrad.reporting.PeriodDetails;
import no.samrad.reporting.UnitFigure;
import no.samrad.reporting.UnitFigureQueries;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs reporting/units.xhtml: an indicator of a period in each unit, for the team. Only reads. */
@Named
@RequestScoped
public class PeriodUnitsView {

  @Inject ReportingDoor door;
  @Inject UnitFigureQueries figures;
  @Inject ReportingTables tables;
  @Inject Frame frame;

  private String slug;
  private long period;
  private String code;
  private String export;
  private PeriodDetails details;
  private String areaName;
  private List<UnitFigure> all;

  public void load() {
    details = door.period(slug, period);
    areaName = door.nameOf(details.area(), slug);
    all = figures.ofUnits(details.row().id(), frame.getToday(), PageLanguage.now());
    List<Definition> known = getIndicators();
    if (known.stream().noneMatch(each -> each.code().equals(code))) {
      code = known.isEmpty() ? null : known.get(0).code();
    }
    if (Download.isAsked(export) && code != null) {
      tables.sendUnits(export, slug, details.row(), getRows());
    }
  }

  /** Those of which some unit has a figure. */
  public List<Definition> getIndicators() {
    return all.stream().map(each -> each.figure().definition()).distinct().toList();
  }

  public List<UnitFigure> getRows() {
    return all.stream().filter(each -> each.figure().definition().code().equals(code)).toList();
  }

  public PeriodDetails getDetails() {
    return details;
  }

  public String getAreaName() {
    return areaName;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getPeriod() {
    return period;
  }

  public void setPeriod(long period) {
    this.period = period;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
