package no.samrad.web.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.notice.NoticeId;
import no.samrad.notice.NoticeQueries;
import no.samrad.notice.NoticeRow;
import no.samrad.notice.NoticeStanding;
import no.samrad.notice.OwnNotices;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Pages;

/** Backs notice/list.xhtml. */
@Named
@ViewScoped
public class NoticesView implements Serializable {

  private static final int ROWS = 20;

  @Inject transient NoticeQueries queries;
  @Inject transient OwnNotices own;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;
  @Inject transient Clock clock;

  private String page;
  private PageOf<NoticeRow> rows;
  private NoticeStanding standing;

  public void load() {
    rows = queries.mine(LocalDate.now(clock), request());
    standing = queries.standing();
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, "");
  }

  /** The days before a deadline are the reader's to change. */
  public boolean isPlanning() {
    return access.whereHolding(Role.ADMINISTRATOR).unlimited();
  }

  public String read(NoticeId notice) {
    own.read(notice);
    return again();
  }

  public String readAll() {
    own.readAll();
    messages.afterRedirect("notice.readAll.done");
    return again();
  }

  public String wantMail(boolean wanted) {
    own.wantMail(wanted);
    messages.afterRedirect(wanted ? "notice.mail.turnedOn" : "notice.mail.turnedOff");
    return again();
  }

  private String again() {
    return "/notice/list?faces-redirect=true" + (page == null ? "" : "&page=" + Pages.asked(page));
  }

  public PageOf<NoticeRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return Pages.of(request(), rows);
  }

  public NoticeStanding getStanding() {
    return standing;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
