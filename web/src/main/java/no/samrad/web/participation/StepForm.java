package no.samrad.web.participation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import no.samrad.participation.Attendance;
import no.samrad.participation.ConsentTaken;
import no.samrad.participation.Ending;
import no.samrad.participation.Gestation;
import no.samrad.participation.HandoverStatus;
import no.samrad.participation.ParticipationChoices;
import no.samrad.participation.Residence;
import no.samrad.participation.Verdict;
import no.samrad.shared.PersonId;

/** The fields of the small forms about a participant; each shows those it asks for. */
public class StepForm implements Serializable {

  private LocalDate day;
  private Verdict verdict;
  private String outcome;
  private Attendance attendance;
  private Integer weeks;
  private Integer days;
  private String reason;
  private Long person;
  private String endReason;
  private HandoverStatus handover;
  private List<String> services = new ArrayList<>();
  private Long unit;

  void begin(LocalDate today) {
    day = today;
  }

  PersonId chosen() {
    return person == null ? null : new PersonId(person);
  }

  ConsentTaken consent() {
    return new ConsentTaken(day, Gestation.of(weeks, days), reason, chosen());
  }

  Ending ending() {
    return new Ending(day, endReason, handover, new LinkedHashSet<>(services));
  }

  Residence residence(ParticipationChoices choices) {
    return choices.elsewhere().stream()
        .filter(each -> unit != null && each.unit().value() == unit)
        .map(each -> new Residence(each.area(), each.unit()))
        .findFirst()
        .orElse(null);
  }

  public List<Verdict> getVerdicts() {
    return List.of(Verdict.values());
  }

  public List<Attendance> getAttendances() {
    return List.of(Attendance.values());
  }

  public List<HandoverStatus> getHandovers() {
    return List.of(HandoverStatus.values());
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  public void setVerdict(Verdict verdict) {
    this.verdict = verdict;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public Attendance getAttendance() {
    return attendance;
  }

  public void setAttendance(Attendance attendance) {
    this.attendance = attendance;
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

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public String getEndReason() {
    return endReason;
  }

  public void setEndReason(String endReason) {
    this.endReason = endReason;
  }

  public HandoverStatus getHandover() {
    return handover;
  }

  public void setHandover(HandoverStatus handover) {
    this.handover = handover;
  }

  public List<String> getServices() {
    return services;
  }

  public void setServices(List<String> services) {
    this.services = services;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }
}
