package no.samrad.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitKind;
import no.samrad.place.UnitRow;
import no.samrad.place.UnitSearch;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Pages;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;

/** Backs place/list.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class UnitListView {

  private static final int ROWS = 25;
  private static final String BY_NAME = "name";

  /** Also means: with a text, the best hits first. */
  private static final String BEST_FIRST = "";

  @Inject PlaceQueries places;
  @Inject UnitTable table;
  @Inject AreaAccess access;
  @Inject Frame frame;
  @Inject Texts texts;

  private String q = "";
  private String kind = "";
  private String page;
  private String sort = BEST_FIRST;
  private String export;
  private PageOf<UnitRow> rows;

  public void load() {
    if (Download.isAsked(export)) {
      table.send(export, frame.getDay(), this::read);
      return;
    }
    rows = read(request());
  }

  private PageOf<UnitRow> read(PageRequest wanted) {
    UnitSearch search = new UnitSearch(q, kindOrNull(), frame.getDay(), PageLanguage.now());
    return places.units(search, new PageRequest(wanted.page(), wanted.size(), sort));
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, sort);
  }

  private UnitKind kindOrNull() {
    return Stream.of(UnitKind.values())
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElse(null);
  }

  /** Whether the page offers to take in new figures. */
  public boolean isImporter() {
    return access.whereHolding(Role.ADMINISTRATOR).unlimited();
  }

  public List<UnitKind> getKinds() {
    return List.of(UnitKind.values());
  }

  /** A day when a unit existed that does not exist on the day of the page. */
  public LocalDate otherDay(UnitRow row) {
    boolean over = row.lastDay() != null && row.lastDay().isBefore(frame.getDay());
    return over ? row.lastDay() : row.firstDay();
  }

  /** Until when such a unit existed, or from when it will. */
  public String otherDays(UnitRow row) {
    boolean over = row.lastDay() != null && row.lastDay().isBefore(frame.getDay());
    return texts.get(over ? "place.until" : "place.since", otherDay(row));
  }

  public boolean isFiltered() {
    return !q.isBlank() || kindOrNull() != null;
  }

  /** The order the page shows as being in force. */
  public String getShownSort() {
    return sort.isEmpty() && q.isBlank() ? BY_NAME : sort;
  }

  public PageOf<UnitRow> getRows() {
    return rows;
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

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind == null ? "" : kind;
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
    this.sort = Pages.sort(sort, PlaceQueries.SORT_COLUMNS, BEST_FIRST);
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
