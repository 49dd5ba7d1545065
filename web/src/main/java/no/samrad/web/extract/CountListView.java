package no.samrad.web.extract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.extract.CountQueries;
import no.samrad.extract.CountRow;
import no.samrad.extract.ExtractId;
import no.samrad.extract.ExtractImport;
import no.samrad.extract.ExtractQueries;
import no.samrad.extract.ExtractRun;
import no.samrad.extract.ExtractWork;
import no.samrad.intake.NewImport;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Pages;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.upload.UploadForm;

/** Backs extract/counts.xhtml: counts of areas without cases, and where they come in. */
@Named
@ViewScoped
public class CountListView implements Serializable {

  private static final int ROWS = 50;

  @Inject transient ExtractImport imports;
  @Inject transient ExtractWork work;
  @Inject transient ExtractQueries extracts;
  @Inject transient CountQueries counts;
  @Inject transient ExtractTables tables;

  private String page;
  private String export;
  private PageOf<CountRow> rows;
  private List<ExtractRun> latest = List.of();
  private final UploadForm form = new UploadForm();

  public void load() {
    if (Download.isAsked(export)) {
      tables.sendCounts(export, request -> counts.rows(PageLanguage.now(), request));
      return;
    }
    rows = counts.rows(PageLanguage.now(), request());
    latest = extracts.latestCounts();
  }

  public String send() {
    NewImport sent = form.unnamed();
    ExtractId id = imports.startCounts(sent);
    work.check(id, sent);
    return "/extract/countRun?faces-redirect=true&extract=" + id.value();
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, "");
  }

  public Pages getPages() {
    return Pages.of(request(), rows);
  }

  public PageOf<CountRow> getRows() {
    return rows;
  }

  public List<ExtractRun> getLatest() {
    return latest;
  }

  public UploadForm getForm() {
    return form;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
