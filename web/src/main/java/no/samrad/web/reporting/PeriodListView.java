package no.samrad.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.reporting.PeriodRow;
import no.samrad.reporting.ReportingQueries;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** Backs reporting/list.xhtml: the periods of an area. Only reads. */
@Named
@RequestScoped
public class PeriodListView {

  @Inject ReportingDoor door;
  @Inject ReportingQueries reporting;
  @Inject ReportingWords words;
  @Inject AreaAccess access;
  @Inject Texts texts;

  private String slug;
  private String export;
  private AreaId area;
  private String areaName;
  private List<PeriodRow> rows;

  public void load() {
    area = door.area(slug);
    rows = reporting.periods(area);
    areaName = door.nameOf(area, slug);
    if (Download.isAsked(export)) {
      Download.table(
          export,
          texts.get("reporting.file") + "-" + slug,
          texts.get("reporting.list.heading", areaName),
          this::write);
    }
  }

  private void write(Sheet sheet) {
    sheet.header(
        texts.get("reporting.column.period"),
        texts.get("reporting.field.from"),
        texts.get("library.column.lastDay"),
        texts.get("reporting.column.due"),
        texts.get("reporting.column.state"),
        texts.get("reporting.column.below"),
        texts.get("reporting.column.revision"));
    rows.forEach(
        row ->
            sheet.row(
                Cell.text(words.name(row)),
                Cell.day(row.firstDay()),
                Cell.day(row.lastDay()),
                Cell.day(row.dueOn()),
                Cell.text(texts.of(row.state())),
                Cell.amount(row.below()),
                Cell.amount(row.revision())));
  }

  public boolean isMayOpen() {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
  }

  public List<PeriodRow> getRows() {
    return rows;
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

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
