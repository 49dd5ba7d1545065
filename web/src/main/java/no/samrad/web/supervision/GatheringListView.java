package no.samrad.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.supervision.GatheringQueries;
import no.samrad.supervision.GatheringRow;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.team.TeamRights;

/** Backs supervision/gatherings.xhtml: gatherings of several teams, to come and past. */
@Named
@RequestScoped
public class GatheringListView {

  @Inject SupervisionDoor door;
  @Inject GatheringQueries queries;
  @Inject TeamRights rights;
  @Inject Texts texts;

  private String slug;
  private String export;
  private AreaId area;
  private String areaName;
  private List<GatheringRow> rows;

  public void load() {
    area = door.area(slug);
    rows = queries.gatherings(area, door.today(), PageLanguage.now());
    areaName = door.nameOf(area, slug);
    if (Download.isAsked(export)) {
      Download.table(
          export,
          texts.get("supervision.gatherings.file") + "-" + slug,
          texts.get("supervision.gatherings"),
          this::write);
    }
  }

  private void write(Sheet sheet) {
    sheet.header(
        texts.get("supervision.column.title"),
        texts.get("supervision.column.day"),
        texts.get("supervision.column.place"),
        texts.get("supervision.column.invitedBy"),
        texts.get("supervision.column.teams"),
        texts.get("supervision.column.total"),
        texts.get("supervision.column.own"));
    rows.forEach(
        row ->
            sheet.row(
                Cell.text(row.title()),
                Cell.day(row.day()),
                Cell.text(row.place()),
                Cell.text(row.invitedBy()),
                Cell.text(row.teams()),
                Cell.amount(row.total()),
                Cell.text(row.ownNames())));
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

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
