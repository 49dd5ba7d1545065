package no.samrad.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.clause.ClauseQueries;
import no.samrad.clause.ClauseRow;
import no.samrad.clause.ClauseSearch;
import no.samrad.clause.TypeCode;
import no.samrad.clause.TypeDetails;
import no.samrad.clause.TypeQueries;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Pages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs library/clauses.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class ClauseListView {

  private static final int ROWS = 25;
  private static final String BY_CODE = "code";

  @Inject ClauseQueries clauses;
  @Inject TypeQueries types;
  @Inject LibraryTables tables;
  @Inject Frame frame;

  private String q = "";
  private String type = "";
  private String page;
  private String sort = BY_CODE;
  private String export;
  private PageOf<ClauseRow> rows;
  private List<TypeDetails> choices = List.of();

  public void load() {
    choices = types.types(frame.getDay(), PageLanguage.now());
    if (Download.isAsked(export)) {
      tables.clauses(export, frame.getDay(), this::read);
      return;
    }
    rows = read(request());
  }

  private PageOf<ClauseRow> read(PageRequest wanted) {
    ClauseSearch search = new ClauseSearch(q, typeOrNull(), frame.getDay(), PageLanguage.now());
    return clauses.clauses(search, new PageRequest(wanted.page(), wanted.size(), sort));
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, sort);
  }

  /** A type nobody knows means every type. */
  private TypeCode typeOrNull() {
    return choices.stream()
        .map(TypeDetails::code)
        .filter(code -> code.value().equals(type))
        .findFirst()
        .orElse(null);
  }

  public boolean isFiltered() {
    return !q.isBlank() || typeOrNull() != null;
  }

  public List<TypeDetails> getChoices() {
    return choices;
  }

  public PageOf<ClauseRow> getRows() {
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

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type == null ? "" : type;
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
    this.sort = Pages.sort(sort, ClauseQueries.SORT_COLUMNS, BY_CODE);
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
