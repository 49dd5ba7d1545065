package no.samrad.web.area;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.area.AreaOverview;
import no.samrad.area.AreaQueries;
import no.samrad.area.AreaRow;
import no.samrad.area.AreaSearch;
import no.samrad.area.OrganisationForm;
import no.samrad.area.YearFigures;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Pages;
import no.samrad.web.faces.Sparkline;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs area/list.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class AreaListView {

  private static final int ROWS = 50;
  private static final String BY_NAME = "name";

  @Inject AreaQueries areas;
  @Inject AreaDirectoryQueries directory;
  @Inject AreaRights rights;
  @Inject AreaTables tables;
  @Inject Frame frame;

  private String q = "";
  private String form = "";
  private String page;
  private String sort = BY_NAME;
  private String export;
  private PageOf<AreaRow> rows;
  private AreaOverview overview;

  public void load() {
    if (Download.isAsked(export)) {
      tables.sendAreas(export, frame.getDay(), this::read);
      return;
    }
    overview = directory.overview(frame.getDay());
    rows = read(request());
  }

  private PageOf<AreaRow> read(PageRequest wanted) {
    AreaSearch search = new AreaSearch(frame.getDay(), PageLanguage.now(), q, formOrNull());
    return areas.areas(search, new PageRequest(wanted.page(), wanted.size(), sort));
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, sort);
  }

  private OrganisationForm formOrNull() {
    return forms().filter(each -> each.name().equals(form)).findFirst().orElse(null);
  }

  private static Stream<OrganisationForm> forms() {
    return Stream.of(OrganisationForm.values());
  }

  public List<OrganisationForm> getForms() {
    return forms().toList();
  }

  /** There is something to find, but the filter finds nothing. */
  public boolean isWithoutHit() {
    return rows.items().isEmpty() && overview.areas() > 0;
  }

  public boolean isFiltered() {
    return !q.isBlank() || formOrNull() != null;
  }

  public boolean isMayCreate() {
    return rights.mayCreate() && !frame.isOtherDay();
  }

  public String sparkline(AreaRow row) {
    return Sparkline.points(row.series().stream().map(YearFigures::age0).toList());
  }

  /** The years of the little curves, or null when there are none. */
  public String getYears() {
    List<Integer> years =
        rows.items().stream()
            .flatMap(row -> row.series().stream())
            .map(YearFigures::year)
            .sorted()
            .toList();
    return years.isEmpty() ? null : years.get(0) + "–" + years.get(years.size() - 1);
  }

  public PageOf<AreaRow> getRows() {
    return rows;
  }

  public AreaOverview getOverview() {
    return overview;
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

  public String getForm() {
    return form;
  }

  public void setForm(String form) {
    this.form = form == null ? "" : form;
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
    this.sort = Pages.sort(sort, AreaQueries.SORT_COLUMNS, BY_NAME);
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
