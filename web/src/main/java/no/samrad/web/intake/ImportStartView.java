package no.samrad.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import no.samrad.intake.ImportId;
import no.samrad.intake.ImportQueries;
import no.samrad.intake.ImportRule;
import no.samrad.intake.ImportRun;
import no.samrad.intake.ImportWork;
import no.samrad.intake.NewImport;
import no.samrad.intake.UnitImport;
import no.samrad.shared.RuleViolation;

/** Backs intake/start.xhtml. */
@Named
@ViewScoped
public class ImportStartView implements Serializable {

  @Inject transient UnitImport imports;
  @Inject transient ImportWork work;
  @Inject transient ImportQueries queries;
  @Inject transient RunTable table;

  private transient Part file;
  private LocalDate day;
  private String export;
  private List<ImportRun> latest = List.of();

  public void load() {
    latest = queries.latest();
    table.sendIfAsked(export, latest);
  }

  public String send() {
    if (file == null || file.getSubmittedFileName() == null) {
      throw new RuleViolation(ImportRule.FILE_MISSING);
    }
    NewImport sent = new NewImport(file.getSubmittedFileName(), content(), day);
    ImportId id = imports.start(sent);
    work.check(id, sent);
    return "/intake/run?faces-redirect=true&run=" + id.value();
  }

  /** One byte more than is allowed is enough to see that it is too much. */
  private byte[] content() {
    try (InputStream in = file.getInputStream()) {
      return in.readNBytes((int) NewImport.largestBytes() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public long getLargestBytes() {
    return NewImport.largestBytes();
  }

  public int getLargestMegabytes() {
    return NewImport.largestMegabytes();
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

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
