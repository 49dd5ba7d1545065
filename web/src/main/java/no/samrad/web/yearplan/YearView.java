package no.samrad.web.yearplan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.StaleData;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Messages;
import no.samrad.yearplan.YearConfirming;
import no.samrad.yearplan.YearPlanDetails.Draft;
import no.samrad.yearplan.YearPlanDetails.YearEntry;

/** Backs yearplan/year.xhtml: a year of a council, and its draft to whoever plans. */
@Named
@ViewScoped
public class YearView implements Serializable {

  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;

  @Inject transient YearConfirming confirming;
  @Inject transient YearDoor door;
  @Inject transient YearTables tables;
  @Inject transient Messages messages;
  @Inject transient Clock clock;

  private String slug;
  private long council;
  private Integer year;
  private String export;
  private OpenYear open;

  public void load() {
    find();
    if (Download.isAsked(export)) {
      tables.send(export, slug, open);
    }
  }

  private void find() {
    open = door.open(slug, council, year);
    year = open.year().year();
  }

  public String confirm() {
    Draft draft = open.requireDraft();
    long meetings = open.year().entries().stream().filter(each -> each.choice() != null).count();
    try {
      confirming.confirm(draft.id(), draft.version());
    } catch (StaleData e) {
      find(); // somebody changed the days; whoever confirms looks again
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("yearplan.confirmed", meetings, year);
    return "/yearplan/year?faces-redirect=true&slug="
        + slug
        + "&council="
        + council
        + "&year="
        + year;
  }

  public List<Integer> getQuarters() {
    return List.of(1, 2, QUARTERS - 1, QUARTERS);
  }

  public List<YearEntry> of(int quarter) {
    return open.year().entries().stream()
        .filter(each -> (each.day().getMonthValue() - 1) / MONTHS + 1 == quarter)
        .toList();
  }

  /** Those a reader may want to go to. */
  public List<Integer> getYears() {
    int now = LocalDate.now(clock).getYear();
    return List.of(now - 1, now, now + 1, now + 2);
  }

  /** What leads to a proposal: the first, another, or one for what is no meeting. */
  public String getProposeKey() {
    if (open.year().confirmed()) {
      return "yearplan.proposeMore";
    }
    return open.year().draft() == null ? "yearplan.propose" : "yearplan.proposeAnew";
  }

  /** What is over is not planned any more. */
  public boolean isMayPlan() {
    return open.mayPlan() && open.year().existing() && year >= LocalDate.now(clock).getYear();
  }

  public OpenYear getOpen() {
    return open;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getCouncil() {
    return council;
  }

  public void setCouncil(long council) {
    this.council = council;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
