package no.samrad.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.clause.TypeDetails;
import no.samrad.clause.TypeQueries;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs library/types.xhtml. Only reads. */
@Named
@RequestScoped
public class TypeListView {

  @Inject TypeQueries types;
  @Inject LibraryTables tables;
  @Inject Frame frame;

  private String export;
  private List<TypeDetails> rows = List.of();

  public void load() {
    rows = types.types(frame.getDay(), PageLanguage.now());
    if (Download.isAsked(export)) {
      tables.types(export, frame.getDay(), rows);
    }
  }

  public List<TypeDetails> getRows() {
    return rows;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
