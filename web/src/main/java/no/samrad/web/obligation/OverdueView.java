package no.samrad.web.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import no.samrad.obligation.ObligationQueries;
import no.samrad.obligation.ObligationRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Pages;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs obligation/overdue.xhtml: what should have been done, in all areas one reads. */
@Named
@RequestScoped
public class OverdueView {

  private static final int ROWS = 25;

  @Inject ObligationQueries queries;
  @Inject Frame frame;
  @Inject Texts texts;

  private String area = "";
  private String page;
  private String export;
  private PageOf<ObligationRow> rows;

  public void load() {
    if (Download.isAsked(export)) {
      String name = texts.get("obligation.overdue.file") + "-" + frame.getDay();
      Download.table(export, name, texts.get("obligation.overdue.title"), this::write);
      return;
    }
    rows = read(request());
  }

  private void write(Sheet sheet) {
    sheet.header(
        Stream.of("due", "title", "party", "owner", "agreement", "area")
            .map(column -> texts.get("obligation.column." + column))
            .toArray(String[]::new));
    AllPages.each(this::read, row -> line(sheet, row));
  }

  private static void line(Sheet sheet, ObligationRow row) {
    sheet.row(
        Cell.day(row.dueOn()),
        Cell.text(row.title()),
        Cell.text(row.party()),
        Cell.text(row.owner()),
        Cell.text(row.agreementName()),
        Cell.text(row.areaName()));
  }

  private PageOf<ObligationRow> read(PageRequest wanted) {
    return queries.overdue(area, frame.getDay(), PageLanguage.now(), wanted);
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, "");
  }

  public PageOf<ObligationRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return Pages.of(request(), rows);
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area == null ? "" : area;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
