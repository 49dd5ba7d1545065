package no.samrad.web.participation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.participation.ParticipantDetails;
import no.samrad.participation.ParticipationChoices;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;

/** Backs participation/step.xhtml: one step of a participant. */
@Named
@ViewScoped
public class ParticipantStepView implements Serializable {

  @Inject transient StepTaking taking;
  @Inject transient ParticipationDoor door;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;
  @Inject transient Texts texts;

  private String slug;
  private long participation;
  private String step;
  private ParticipantStep taken;
  private ParticipantDetails details;
  private ParticipationChoices choices;
  private String areaName;
  private final StepForm form = new StepForm();
  private final VisitForm visitForm = new VisitForm();

  public void load() {
    taken = ParticipantStep.of(step);
    find();
    areaName = door.nameOf(details.area(), slug);
    choices = door.choices(details.area(), door.today());
    form.begin(door.today());
    visitForm.show(door.today());
  }

  private void find() {
    details = door.participant(slug, participation);
    boolean leader = access.mayAny(details.area(), Role.TEAM_LEADER);
    if (!ParticipantStep.possible(details, leader).contains(taken)) {
      throw new NotFound("step");
    }
  }

  public String save() {
    try {
      if (taken == ParticipantStep.TRANSFER) {
        taking.transfer(details, form, choices);
      } else {
        taking.take(taken, details, form, visitForm);
      }
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("participation.stale");
      return null;
    }
    messages.afterRedirect("participation." + taken.address() + ".receipt");
    return "/participation/participant?faces-redirect=true&slug="
        + slug
        + "&participation="
        + participation;
  }

  public String word(String which) {
    return texts.get("participation." + taken.address() + "." + which);
  }

  public boolean is(String name) {
    return taken.name().equals(name);
  }

  public ParticipantDetails getDetails() {
    return details;
  }

  public ParticipationChoices getChoices() {
    return choices;
  }

  public StepForm getForm() {
    return form;
  }

  public VisitForm getVisitForm() {
    return visitForm;
  }

  public String getAreaName() {
    return areaName;
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

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }
}
