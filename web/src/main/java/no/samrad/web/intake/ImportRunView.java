package no.samrad.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.samrad.intake.ImportDetails;
import no.samrad.intake.ImportId;
import no.samrad.intake.ImportQueries;
import no.samrad.intake.ImportState;
import no.samrad.intake.ImportWork;
import no.samrad.intake.UnitImport;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Messages;
import org.primefaces.PrimeFaces;

/** Backs intake/run.xhtml: one import, from its upload to its end. */
@Named
@ViewScoped
public class ImportRunView implements Serializable {

  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(400);
  private static final String SAID = "f:said";

  @Inject transient UnitImport imports;
  @Inject transient ImportWork work;
  @Inject transient ImportQueries queries;
  @Inject transient ProblemTable table;
  @Inject transient Messages messages;

  private long run;
  private String export;
  private ImportDetails details;

  public void load() {
    details = queries.details(id());
    if (Download.isAsked(export)) {
      table.send(export, id(), queries.problems(id()));
    }
  }

  /** Looks again. The page asks for it as long as something happens in the background. */
  public void proceed() {
    LockSupport.parkNanos(BETWEEN_LOOKS);
    load();
    if (!isWorking()) {
      PrimeFaces.current().ajax().update(SAID);
    }
  }

  public void confirm() {
    imports.confirm(id());
    work.apply(id());
    load();
  }

  public String discard() {
    imports.discard(id());
    messages.afterRedirect("intake.discarded", details.run().fileName());
    return "/intake/start?faces-redirect=true";
  }

  public boolean isWorking() {
    return details.run().state().isWorking();
  }

  public boolean is(String state) {
    return details.run().state() == ImportState.valueOf(state);
  }

  private ImportId id() {
    return new ImportId(run);
  }

  public ImportDetails getDetails() {
    return details;
  }

  public long getRun() {
    return run;
  }

  public void setRun(long run) {
    this.run = run;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
