package no.samrad.web.participation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.participation.ParticipantDetails;
import no.samrad.participation.StepDayCorrecting;
import no.samrad.participation.TakenStep;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs participation/correctDay.xhtml: a step was taken on another day than was written down. */
@Named
@ViewScoped
public class CorrectDayView implements Serializable {

  @Inject transient StepDayCorrecting correcting;
  @Inject transient ParticipationDoor door;
  @Inject transient ParticipationWords words;
  @Inject transient Messages messages;

  private String slug;
  private long participation;
  private String areaName;
  private ParticipantDetails details;
  private List<StepChoice> choices;
  private String step;
  private String chosen;
  private LocalDate day;
  private String reason;

  public void load() {
    find();
    areaName = door.nameOf(details.area(), slug);
    chosen = step;
  }

  private void find() {
    details = door.participant(slug, participation);
    choices = words.taken(details);
    if (choices.isEmpty()) {
      throw new NotFound("step");
    }
  }

  public String save() {
    try {
      correcting.correct(details.row().id(), details.row().version(), taken(), day, reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("participation.stale");
      return null;
    }
    messages.afterRedirect("participation.day.corrected");
    return "/participation/participant?faces-redirect=true&slug="
        + slug
        + "&participation="
        + participation;
  }

  private TakenStep taken() {
    return choices.stream()
        .filter(each -> each.key().equals(chosen))
        .map(StepChoice::taken)
        .findFirst()
        .orElse(null);
  }

  public ParticipantDetails getDetails() {
    return details;
  }

  public List<StepChoice> getChoices() {
    return choices;
  }

  public String getAreaName() {
    return areaName;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
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
