package no.samrad.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.user.UserQueries;
import no.samrad.user.UserRow;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Pages;

/** Backs security/users.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class UserListView {

  private static final int ROWS = 25;
  private static final String BY_NAME = "name";

  @Inject UserQueries users;
  @Inject UserTable table;

  private String q = "";
  private String page;
  private String sort = BY_NAME;
  private String export;
  private PageOf<UserRow> rows;

  public void load() {
    if (Download.isAsked(export)) {
      table.send(export, this::read);
      return;
    }
    rows = read(request());
  }

  private PageOf<UserRow> read(PageRequest wanted) {
    return users.users(q, new PageRequest(wanted.page(), wanted.size(), sort));
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, sort);
  }

  public PageOf<UserRow> getRows() {
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
    this.sort = Pages.sort(sort, UserQueries.SORT_COLUMNS, BY_NAME);
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
