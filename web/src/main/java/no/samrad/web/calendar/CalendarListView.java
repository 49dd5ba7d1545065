package no.samrad.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.calendar.CalendarCounts;
import no.samrad.calendar.CalendarQueries;
import no.samrad.calendar.CalendarRow;
import no.samrad.calendar.CalendarSearch;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Pages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs calendar/list.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class CalendarListView {

  private static final int ROWS = 25;
  private static final String LACKING = "lacking";
  private static final String BY_NAME = "name";

  @Inject CalendarQueries calendars;
  @Inject CalendarTable table;
  @Inject Frame frame;

  private String q = "";
  private String area = "";
  private String show = "";
  private String page;
  private String sort = BY_NAME;
  private String export;
  private PageOf<CalendarRow> rows;
  private CalendarCounts counts;

  public void load() {
    if (Download.isAsked(export)) {
      table.send(export, frame.getDay(), this::read);
      return;
    }
    rows = read(request());
    counts = calendars.counts(search());
  }

  private PageOf<CalendarRow> read(PageRequest wanted) {
    return calendars.units(search(), new PageRequest(wanted.page(), wanted.size(), sort));
  }

  private CalendarSearch search() {
    return new CalendarSearch(q, area, isLacking(), frame.getDay(), PageLanguage.now());
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, sort);
  }

  public boolean isLacking() {
    return LACKING.equals(show);
  }

  public boolean isFiltered() {
    return !q.isBlank() || !area.isBlank() || isLacking();
  }

  public PageOf<CalendarRow> getRows() {
    return rows;
  }

  public CalendarCounts getCounts() {
    return counts;
  }

  public Pages getPages() {
    return Pages.of(request(), rows);
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q == null ? "" : q;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area == null ? "" : area;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show == null ? "" : show;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = Pages.sort(sort, CalendarQueries.SORT_COLUMNS, BY_NAME);
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
