package no.samrad.web.completeness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.agreement.AgreementId;
import no.samrad.completeness.CompletenessQueries;
import no.samrad.completeness.CompletenessReport;
import no.samrad.completeness.ItemReport;
import no.samrad.completeness.ItemStating;
import no.samrad.completeness.StatementId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs completeness/withdraw.xhtml: a statement about an item no longer stands. */
@Named
@ViewScoped
public class StatementWithdrawView implements Serializable {

  @Inject transient CompletenessQueries completeness;
  @Inject transient ItemStating stating;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;
  @Inject transient Frame frame;

  private long agreement;
  private long statement;
  private String reason;
  private CompletenessReport report;

  public void load() {
    read();
    access.requireAny(report.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
    getItemReport();
  }

  private void read() {
    report =
        completeness.report(new AgreementId(agreement), 0, frame.getToday(), PageLanguage.now());
  }

  /** The item the statement is about. */
  public ItemReport getItemReport() {
    StatementId wanted = new StatementId(statement);
    return report.used().stream()
        .flatMap(set -> set.items().stream())
        .filter(each -> each.stated() != null && each.stated().id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  public String save() {
    ItemReport item = getItemReport();
    try {
      stating.withdraw(
          new AgreementId(agreement), item.stated().id(), item.stated().version(), reason);
    } catch (StaleData e) {
      read();
      messages.stale("completeness.stale");
      return null;
    }
    messages.afterRedirect("completeness.withdraw.saved", item.code());
    return "/completeness/report?faces-redirect=true&agreement=" + agreement;
  }

  public CompletenessReport getReport() {
    return report;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public long getStatement() {
    return statement;
  }

  public void setStatement(long statement) {
    this.statement = statement;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
