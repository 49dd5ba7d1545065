package no.samrad.web.extract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.extract.ExtractChange;
import no.samrad.extract.ExtractChangeKind;
import no.samrad.extract.ExtractDetails;
import no.samrad.extract.ExtractId;
import no.samrad.extract.ExtractImport;
import no.samrad.extract.ExtractProblem;
import no.samrad.extract.ExtractQueries;
import no.samrad.extract.ExtractWork;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.upload.UploadState;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Messages;
import no.samrad.web.upload.UploadLook;

/** Backs extract/run.xhtml and extract/countRun.xhtml: one upload, from its file to its end. */
@Named
@ViewScoped
public class ExtractRunView implements Serializable {

  private static final int PROBLEMS_SHOWN = 50;

  @Inject transient ExtractImport imports;
  @Inject transient ExtractWork work;
  @Inject transient ExtractQueries queries;
  @Inject transient AreaDirectoryQueries directory;
  @Inject transient ExtractTables tables;
  @Inject transient Messages messages;

  private String slug;
  private long extract;
  private String export;
  private ExtractDetails details;

  public void load() {
    ExtractDetails found = queries.details(id());
    AreaId area =
        slug == null ? null : directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    if (area == null ? found.run().area() != null : !area.equals(found.run().area())) {
      throw new NotFound(id());
    }
    details = found;
    if (Download.isAsked(export)) {
      tables.sendProblems(export, details);
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
    messages.afterRedirect("extract.discarded");
    return slug == null
        ? "/extract/counts?faces-redirect=true"
        : "/extract/start?faces-redirect=true&slug=" + slug;
  }

  public boolean isWorking() {
    return details.run().state().isWorking();
  }

  public boolean is(String state) {
    return details.run().state() == UploadState.valueOf(state);
  }

  /** The first of them; the file has all that were kept. */
  public List<ExtractProblem> getProblems() {
    return details.problems().stream().limit(PROBLEMS_SHOWN).toList();
  }

  /** How many of each kind; of a file that is refused nothing is. */
  public Set<Map.Entry<ExtractChangeKind, Long>> getWritten() {
    return is("REFUSED") ? Set.of() : details.counts().entrySet();
  }

  /** Of counts what they become; of participants only how many, and on which lines. */
  public List<ExtractChange> getChanges() {
    return details.changes();
  }

  private ExtractId id() {
    return new ExtractId(extract);
  }

  public ExtractDetails getDetails() {
    return details;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getExtract() {
    return extract;
  }

  public void setExtract(long extract) {
    this.extract = extract;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
