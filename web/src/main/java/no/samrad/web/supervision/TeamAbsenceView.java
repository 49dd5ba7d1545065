package no.samrad.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.supervision.AbsenceId;
import no.samrad.supervision.AbsenceKeeping;
import no.samrad.supervision.AbsenceRow;
import no.samrad.supervision.SupervisionQueries;
import no.samrad.supervision.TeamMemberRow;
import no.samrad.web.faces.Messages;
import no.samrad.web.team.TeamRights;

/** Backs supervision/absences.xhtml: who is away when, never why. */
@Named
@ViewScoped
public class TeamAbsenceView implements Serializable {

  @Inject transient AbsenceKeeping absences;
  @Inject transient SupervisionQueries queries;
  @Inject transient SupervisionDoor door;
  @Inject transient TeamRights rights;
  @Inject transient Messages messages;

  private String slug;
  private AreaId area;
  private String areaName;
  private Long person;
  private LocalDate from;
  private LocalDate lastDay;
  private List<AbsenceRow> rows;
  private List<TeamMemberRow> members;

  public void load() {
    area = door.area(slug);
    rows = queries.absences(area, door.today());
    areaName = door.nameOf(area, slug);
    members = door.members(area);
  }

  public String save() {
    absences.enter(area, person == null ? null : new PersonId(person), from, lastDay);
    messages.afterRedirect("supervision.absence.entered", from, lastDay);
    return here();
  }

  public String remove(long absence) {
    absences.remove(new AbsenceId(absence));
    messages.afterRedirect("supervision.absence.removed");
    return here();
  }

  private String here() {
    return "/supervision/absences?faces-redirect=true&slug=" + slug;
  }

  public boolean isMayEnter() {
    return rights.isLeader(area);
  }

  public String getAreaName() {
    return areaName;
  }

  public List<AbsenceRow> getRows() {
    return rows;
  }

  public List<TeamMemberRow> getMembers() {
    return members;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
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
