package no.samrad.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.release.FigureOutlet;
import no.samrad.release.ReleaseArea;
import no.samrad.release.ReleaseFilter;
import no.samrad.release.ReleaseQueries;
import no.samrad.release.ReleaseRow;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Download;
import no.samrad.web.faces.AskedDays;
import no.samrad.web.faces.Pages;
import no.samrad.web.place.PageLanguage;

/** Backs release/ledger.xhtml: what figures left, in which tables and by what way. */
@Named
@RequestScoped
public class FigureLedgerView {

  private static final int ROWS = 50;

  @Inject ReleaseQueries releases;
  @Inject LedgerTable table;

  private final AskedDays days = new AskedDays();
  private String area = "";
  private String subject = "";
  private String outlet = "";
  private String page = "";
  private String export = "";
  private List<ReleaseArea> areas = List.of();
  private List<String> subjects = List.of();
  private List<FigureOutlet> outlets = List.of();
  private PageOf<ReleaseRow> rows = new PageOf<>(List.of(), 0);

  public void load() {
    areas = releases.areas(PageLanguage.now());
    subjects = releases.subjects();
    outlets = releases.outlets();
    if (days.isUnreadable()) {
      return;
    }
    boolean asked = Download.isAsked(export);
    PageRequest wanted = asked ? PageRequest.first(PageRequest.LARGEST) : request();
    rows = releases.page(filter(), wanted, PageLanguage.now());
    if (asked) {
      table.send(export, rows.items());
    }
  }

  private ReleaseFilter filter() {
    return new ReleaseFilter(
        areaId(), subject, outletOrNull(), days.first().orElse(null), days.last().orElse(null));
  }

  private AreaId areaId() {
    return area.isEmpty()
        ? null
        : areas.stream()
            .filter(each -> each.slug().equals(area))
            .map(ReleaseArea::id)
            .findFirst()
            .orElseThrow(() -> new NotFound(area));
  }

  private FigureOutlet outletOrNull() {
    return getOutlets().stream()
        .filter(each -> each.name().equals(outlet))
        .findFirst()
        .orElse(null);
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, "");
  }

  public boolean isFiltered() {
    return days.isAsked() || Stream.of(area, subject, outlet).anyMatch(text -> !text.isBlank());
  }

  public AskedDays getDays() {
    return days;
  }

  public Pages getPages() {
    return Pages.of(request(), rows);
  }

  public PageOf<ReleaseRow> getRows() {
    return rows;
  }

  public List<ReleaseArea> getAreas() {
    return areas;
  }

  public List<String> getSubjects() {
    return subjects;
  }

  public List<FigureOutlet> getOutlets() {
    return outlets;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = orEmpty(area);
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = orEmpty(subject);
  }

  public String getOutlet() {
    return outlet;
  }

  public void setOutlet(String outlet) {
    this.outlet = orEmpty(outlet);
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = orEmpty(page);
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = orEmpty(export);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
