package no.samrad.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.team.TeamQueries;
import no.samrad.team.TeamRow;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs team/list.xhtml: the teams of all areas somebody may read about. */
@Named
@RequestScoped
public class TeamListView {

  @Inject TeamQueries teams;
  @Inject TeamTables tables;
  @Inject Frame frame;

  private String export;
  private List<TeamRow> rows;

  public void load() {
    rows = teams.teams(frame.getDay(), PageLanguage.now());
    if (Download.isAsked(export)) {
      tables.sendTeams(export, frame.getDay(), rows);
    }
  }

  /** How many teams lack something. */
  public long getWarned() {
    return rows.stream().filter(each -> !each.warnings().isEmpty()).count();
  }

  public List<TeamRow> getRows() {
    return rows;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
