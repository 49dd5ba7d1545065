package no.samrad.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.rule.RuleQueries;
import no.samrad.rule.RuleSetRow;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs library/rules.xhtml. Only reads. */
@Named
@RequestScoped
public class RuleListView {

  @Inject RuleQueries rules;
  @Inject LibraryTables tables;
  @Inject Frame frame;

  private String export;
  private List<RuleSetRow> rows = List.of();

  public void load() {
    rows = rules.sets(frame.getDay(), PageLanguage.now());
    if (Download.isAsked(export)) {
      tables.rules(export, frame.getDay(), rows);
    }
  }

  public List<RuleSetRow> getRows() {
    return rows;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
