package no.samrad.web.participation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.participation.ParticipantDetails;
import no.samrad.participation.ParticipationChoices;
import no.samrad.participation.VisitCorrecting;
import no.samrad.participation.VisitRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs participation/correctVisit.xhtml: a visit went otherwise than was registered. */
@Named
@ViewScoped
public class CorrectVisitView implements Serializable {

  @Inject transient VisitCorrecting correcting;
  @Inject transient ParticipationDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long participation;
  private long visit;
  private String areaName;
  private ParticipantDetails details;
  private VisitRow row;
  private ParticipationChoices choices;
  private final VisitForm form = new VisitForm();
  private String reason;

  public void load() {
    find();
    areaName = door.nameOf(details.area(), slug);
    choices = door.choices(details.area(), door.today());
    form.show(door.registered(row.id()), row.planned());
  }

  private void find() {
    details = door.participant(slug, participation);
    row = door.registered(details, visit);
  }

  public String save() {
    try {
      correcting.correct(row.id(), row.version(), form.wanted(), reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("participation.stale");
      return null;
    }
    messages.afterRedirect("participation.visit.corrected");
    return "/participation/participant?faces-redirect=true&slug="
        + slug
        + "&participation="
        + participation;
  }

  public ParticipationChoices getChoices() {
    return choices;
  }

  public VisitForm getForm() {
    return form;
  }

  public ParticipantDetails getDetails() {
    return details;
  }

  public VisitRow getRow() {
    return row;
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

  public long getVisit() {
    return visit;
  }

  public void setVisit(long visit) {
    this.visit = visit;
  }
}
