package no.samrad.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.council.CouncilQueries;
import no.samrad.council.CouncilRow;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs council/list.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class CouncilListView {

  @Inject CouncilQueries councils;
  @Inject CouncilTables tables;
  @Inject Frame frame;

  private String export;
  private List<CouncilRow> rows;

  public void load() {
    rows = councils.councils(frame.getDay(), PageLanguage.now());
    if (Download.isAsked(export)) {
      tables.sendCouncils(export, frame.getDay(), rows);
    }
  }

  /** Areas that ought to have a council and have none that day. */
  public long getWithout() {
    return rows.stream().filter(each -> each.council() == null).count();
  }

  /** An area may have several councils, each in a row of its own. */
  public long getAreas() {
    return rows.stream().map(CouncilRow::slug).distinct().count();
  }

  public List<CouncilRow> getRows() {
    return rows;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
