package no.samrad.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.user.UserQueries;
import no.samrad.user.UserRow;
import no.samrad.web.faces.Pages;

/** Backs security/users.xhtml. */
@Named
@ViewScoped
public class UserListView implements Serializable {

  private static final int ROWS = 25;

  @Inject transient UserQueries users;

  private String q = "";
  private int page = 1;
  private String sort = "";
  private PageOf<UserRow> rows;

  public void load() {
    rows = users.users(q, request());
  }

  private PageRequest request() {
    return new PageRequest(page, ROWS, sort);
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

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort == null ? "" : sort;
  }
}
