package no.samrad.web.adoption;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.adoption.AdoptionRecording;
import no.samrad.adoption.AdoptionSubject;
import no.samrad.adoption.Board;
import no.samrad.adoption.BoardRow;
import no.samrad.adoption.Outcome;
import no.samrad.adoption.Stage;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyId;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs adoption/decision.xhtml: what the council of one party does with the version. */
@Named
@ViewScoped
public class DecisionView implements Serializable {

  @Inject transient AdoptionRecording recording;
  @Inject transient DecisionDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private long party;
  private boolean correcting;
  private Board board;
  private BoardRow row;
  private final DecisionForm form = new DecisionForm();

  public void load() {
    find();
    form.begin(row);
  }

  private void find() {
    board = door.open(new AgreementId(agreement));
    row = door.require(board, new PartyId(party));
  }

  public String putOnAgenda() {
    return done(
        "adoption.agenda.saved", () -> recording.putOnAgenda(subject(), form.getAgendaOn()));
  }

  public String record() {
    return done("adoption.decision.saved", () -> recording.record(subject(), form.decision()));
  }

  public String correct() {
    return done(
        "adoption.decision.corrected",
        () -> recording.correct(subject(), form.decision(), form.getReason()));
  }

  public String meetCondition() {
    return done(
        "adoption.condition.saved",
        () -> recording.meetCondition(subject(), form.getMetOn(), form.getHow()));
  }

  private String done(String receipt, Runnable work) {
    try {
      work.run();
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("adoption.stale", row.party().name());
      return null;
    }
    messages.afterRedirect(receipt, row.party().name());
    return "/adoption/board?faces-redirect=true&agreement=" + agreement;
  }

  private AdoptionSubject subject() {
    return new AdoptionSubject(
        new AgreementId(agreement), board.facts().version(), row.party().id(), row.party().seen());
  }

  public boolean isUndecided() {
    return row.party().decided() == null && row.stage() != Stage.PARTY_ENDED;
  }

  public boolean isConditionOpen() {
    return row.stage() == Stage.CONDITION_UNMET;
  }

  public boolean isMayRecord() {
    return door.mayRecord(board, row);
  }

  public List<Outcome> getOutcomes() {
    return List.of(Outcome.values());
  }

  public List<DecidingBody> getBodies() {
    return List.of(DecidingBody.values());
  }

  public DecisionForm getForm() {
    return form;
  }

  public Board getBoard() {
    return board;
  }

  public BoardRow getRow() {
    return row;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public long getParty() {
    return party;
  }

  public void setParty(long party) {
    this.party = party;
  }

  public boolean isCorrecting() {
    return correcting;
  }

  public void setCorrecting(boolean correcting) {
    this.correcting = correcting;
  }
}
