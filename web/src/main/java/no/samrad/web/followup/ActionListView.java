package no.samrad.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.followup.ActionFilter;
import no.samrad.followup.ActionQueries;
import no.samrad.followup.ActionRow;
import no.samrad.followup.ActionStanding;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Pages;
import no.samrad.web.place.PageLanguage;

/** Backs followup/list.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class ActionListView {

  private static final int ROWS = 25;

  @Inject ActionQueries actions;
  @Inject ActionTables tables;
  @Inject ActionDoor door;
  @Inject ActionRights rights;

  private String slug;
  private String show;
  private String whose;
  private String page;
  private String export;
  private AreaId area;
  private String areaName;
  private ActionStanding standing;
  private PageOf<ActionRow> rows;

  public void load() {
    area = door.area(slug);
    if (Download.isAsked(export)) {
      tables.send(export, slug, this::read);
      return;
    }
    standing = actions.standing(area, door.today());
    areaName = door.nameOf(area, slug);
    rows = read(request());
  }

  private PageOf<ActionRow> read(PageRequest wanted) {
    ActionFilter filter = new ActionFilter(!isAll(), isMine());
    return actions.ofArea(area, filter, door.today(), PageLanguage.now(), wanted);
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, "");
  }

  public boolean isMayManage() {
    return rights.mayManage(area);
  }

  /** Also those that are done or dropped. */
  public boolean isAll() {
    return "all".equals(show);
  }

  public boolean isMine() {
    return "mine".equals(whose);
  }

  public PageOf<ActionRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return Pages.of(request(), rows);
  }

  public ActionStanding getStanding() {
    return standing;
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

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getWhose() {
    return whose;
  }

  public void setWhose(String whose) {
    this.whose = whose;
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
