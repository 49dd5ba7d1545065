package no.samrad.web.participation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import no.samrad.gate.GateQueries;
import no.samrad.gate.GateSheet;
import no.samrad.participation.Gestation;
import no.samrad.participation.NewReferral;
import no.samrad.participation.ParticipationChoices;
import no.samrad.participation.ParticipationId;
import no.samrad.participation.Referring;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;
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
  private LocalDate day;
  private String source;
  private Long unit;
  private Integer weeks;
  private Integer days;
  private Boolean firstTime;
  private List<String> criteria = new ArrayList<>();

  public void load() {
    area = door.area(slug);
    day = door.today();
    choices = door.choices(area, day);
    gateOfDay = gate.sheet(area, day, PageLanguage.now());
    areaName = door.nameOf(area, slug);
  }

  /** Members and criteria are those of the day. */
  public void dayChosen() {
    if (day != null) {
      choices = door.choices(area, day);
      gateOfDay = gate.sheet(area, day, PageLanguage.now());
      criteria = new ArrayList<>();
    }
  }

  public String save() {
    NewReferral wanted =
        new NewReferral(
            day,
            source,
            unit == null ? null : new UnitId(unit),
            Gestation.of(weeks, days),
            firstTime,
            new LinkedHashSet<>(criteria));
    ParticipationId id = referring.refer(area, wanted);
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

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public Integer getWeeks() {
    return weeks;
  }

  public void setWeeks(Integer weeks) {
    this.weeks = weeks;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public Boolean getFirstTime() {
    return firstTime;
  }

  public void setFirstTime(Boolean firstTime) {
    this.firstTime = firstTime;
  }

  public List<String> getCriteria() {
    return criteria;
  }

  public void setCriteria(List<String> criteria) {
    this.criteria = criteria;
  }
}
