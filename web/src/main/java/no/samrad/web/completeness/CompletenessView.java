package no.samrad.web.completeness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.agreement.AgreementId;
import no.samrad.completeness.CompletenessQueries;
import no.samrad.completeness.CompletenessReport;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Pages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs completeness/report.xhtml. Only reads. */
@Named
@RequestScoped
public class CompletenessView {

  @Inject CompletenessQueries completeness;
  @Inject CompletenessTable table;
  @Inject CompletenessPrint print;
  @Inject AreaAccess access;
  @Inject Frame frame;

  private long agreement;
  private String version;
  private String export;
  private CompletenessReport report;

  public void load() {
    int wanted = version == null ? 0 : Pages.asked(version);
    report =
        completeness.report(new AgreementId(agreement), wanted, frame.getDay(), PageLanguage.now());
    if (CompletenessPrint.KIND.equals(export)) {
      print.send(report);
    } else if (Download.isAsked(export)) {
      table.send(export, report);
    }
  }

  /** Whether the page offers to state something about an item. */
  public boolean isStating() {
    return !frame.isOtherDay() && access.mayAny(report.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
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

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
