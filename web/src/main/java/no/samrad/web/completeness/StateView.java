package no.samrad.web.completeness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.completeness.CompletenessQueries;
import no.samrad.completeness.CompletenessReport;
import no.samrad.completeness.ItemReport;
import no.samrad.completeness.ItemStating;
import no.samrad.completeness.StatementKind;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Messages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs completeness/state.xhtml: somebody states something about an item that allows it. */
@Named
@ViewScoped
public class StateView implements Serializable {

  @Inject transient CompletenessQueries completeness;
  @Inject transient ItemStating stating;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;
  @Inject transient Frame frame;

  private long agreement;
  private String item;
  private StatementKind kind;
  private String statement;
  private CompletenessReport report;

  public void load() {
    report =
        completeness.report(new AgreementId(agreement), 0, frame.getToday(), PageLanguage.now());
    access.requireAny(report.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
    getItemReport();
  }

  /** The item as it stands. */
  public ItemReport getItemReport() {
    return report.used().stream()
        .flatMap(set -> set.items().stream())
        .filter(each -> each.statable() && each.link().toString().equals(item))
        .findFirst()
        .orElseThrow(() -> new NotFound("item"));
  }

  public String save() {
    stating.state(new AgreementId(agreement), getItemReport().link(), kind, statement);
    messages.afterRedirect("completeness.state.saved", getItemReport().code());
    return "/completeness/report?faces-redirect=true&agreement=" + agreement;
  }

  public List<StatementKind> getKinds() {
    return List.of(StatementKind.DOES_NOT_APPLY, StatementKind.TAKEN_CARE_OF);
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

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public StatementKind getKind() {
    return kind;
  }

  public void setKind(StatementKind kind) {
    this.kind = kind;
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }
}
