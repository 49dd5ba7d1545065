package no.samrad.web.yearplan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.yearplan.YearPlanDetails.YearEntry;
import no.samrad.yearplan.YearPlanning;

/** Backs yearplan/change.xhtml: a meeting of a draft is on another day. */
@Named
@ViewScoped
public class YearDateView implements Serializable {

  @Inject transient YearPlanning planning;
  @Inject transient YearDoor door;
  @Inject transient YearWords words;
  @Inject transient Messages messages;

  private String slug;
  private long council;
  private Integer year;
  private long date;
  private LocalDate day;
  private String reason;
  private YearEntry entry;
  private OpenYear open;

  public void load() {
    find();
    day = entry.day();
    reason = entry.choice().reason();
  }

  public String save() {
    try {
      planning.move(open.requireDraft().id(), open.version(), entry.choice().date(), day, reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("yearplan.moved", words.name(entry), day);
    return "/yearplan/year?faces-redirect=true&slug="
        + slug
        + "&council="
        + council
        + "&year="
        + year;
  }

  private void find() {
    open = door.openToPlan(slug, council, year);
    year = open.year().year();
    entry = open.requireDate(date);
  }

  public YearEntry getEntry() {
    return entry;
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

  public long getDate() {
    return date;
  }

  public void setDate(long date) {
    this.date = date;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
