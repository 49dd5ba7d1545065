package no.samrad.web.team;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.UnitId;
import no.samrad.team.PostFunction;
import no.samrad.team.PostRow;
import no.samrad.team.PostTerms;
import no.samrad.team.Profession;

/** The fields about a post. */
public class PostForm implements Serializable {

  private PostFunction function;
  private Profession profession;
  private Long employer;
  private Integer percentage;
  private LocalDate certifiedOn;
  private LocalDate from;
  private LocalDate lastDay;

  void show(PostRow row) {
    function = row.function();
    profession = row.profession();
    employer = row.employer().value();
    percentage = row.percentage();
    certifiedOn = row.certifiedOn();
    from = row.from();
    lastDay = row.lastDay();
  }

  PostTerms wanted() {
    UnitId unit = employer == null ? null : new UnitId(employer);
    return new PostTerms(function, profession, unit, percentage, certifiedOn, from, lastDay);
  }

  public List<PostFunction> getFunctions() {
    return List.of(PostFunction.values());
  }

  public List<Profession> getProfessions() {
    return List.of(Profession.values());
  }

  public PostFunction getFunction() {
    return function;
  }

  public void setFunction(PostFunction function) {
    this.function = function;
  }

  public Profession getProfession() {
    return profession;
  }

  public void setProfession(Profession profession) {
    this.profession = profession;
  }

  public Long getEmployer() {
    return employer;
  }

  public void setEmployer(Long employer) {
    this.employer = employer;
  }

  public Integer getPercentage() {
    return percentage;
  }

  public void setPercentage(Integer percentage) {
    this.percentage = percentage;
  }

  public LocalDate getCertifiedOn() {
    return certifiedOn;
  }

  public void setCertifiedOn(LocalDate certifiedOn) {
    this.certifiedOn = certifiedOn;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
