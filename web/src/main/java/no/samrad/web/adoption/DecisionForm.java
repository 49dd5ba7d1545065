package no.samrad.web.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.adoption.BoardParty;
import no.samrad.adoption.BoardRow;
import no.samrad.adoption.CaseNumber;
import no.samrad.adoption.Decision;
import no.samrad.adoption.Outcome;
import no.samrad.agreement.DecidingBody;

/** What somebody types about a decision. */
public class DecisionForm implements Serializable {

  private LocalDate agendaOn;
  private Outcome outcome;
  private DecidingBody body;
  private LocalDate day;
  private String caseNumber = "";
  private String condition = "";
  private LocalDate metOn;
  private String how = "";
  private String reason = "";

  /** Shows what is recorded, so that only what is new has to be typed. */
  void begin(BoardRow row) {
    BoardParty.Decided decided = row.party().decided();
    agendaOn = row.party().agendaOn();
    body = row.party().body();
    day = agendaOn;
    if (agendaOn == null && row.next() != null) {
      agendaOn = row.next().day();
    }
    if (decided != null) {
      outcome = decided.outcome();
      body = decided.body();
      day = decided.day();
      caseNumber = decided.caseNumber();
      condition = decided.condition();
    }
  }

  Decision decision() {
    return new Decision(body, day, new CaseNumber(caseNumber), outcome, condition);
  }

  public LocalDate getAgendaOn() {
    return agendaOn;
  }

  public void setAgendaOn(LocalDate agendaOn) {
    this.agendaOn = agendaOn;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  public DecidingBody getBody() {
    return body;
  }

  public void setBody(DecidingBody body) {
    this.body = body;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = condition;
  }

  public LocalDate getMetOn() {
    return metOn;
  }

  public void setMetOn(LocalDate metOn) {
    this.metOn = metOn;
  }

  public String getHow() {
    return how;
  }

  public void setHow(String how) {
    this.how = how;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
