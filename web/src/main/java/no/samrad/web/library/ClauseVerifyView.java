package no.samrad.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.clause.ClauseEditing;
import no.samrad.clause.ClauseEdition;
import no.samrad.clause.ClauseId;
import no.samrad.clause.ClauseQueries;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/**
 * Backs library/verifyClause.xhtml: somebody has compared a clause with the law, or takes it back.
 */
@Named
@ViewScoped
public class ClauseVerifyView implements Serializable {

  @Inject transient ClauseQueries clauses;
  @Inject transient ClauseEditing editing;
  @Inject transient LibraryRights rights;
  @Inject transient Messages messages;

  private final VerifyForm form = new VerifyForm();
  private long clause;
  private ClauseEdition now;

  public void load() {
    rights.requireChanging();
    read();
  }

  private void read() {
    now = clauses.clause(new ClauseId(clause), PageLanguage.now()).clause();
  }

  public String verify() {
    return saved(
        () -> editing.verify(now.id(), now.version(), form.getBy(), form.getOn(), form.getReason()),
        "library.verify.saved");
  }

  public String withdraw() {
    return saved(
        () -> editing.withdraw(now.id(), now.version(), form.getReason()),
        "library.verify.withdrawn");
  }

  private String saved(Runnable change, String receipt) {
    try {
      change.run();
    } catch (StaleData e) {
      read();
      messages.stale("library.stale", now.code());
      return null;
    }
    messages.afterRedirect(receipt, now.code());
    return "/library/clause?faces-redirect=true&clause=" + clause;
  }

  public ClauseEdition getNow() {
    return now;
  }

  public VerifyForm getForm() {
    return form;
  }

  public long getClause() {
    return clause;
  }

  public void setClause(long clause) {
    this.clause = clause;
  }
}
