package no.samrad.web.participation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.participation.ParticipantDetails;
import no.samrad.participation.ParticipationState;
import no.samrad.participation.VisitCorrecting;
import no.samrad.participation.VisitCorrection;
import no.samrad.participation.VisitRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs participation/withdrawVisit.xhtml: a visit should not have been registered. */
@Named
@ViewScoped
public class WithdrawVisitView implements Serializable {

  @Inject transient VisitCorrecting correcting;
  @Inject transient ParticipationDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long participation;
  private long visit;
  private String areaName;
  private ParticipantDetails details;
  private VisitRow row;
  private VisitCorrection becomes;
  private String reason;

  public void load() {
    find();
    areaName = door.nameOf(details.area(), slug);
  }

  private void find() {
    details = door.participant(slug, participation);
    row = door.registered(details, visit);
  }

  public String save() {
    try {
      correcting.withdraw(row.id(), row.version(), becomes, reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("participation.stale");
      return null;
    }
    messages.afterRedirect("participation.visit.withdrawn." + becomes.name());
    return "/participation/participant?faces-redirect=true&slug="
        + slug
        + "&participation="
        + participation;
  }

  /** What may become of it: nothing is planned for somebody whose participation has ended. */
  public List<VisitCorrection> getChoices() {
    return details.row().state() == ParticipationState.ENDED
        ? List.of(VisitCorrection.REMOVED)
        : List.of(VisitCorrection.PLANNED_AGAIN, VisitCorrection.REMOVED);
  }

  public VisitCorrection getBecomes() {
    return becomes;
  }

  public void setBecomes(VisitCorrection becomes) {
    this.becomes = becomes;
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
