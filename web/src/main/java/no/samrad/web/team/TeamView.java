package no.samrad.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.supervision.SupervisionQueries;
import no.samrad.supervision.SupervisionSummary;
import no.samrad.team.Caseload;
import no.samrad.team.StaffingSheet;
import no.samrad.team.TeamDetails;
import no.samrad.team.TeamQueries;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs team/team.xhtml: numbers for everybody, people for those near. */
@Named
@RequestScoped
public class TeamView {

  @Inject AreaDirectoryQueries directory;
  @Inject TeamQueries teams;
  @Inject TeamTables tables;
  @Inject SupervisionQueries supervision;
  @Inject TeamRights rights;
  @Inject Texts texts;
  @Inject Frame frame;

  private String slug;
  private String export;
  private AreaId area;
  private String areaName;
  private StaffingSheet sheet;
  private TeamDetails team;
  private SupervisionSummary summary;
  private List<Caseload> caseloads;

  public void load() {
    area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    sheet = teams.staffing(area, frame.getDay());
    areaName = directory.nameOf(area, frame.getDay(), PageLanguage.now()).orElse(slug);
    team = isNear() ? teams.team(area, frame.getDay(), PageLanguage.now()) : null;
    summary = supervision.summary(area, lastYear(), frame.getDay());
    caseloads = rights.isTeam(area) ? teams.caseloads(area, frame.getDay()) : List.of();
    if (team != null && Download.isAsked(export)) {
      tables.sendPosts(export, slug, texts.get("team.heading", areaName), team);
    }
  }

  private Period lastYear() {
    return Period.throughLastDay(frame.getDay().minusYears(1).plusDays(1), frame.getDay());
  }

  public boolean isNear() {
    return rights.isNear(area);
  }

  public boolean isMayEmploy() {
    return !frame.isOtherDay() && rights.mayEmploy(area);
  }

  public AreaId getArea() {
    return area;
  }

  public String getAreaName() {
    return areaName;
  }

  public StaffingSheet getSheet() {
    return sheet;
  }

  public TeamDetails getTeam() {
    return team;
  }

  public SupervisionSummary getSummary() {
    return summary;
  }

  public List<Caseload> getCaseloads() {
    return caseloads;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
