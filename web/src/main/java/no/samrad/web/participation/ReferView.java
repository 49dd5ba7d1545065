package no.samrad.web.participation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.gate.GateQueries;
import no.samrad.gate.GateSheet;
import no.samrad.participation.ParticipationChoices;
import no.samrad.participation.ParticipationId;
import no.samrad.participation.Referring;
import no.samrad.shared.AreaId;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/** Backs participation/refer.xhtml: a referral comes in. */
@Named
@ViewScoped
public class ReferView implements Serializable {

  @Inject transient Referring referring;
  @Inject transient GateQueries gate;
  @Inject transient ParticipationDoor door;
  @Inject transient Messages messages;

  private String slug;
  private AreaId area;
  private String areaName;
  private ParticipationChoices choices;
  private GateSheet gateOfDay;
  private final ReferralForm form = new ReferralForm();

  public void load() {
    area = door.area(slug);
    LocalDate day = door.today();
    form.begin(day);
    choices = door.choices(area, day);
    gateOfDay = gate.sheet(area, day, PageLanguage.now());
    areaName = door.nameOf(area, slug);
  }

  /** Members and criteria are those of the day. */
  public void dayChosen() {
    LocalDate day = form.getDay();
    if (day != null) {
      choices = door.choices(area, day);
      gateOfDay = gate.sheet(area, day, PageLanguage.now());
      form.meetNothing();
    }
  }

  public String save() {
    ParticipationId id = referring.refer(area, form.wanted());
    messages.afterRedirect("participation.referred");
    return "/participation/participant?faces-redirect=true&slug="
        + slug
        + "&participation="
        + id.value();
  }

  public ParticipationChoices getChoices() {
    return choices;
  }

  public GateSheet getGateOfDay() {
    return gateOfDay;
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

  public ReferralForm getForm() {
    return form;
  }
}
