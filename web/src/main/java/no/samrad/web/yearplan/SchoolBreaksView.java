package no.samrad.web.yearplan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.web.faces.Messages;
import no.samrad.yearplan.SchoolBreakId;
import no.samrad.yearplan.SchoolCalendar;
import no.samrad.yearplan.SchoolTime;

/** Backs yearplan/breaks.xhtml: when schools of an area are closed. */
@Named
@ViewScoped
public class SchoolBreaksView implements Serializable {

  @Inject transient SchoolCalendar schools;
  @Inject transient YearDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long council;
  private Integer year;
  private String name;
  private LocalDate from;
  private LocalDate lastDay;
  private OpenYear open;

  public void load() {
    open = door.openToPlan(slug, council, year);
    year = open.year().year();
  }

  public String save() {
    schools.enter(open.area(), new SchoolTime(name, from, lastDay));
    messages.afterRedirect("yearplan.break.entered", name);
    return here();
  }

  public String remove(long id, String called) {
    schools.remove(new SchoolBreakId(id));
    messages.afterRedirect("yearplan.break.removed", called);
    return here();
  }

  private String here() {
    return "/yearplan/breaks?faces-redirect=true&slug="
        + slug
        + "&council="
        + council
        + "&year="
        + year;
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
