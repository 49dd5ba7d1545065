package no.samrad.web.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyRole;
import no.samrad.agreement.PartyRow;
import no.samrad.agreement.PartyTerms;

/** As what and from when to when somebody is party, as typed. */
public class PartyForm implements Serializable {

  private PartyRole role;
  private boolean adopts;
  private boolean signs = true;
  private DecidingBody body = DecidingBody.MUNICIPAL_COUNCIL;
  private LocalDate from;
  private LocalDate lastDay;

  void show(PartyRow row) {
    role = row.role();
    adopts = row.adopts();
    signs = row.signs();
    body = row.body();
    from = row.from();
    lastDay = row.lastDay();
  }

  PartyTerms terms() {
    return new PartyTerms(role, adopts, signs, body, from, lastDay);
  }

  public PartyRole getRole() {
    return role;
  }

  public void setRole(PartyRole role) {
    this.role = role;
  }

  public boolean isAdopts() {
    return adopts;
  }

  public void setAdopts(boolean adopts) {
    this.adopts = adopts;
  }

  public boolean isSigns() {
    return signs;
  }

  public void setSigns(boolean signs) {
    this.signs = signs;
  }

  public DecidingBody getBody() {
    return body;
  }

  public void setBody(DecidingBody body) {
    this.body = body;
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
