package no.samrad.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.supervision.GatheringKeeping;
import no.samrad.supervision.NewGathering;
import no.samrad.supervision.TeamMemberRow;
import no.samrad.web.faces.Messages;

/** Backs supervision/newGathering.xhtml: a team invites the others. */
@Named
@ViewScoped
public class GatheringNewView implements Serializable {

  @Inject transient GatheringKeeping gatherings;
  @Inject transient SupervisionDoor door;
  @Inject transient Messages messages;

  private String slug;
  private AreaId area;
  private String areaName;
  private LocalDate day;
  private String title;
  private String place;
  private List<Long> attendees;
  private List<TeamMemberRow> members;

  public void load() {
    area = door.ofTeam(slug);
    areaName = door.nameOf(area, slug);
    members = door.members(area).stream().filter(TeamMemberRow::now).toList();
    attendees = List.of();
  }

  public String save() {
    gatherings.arrange(
        area,
        new NewGathering(
            day, title, place, attendees.stream().map(PersonId::new).collect(Collectors.toSet())));
    messages.afterRedirect("supervision.gathering.arranged", day);
    return "/supervision/gatherings?faces-redirect=true&slug=" + slug;
  }

  public String getAreaName() {
    return areaName;
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

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public List<Long> getAttendees() {
    return attendees;
  }

  public void setAttendees(List<Long> attendees) {
    this.attendees = attendees;
  }
}
