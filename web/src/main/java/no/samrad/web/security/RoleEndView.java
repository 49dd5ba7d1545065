package no.samrad.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.RoleAssignmentId;
import no.samrad.security.RoleGranting;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.user.HeldRole;
import no.samrad.user.UserDetails;
import no.samrad.user.UserQueries;
import no.samrad.web.faces.Messages;

/** Backs security/endRole.xhtml: gives a right a last day. */
@Named
@ViewScoped
public class RoleEndView implements Serializable {

  @Inject transient RoleGranting granting;
  @Inject transient UserQueries users;
  @Inject transient Messages messages;
  @Inject transient Clock clock;

  private long person;
  private long assignment;
  private String name;
  private HeldRole role;
  private LocalDate lastDay;
  private String reason;

  public void load() {
    UserDetails user = users.user(new PersonId(person));
    name = user.profile().givenName() + " " + user.profile().familyName();
    RoleAssignmentId id = new RoleAssignmentId(assignment);
    role =
        user.roles().stream()
            .filter(held -> held.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    lastDay = LocalDate.now(clock);
  }

  public String save() {
    granting.end(role.id(), role.version(), lastDay, reason);
    messages.afterRedirect("security.role.ended", name);
    return "/security/user?faces-redirect=true&person=" + person;
  }

  public HeldRole getRole() {
    return role;
  }

  public String getName() {
    return name;
  }

  public long getPerson() {
    return person;
  }

  public void setPerson(long person) {
    this.person = person;
  }

  public long getAssignment() {
    return assignment;
  }

  public void setAssignment(long assignment) {
    this.assignment = assignment;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
