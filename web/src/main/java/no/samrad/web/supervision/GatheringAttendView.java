package no.samrad.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.StaleData;
import no.samrad.supervision.GatheringKeeping;
import no.samrad.supervision.GatheringQueries;
import no.samrad.supervision.GatheringRow;
import no.samrad.supervision.SessionId;
import no.samrad.supervision.SupervisionQueries;
import no.samrad.supervision.TeamMemberRow;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/** Backs supervision/attendGathering.xhtml: who of the own team takes part. */
@Named
@ViewScoped
public class GatheringAttendView implements Serializable {

  @Inject transient GatheringKeeping keeping;
  @Inject transient GatheringQueries gatherings;
  @Inject transient SupervisionQueries queries;
  @Inject transient SupervisionDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long session;
  private AreaId area;
  private String areaName;
  private List<Long> attendees;
  private GatheringRow row;
  private List<TeamMemberRow> members;

  public void load() {
    area = door.ofTeam(slug);
    areaName = door.nameOf(area, slug);
    find();
    members = queries.members(area, row.day());
    attendees = row.own().stream().map(PersonId::value).toList();
  }

  public String save() {
    try {
      keeping.attend(
          area,
          row.session(),
          row.version(),
          attendees.stream().map(PersonId::new).collect(Collectors.toSet()));
    } catch (StaleData e) {
      find(); // what was ticked stays; saving again is a new decision
      messages.stale("area.stale", row.title());
      return null;
    }
    messages.afterRedirect("supervision.gathering.attended", attendees.size());
    return "/supervision/gatherings?faces-redirect=true&slug=" + slug;
  }

  private void find() {
    SessionId wanted = new SessionId(session);
    row =
        gatherings.gatherings(area, door.today(), PageLanguage.now()).stream()
            .filter(each -> each.session().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted));
  }

  public String getAreaName() {
    return areaName;
  }

  public GatheringRow getRow() {
    return row;
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

  public long getSession() {
    return session;
  }

  public void setSession(long session) {
    this.session = session;
  }

  public List<Long> getAttendees() {
    return attendees;
  }

  public void setAttendees(List<Long> attendees) {
    this.attendees = attendees;
  }
}
