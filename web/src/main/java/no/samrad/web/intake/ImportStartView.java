package no.samrad.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.intake.ImportId;
import no.samrad.intake.ImportQueries;
import no.samrad.intake.ImportRun;
import no.samrad.intake.ImportWork;
import no.samrad.intake.NewImport;
import no.samrad.intake.UnitImport;
import no.samrad.web.upload.UploadForm;

/** Backs intake/start.xhtml. */
@Named
@ViewScoped
public class ImportStartView implements Serializable {

  @Inject transient UnitImport imports;
  @Inject transient ImportWork work;
  @Inject transient ImportQueries queries;
  @Inject transient RunTable table;

  private final UploadForm form = new UploadForm();
  private LocalDate day;
  private String export;
  private List<ImportRun> latest = List.of();

  public void load() {
    latest = queries.latest();
    table.sendIfAsked(export, latest);
  }

  public String send() {
    NewImport sent = form.sent(day);
    ImportId id = imports.start(sent);
    work.check(id, sent);
    return "/intake/run?faces-redirect=true&run=" + id.value();
  }

  public UploadForm getForm() {
    return form;
  }

  public List<ImportRun> getLatest() {
    return latest;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
