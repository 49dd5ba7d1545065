package no.samrad.web.participation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import no.samrad.participation.Gestation;
import no.samrad.participation.NewReferral;
import no.samrad.shared.UnitId;

/** The fields about what a referral says. */
public class ReferralForm implements Serializable {

  private LocalDate day;
  private String source;
  private Long unit;
  private Integer weeks;
  private Integer days;
  private Boolean firstTime;
  private List<String> criteria = new ArrayList<>();

  void begin(LocalDate today) {
    day = today;
  }

  void show(NewReferral written) {
    day = written.day();
    source = written.source();
    unit = written.unit().value();
    weeks = written.gestation() == null ? null : written.gestation().weeks();
    days = written.gestation() == null ? null : written.gestation().daysBeyond();
    firstTime = written.firstTime();
    criteria = new ArrayList<>(written.criteria());
  }

  /** Another set of criteria holds. */
  void meetNothing() {
    criteria = new ArrayList<>();
  }

  NewReferral wanted() {
    return new NewReferral(
        day,
        source,
        unit == null ? null : new UnitId(unit),
        Gestation.of(weeks, days),
        firstTime,
        new LinkedHashSet<>(criteria));
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
