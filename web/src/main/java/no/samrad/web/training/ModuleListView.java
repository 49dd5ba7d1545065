package no.samrad.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.training.ModuleRow;
import no.samrad.training.TrainingQueries;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs training/modules.xhtml: the parts of the training. */
@Named
@RequestScoped
public class ModuleListView {

  @Inject TrainingQueries queries;
  @Inject TrainingTables tables;
  @Inject Frame frame;

  private String export;
  private List<ModuleRow> rows;

  public void load() {
    rows =
        queries.modules(PageLanguage.now()).stream()
            .filter(each -> each.isGivenOn(frame.getDay()))
            .toList();
    if (Download.isAsked(export)) {
      tables.sendModules(export, frame.getDay(), rows);
    }
  }

  public long getUnverified() {
    return rows.stream().filter(each -> !each.verification().isDone()).count();
  }

  public List<ModuleRow> getRows() {
    return rows;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
