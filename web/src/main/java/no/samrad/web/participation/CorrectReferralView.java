package no.samrad.web.participation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.participation.ParticipantDetails;
import no.samrad.participation.ParticipationChoices;
import no.samrad.participation.ReferralCorrecting;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs participation/correct.xhtml: a referral said something else than was written down. */
@Named
@ViewScoped
public class CorrectReferralView implements Serializable {

  @Inject transient ReferralCorrecting correcting;
  @Inject transient ParticipationDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long participation;
  private String areaName;
  private ParticipantDetails details;
  private ParticipationChoices choices;
  private String reason;
  private final ReferralForm form = new ReferralForm();

  public void load() {
    find();
    areaName = door.nameOf(details.area(), slug);
    form.show(door.written(details.row().id()));
    choices = door.choices(details.area(), form.getDay());
  }

  private void find() {
    details = door.participant(slug, participation);
    if (!details.referral().correctable()) {
      throw new NotFound("step");
    }
  }

  /** Members and criteria are those of the day; criteria of another set are chosen anew. */
  public void dayChosen() {
    if (form.getDay() != null) {
      String before = choices.set();
      choices = door.choices(details.area(), form.getDay());
      if (!choices.set().equals(before)) {
        form.meetNothing();
      }
    }
  }

  public String save() {
    try {
      correcting.correct(details.row().id(), details.row().version(), form.wanted(), reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("participation.stale");
      return null;
    }
    messages.afterRedirect("participation.corrected");
    return "/participation/participant?faces-redirect=true&slug="
        + slug
        + "&participation="
        + participation;
  }

  public ParticipantDetails getDetails() {
    return details;
  }

  public ParticipationChoices getChoices() {
    return choices;
  }

  public ReferralForm getForm() {
    return form;
  }

  public String getAreaName() {
    return areaName;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
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
