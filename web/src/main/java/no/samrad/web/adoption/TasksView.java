package no.samrad.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.adoption.ContactTask;
import no.samrad.adoption.ContactTaskQueries;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** What waits for the contact person of a municipality, on the front page. Only reads. */
@Named
@RequestScoped
public class TasksView {

  @Inject ContactTaskQueries tasks;
  @Inject CurrentUser user;
  @Inject Frame frame;
  @Inject Texts texts;

  private List<ContactTask> items;

  /** Empty also for whoever is nobody's contact, who may not ask. */
  public List<ContactTask> getItems() {
    if (items == null) {
      items =
          user.has(Role.MUNICIPAL_CONTACT)
              ? tasks.own(frame.getDay(), PageLanguage.now())
              : List.of();
    }
    return items;
  }

  public boolean isContact() {
    return user.has(Role.MUNICIPAL_CONTACT);
  }

  public String reason(ContactTask task) {
    return texts.get("adoption.task." + task.kind(), task.number(), task.since());
  }

  public String tagKind(ContactTask task) {
    return task.due() == null ? "info" : "watch";
  }

  /** What is done on the page of the decision; the other things on that of the agreement. */
  public boolean isDecision(ContactTask task) {
    return task.kind() != ContactTask.Kind.COMMENT && task.kind() != ContactTask.Kind.SIGN;
  }

  public String address(ContactTask task) {
    return "/agreements/" + task.agreement().value();
  }
}
