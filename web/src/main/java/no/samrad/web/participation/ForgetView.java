package no.samrad.web.participation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.participation.ForgetReason;
import no.samrad.participation.Forgetting;
import no.samrad.participation.ParticipantDetails;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs participation/forget.xhtml: everything about a participant is deleted. */
@Named
@ViewScoped
public class ForgetView implements Serializable {

  @Inject transient Forgetting forgetting;
  @Inject transient ParticipationDoor door;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;

  private String slug;
  private long participation;
  private String areaName;
  private ParticipantDetails details;
  private ForgetReason why;
  private String pseudonym;

  public void load() {
    find();
    areaName = door.nameOf(details.area(), slug);
  }

  private void find() {
    details = door.participant(slug, participation);
    if (!access.mayAny(details.area(), Role.TEAM_LEADER)) {
      throw new NotFound("step");
    }
  }

  public String save() {
    try {
      forgetting.forget(details.row().id(), details.row().version(), why, pseudonym);
    } catch (StaleData e) {
      find(); // what was chosen stays; deleting after all is a new decision
      messages.stale("participation.stale");
      return null;
    }
    messages.afterRedirect("participation.forgotten");
    return "/participation/list?faces-redirect=true&slug=" + slug;
  }

  public List<ForgetReason> getReasons() {
    return List.of(ForgetReason.values());
  }

  public ParticipantDetails getDetails() {
    return details;
  }

  public String getAreaName() {
    return areaName;
  }

  public ForgetReason getWhy() {
    return why;
  }

  public void setWhy(ForgetReason why) {
    this.why = why;
  }

  public String getPseudonym() {
    return pseudonym;
  }

  public void setPseudonym(String pseudonym) {
    this.pseudonym = pseudonym;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getParticipation() {
    return participation;
  }

  public void setParticipation(long participation) {
    this.participation = participation;
  }
}
