package no.samrad.web.participation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.participation.DomainShares;
import no.samrad.participation.VisitPlace;
import no.samrad.participation.VisitRecord;

/** The fields about how a visit went. Most were held as planned, where she was met last. */
public class VisitForm implements Serializable {

  private String outcome = "COMPLETED";
  private LocalDate day;
  private VisitPlace place = VisitPlace.HOME;
  private Integer minutes;
  private Integer family;
  private Integer child;
  private Integer health;
  private Integer life;
  private Integer cooperation;
  private LocalDate newDay;

  void show(LocalDate held) {
    day = held;
  }

  /**
   * @param usual null for never
   */
  void show(LocalDate held, VisitPlace usual) {
    show(held);
    place = usual == null ? VisitPlace.HOME : usual;
  }

  /** As it was registered, to be corrected. */
  void show(VisitRecord registered, LocalDate planned) {
    outcome = registered.outcome();
    show(registered.day() == null ? planned : registered.day(), registered.place());
    minutes = registered.minutes();
    if (!registered.shares().equals(DomainShares.none())) {
      List<Integer> five = registered.shares().five();
      family = five.get(0);
      child = five.get(1);
      health = five.get(2);
      life = five.get(3);
      cooperation = five.get(4);
    }
  }

  VisitRecord wanted() {
    DomainShares shares = DomainShares.of(family, child, health, life, cooperation);
    return new VisitRecord(outcome, day, place, minutes, shares, newDay);
  }

  public List<VisitPlace> getPlaces() {
    return List.of(VisitPlace.values());
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public VisitPlace getPlace() {
    return place;
  }

  public void setPlace(VisitPlace place) {
    this.place = place;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public Integer getFamily() {
    return family;
  }

  public void setFamily(Integer family) {
    this.family = family;
  }

  public Integer getChild() {
    return child;
  }

  public void setChild(Integer child) {
    this.child = child;
  }

  public Integer getHealth() {
    return health;
  }

  public void setHealth(Integer health) {
    this.health = health;
  }

  public Integer getLife() {
    return life;
  }

  public void setLife(Integer life) {
    this.life = life;
  }

  public Integer getCooperation() {
    return cooperation;
  }

  public void setCooperation(Integer cooperation) {
    this.cooperation = cooperation;
  }

  public LocalDate getNewDay() {
    return newDay;
  }

  public void setNewDay(LocalDate newDay) {
    this.newDay = newDay;
  }
}
