package no.samrad.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.shared.AreaId;
import no.samrad.training.TrainingSheet;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.team.TeamRights;

/** Backs training/training.xhtml: who lacks what before they start, and how far everybody is. */
@Named
@RequestScoped
public class TrainingView {

  @Inject TrainingDoor door;
  @Inject TrainingTables tables;
  @Inject TeamRights rights;
  @Inject Frame frame;

  private String slug;
  private String export;
  private AreaId area;
  private String areaName;
  private TrainingSheet sheet;

  public void load() {
    area = door.area(slug);
    sheet = door.sheet(area, frame.getDay());
    areaName = door.nameOf(area, slug);
    if (Download.isAsked(export)) {
      tables.sendTeam(export, slug, frame.getDay(), sheet);
    }
  }

  public boolean isMayRecord() {
    return !frame.isOtherDay() && rights.mayLead(area);
  }

  public String getAreaName() {
    return areaName;
  }

  public TrainingSheet getSheet() {
    return sheet;
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
