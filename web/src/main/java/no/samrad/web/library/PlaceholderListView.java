package no.samrad.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.clause.ClauseQueries;
import no.samrad.clause.Placeholder;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;

/** Backs library/placeholders.xhtml. Only reads. */
@Named
@RequestScoped
public class PlaceholderListView {

  @Inject ClauseQueries clauses;
  @Inject LibraryTables tables;
  @Inject TypeWords types;
  @Inject Frame frame;

  private String export;
  private List<Placeholder> rows = List.of();

  public void load() {
    rows = clauses.placeholders();
    if (Download.isAsked(export)) {
      tables.placeholders(export, frame.getToday(), rows, types.isNynorsk());
    }
  }

  public List<Placeholder> getRows() {
    return rows;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
