package no.samrad.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.supervision.NewSession;
import no.samrad.supervision.SessionKind;
import no.samrad.supervision.SessionRegistration;
import no.samrad.supervision.TeamMemberRow;
import no.samrad.web.faces.Messages;

/** Backs supervision/register.xhtml: what was held, with a few ticks. */
@Named
@ViewScoped
public class SessionRegisterView implements Serializable {

  @Inject transient SessionRegistration registration;
  @Inject transient SupervisionDoor door;
  @Inject transient Messages messages;

  private String slug;
  private String kind;
  private AreaId area;
  private String areaName;
  private SessionKind chosen;
  private LocalDate day;
  private List<Long> nurses;
  private Long nurse;
  private Long companion;
  private List<Long> attendees;
  private List<TeamMemberRow> members;

  /** Today, the leader and all of the team are the usual. */
  public void load() {
    area = door.ofTeam(slug);
    areaName = door.nameOf(area, slug);
    chosen = chosen();
    day = door.today();
    members = door.members(area);
    nurses = List.of();
    attendees =
        members.stream().filter(TeamMemberRow::now).map(each -> each.person().value()).toList();
    companion =
        members.stream()
            .filter(each -> each.leader() && each.now())
            .map(each -> each.person().value())
            .findFirst()
            .orElse(null);
  }

  private SessionKind chosen() {
    return getKinds().stream()
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElse(SessionKind.ONE_TO_ONE);
  }

  public String save() {
    registration.register(area, wanted());
    messages.afterRedirect("supervision.registered", chosen, day);
    return "/supervision/supervision?faces-redirect=true&slug=" + slug;
  }

  private NewSession wanted() {
    return switch (chosen) {
      case ONE_TO_ONE -> new NewSession(chosen, day, people(nurses), person(companion));
      case ACCOMPANIED_VISIT -> new NewSession(chosen, day, person(nurse), person(companion));
      default -> new NewSession(chosen, day, Set.of(), people(attendees));
    };
  }

  private static Set<PersonId> people(List<Long> ids) {
    return ids.stream().map(PersonId::new).collect(Collectors.toSet());
  }

  private static Set<PersonId> person(Long id) {
    return id == null ? Set.of() : Set.of(new PersonId(id));
  }

  public List<SessionKind> getKinds() {
    return SessionKind.ofOneTeam();
  }

  public List<TeamMemberRow> getNursesOfTeam() {
    return members.stream().filter(TeamMemberRow::nurse).toList();
  }

  /** What is held by the team as a whole. */
  public boolean isTogether() {
    return !chosen.isOfNurse();
  }

  public boolean isVisit() {
    return chosen == SessionKind.ACCOMPANIED_VISIT;
  }

  public boolean isOneToOne() {
    return chosen == SessionKind.ONE_TO_ONE;
  }

  public String getAreaName() {
    return areaName;
  }

  public SessionKind getChosen() {
    return chosen;
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

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public List<Long> getNurses() {
    return nurses;
  }

  public void setNurses(List<Long> nurses) {
    this.nurses = nurses;
  }

  public Long getNurse() {
    return nurse;
  }

  public void setNurse(Long nurse) {
    this.nurse = nurse;
  }

  public Long getCompanion() {
    return companion;
  }

  public void setCompanion(Long companion) {
    this.companion = companion;
  }

  public List<Long> getAttendees() {
    return attendees;
  }

  public void setAttendees(List<Long> attendees) {
    this.attendees = attendees;
  }
}
