package no.samrad.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.council.CouncilType;
import no.samrad.council.DutyQueries;
import no.samrad.council.DutyRow;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs council/duties.xhtml: which rules hold in which type of council. */
@Named
@RequestScoped
public class DutyListView {

  @Inject DutyQueries duties;
  @Inject CouncilTables tables;
  @Inject Frame frame;

  private String export;
  private List<DutyRow> rows;

  public void load() {
    rows = duties.duties(PageLanguage.now());
    if (Download.isAsked(export)) {
      tables.sendDuties(export, frame.getToday(), rows);
    }
  }

  public List<CouncilType> getTypes() {
    return List.of(CouncilType.values());
  }

  public List<DutyRow> of(CouncilType type) {
    return rows.stream().filter(each -> each.type() == type).toList();
  }

  /** Nobody has compared so many with their source. */
  public long getUnverified() {
    return rows.stream().filter(each -> !each.verification().isDone()).count();
  }

  public List<DutyRow> getRows() {
    return rows;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
