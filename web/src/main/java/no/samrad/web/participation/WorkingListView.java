package no.samrad.web.participation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import no.samrad.participation.ParticipantRow;
import no.samrad.participation.ParticipationChoices;
import no.samrad.participation.ParticipationId;
import no.samrad.participation.ParticipationQueries;
import no.samrad.participation.VisitKeeping;
import no.samrad.participation.VisitRow;
import no.samrad.participation.Work;
import no.samrad.participation.Workload;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.StaleData;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Pages;
import no.samrad.web.place.PageLanguage;

/** Backs participation/list.xhtml: what a nurse works with, and how a visit went. */
@Named
@ViewScoped
public class WorkingListView implements Serializable {

  private static final int ROWS = 50;

  @Inject transient ParticipationQueries participations;
  @Inject transient VisitKeeping keeping;
  @Inject transient ParticipationDoor door;
  @Inject transient WorkingListFile file;
  @Inject transient Messages messages;

  private String slug;
  private String show;
  private String page;
  private String export;
  private long visit;
  private AreaId area;
  private String areaName;
  private Workload load;
  private PageOf<ParticipantRow> rows;
  private VisitRow open;
  private ParticipationChoices choices;
  private String pseudonym;
  private final VisitForm form = new VisitForm();

  public void load() {
    area = door.area(slug);
    if (Download.isAsked(export)) {
      file.send(export, door.today(), getWork(), this::read);
      return;
    }
    load = participations.load(area, getWork());
    rows = read(request());
    areaName = door.nameOf(area, slug);
    if (visit > 0) {
      find();
      LocalDate today = door.today();
      form.show(open.planned().isAfter(today) ? today : open.planned(), open.usualPlace());
    }
  }

  private PageOf<ParticipantRow> read(PageRequest wanted) {
    return participations.list(area, getWork(), PageLanguage.now(), wanted);
  }

  private void find() {
    open = door.visit(visit);
    choices = door.choices(area, door.today());
  }

  public String save() {
    try {
      keeping.register(open.id(), open.version(), form.wanted());
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("participation.stale");
      return null;
    }
    messages.afterRedirect("participation.visit.registered", open.pseudonym());
    return "/participation/list?faces-redirect=true&slug=" + slug;
  }

  /** The pseudonym is sent in the form and never stands in an address. */
  public String look() {
    ParticipationId found = participations.known(area, pseudonym == null ? "" : pseudonym);
    return "/participation/participant?faces-redirect=true&slug="
        + slug
        + "&participation="
        + found.value();
  }

  public Work getWork() {
    return Arrays.stream(Work.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(show))
        .findFirst()
        .orElse(Work.MINE);
  }

  public Work[] getWorks() {
    return Work.values();
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, "");
  }

  public Pages getPages() {
    return Pages.of(request(), rows);
  }

  public PageOf<ParticipantRow> getRows() {
    return rows;
  }

  public Workload getLoad() {
    return load;
  }

  /** The visit somebody is about to tell of; null for none. */
  public VisitRow getOpen() {
    return open;
  }

  public ParticipationChoices getChoices() {
    return choices;
  }

  public VisitForm getForm() {
    return form;
  }

  public AreaId getArea() {
    return area;
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

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public long getVisit() {
    return visit;
  }

  public void setVisit(long visit) {
    this.visit = visit;
  }

  public String getPseudonym() {
    return pseudonym;
  }

  public void setPseudonym(String pseudonym) {
    this.pseudonym = pseudonym;
  }
}
