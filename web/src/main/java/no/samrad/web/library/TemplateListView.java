package no.samrad.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.clause.ClauseQueries;
import no.samrad.clause.TemplateRow;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;

/** Backs library/templates.xhtml. Only reads. */
@Named
@RequestScoped
public class TemplateListView {

  @Inject ClauseQueries clauses;
  @Inject LibraryTables tables;
  @Inject TypeWords types;
  @Inject Frame frame;

  private String export;
  private List<TemplateRow> rows = List.of();

  public void load() {
    rows = clauses.templates(frame.getDay());
    if (Download.isAsked(export)) {
      tables.templates(export, frame.getDay(), rows, types);
    }
  }

  public List<TemplateRow> getRows() {
    return rows;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
