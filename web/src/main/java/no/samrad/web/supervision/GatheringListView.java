package no.samrad.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.supervision.GatheringQueries;
import no.samrad.supervision.GatheringRow;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.team.TeamRights;

/** Backs supervision/gatherings.xhtml: gatherings of several teams, to come and past. */
@Named
@RequestScoped
public class GatheringListView {

  @Inject SupervisionDoor door;
  @Inject GatheringQueries queries;
  @Inject TeamRights rights;

  private String slug;
  private AreaId area;
  private String areaName;
  private List<GatheringRow> rows;

  public void load() {
    area = door.area(slug);
    rows = queries.gatherings(area, door.today(), PageLanguage.now());
    areaName = door.nameOf(area, slug);
  }

  public boolean isMayRegister() {
    return rights.isTeam(area);
  }

  public String getAreaName() {
    return areaName;
  }

  public List<GatheringRow> getRows() {
    return rows;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }
}
