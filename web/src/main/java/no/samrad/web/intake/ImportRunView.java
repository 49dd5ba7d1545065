package no.samrad.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.intake.ImportDetails;
import no.samrad.intake.ImportId;
import no.samrad.intake.ImportQueries;
import no.samrad.intake.ImportWork;
import no.samrad.intake.PlannedChange;
import no.samrad.intake.UnitImport;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.UnitId;
import no.samrad.upload.UploadState;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Pages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.upload.UploadLook;

/** Backs intake/run.xhtml: one import, from its upload to its end. */
@Named
@ViewScoped
public class ImportRunView implements Serializable {

  private static final String CHANGES = "-changes";

  @Inject transient UnitImport imports;
  @Inject transient ImportWork work;
  @Inject transient ImportQueries queries;
  @Inject transient AreaDirectoryQueries areas;
  @Inject transient ProblemTable problems;
  @Inject transient ChangeTable changes;
  @Inject transient Frame frame;
  @Inject transient Messages messages;

  private static final int ROWS = 50;

  private long run;
  private String page;
  private ImportPreview preview;
  private String export;
  private ImportDetails details;

  public void load() {
    details = queries.details(id(), request());
    preview = preview(details);
    if (Download.isAsked(export)) {
      problems.send(export, id(), queries.problems(id()));
    } else if (export != null && export.endsWith(CHANGES)) {
      sendChanges(export.substring(0, export.length() - CHANGES.length()));
    }
  }

  /** Looks again. The page asks for it as long as something happens in the background. */
  public void proceed() {
    UploadLook.again(this::load, this::isWorking);
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

  private void sendChanges(String kind) {
    if (Download.isAsked(kind) && !isWorking()) {
      changes.send(kind, id(), this::previews);
    }
  }

  private PageOf<ImportPreview> previews(PageRequest request) {
    ImportDetails part = queries.details(id(), request);
    return new PageOf<>(List.of(preview(part)), part.kept());
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, "");
  }

  private ImportPreview preview(ImportDetails part) {
    Set<UnitId> units =
        part.changes().stream()
            .filter(each -> each.kind().isAboutUnits() && each.unit() != null)
            .map(PlannedChange::unit)
            .collect(Collectors.toSet());
    return ImportPreview.of(
        part,
        units.isEmpty() ? List.of() : areas.ofUnits(units, frame.getDay(), PageLanguage.now()));
  }

  public boolean isWorking() {
    return details.run().state().isWorking();
  }

  public boolean is(String state) {
    return details.run().state() == UploadState.valueOf(state);
  }

  private ImportId id() {
    return new ImportId(run);
  }

  public ImportDetails getDetails() {
    return details;
  }

  public ImportPreview getPreview() {
    return preview;
  }

  public Pages getPages() {
    return new Pages(request().page(), ROWS, details.kept());
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
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
