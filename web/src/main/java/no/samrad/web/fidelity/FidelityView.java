package no.samrad.web.fidelity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.fidelity.CoreAreaRow;
import no.samrad.fidelity.CoreStatus;
import no.samrad.fidelity.FidelityQueries;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.reporting.ReportingDoor;

/** Backs fidelity/elements.xhtml: how far an area is with the core elements. Only reads. */
@Named
@RequestScoped
public class FidelityView {

  @Inject ReportingDoor door;
  @Inject FidelityQueries fidelity;
  @Inject AreaAccess access;
  @Inject Texts texts;
  @Inject Frame frame;

  private String slug;
  private String export;
  private AreaId area;
  private String areaName;
  private List<CoreAreaRow> areas;

  public void load() {
    area = door.area(slug);
    areas = fidelity.coreAreas(area, frame.getDay(), PageLanguage.now());
    areaName = door.nameOf(area, slug);
    if (Download.isAsked(export)) {
      Download.table(
          export,
          texts.get("fidelity.file") + "-" + slug + "-" + frame.getDay(),
          texts.get("fidelity.heading", areaName),
          this::write);
    }
  }

  private void write(Sheet sheet) {
    sheet.header(
        texts.get("fidelity.column.area"),
        texts.get("fidelity.column.number"),
        texts.get("fidelity.column.element"),
        texts.get("fidelity.column.status"),
        texts.get("fidelity.column.evidence"),
        texts.get("fidelity.column.on"),
        texts.get("fidelity.column.assessor"));
    areas.forEach(
        each ->
            each.elements()
                .forEach(
                    row ->
                        sheet.row(
                            Cell.text(each.name()),
                            Cell.amount(row.number()),
                            Cell.text(row.wording()),
                            Cell.text(texts.of(row.status())),
                            Cell.text(row.evidence()),
                            Cell.day(row.on()),
                            Cell.text(row.assessor()))));
  }

  /** The numbers of the elements of which evidence is lacking. */
  public String numbers(CoreAreaRow row) {
    return row.lacking().stream()
        .map(each -> Integer.toString(each.number()))
        .collect(Collectors.joining(", "));
  }

  /** The kind of its tag. */
  public String kind(CoreStatus status) {
    return switch (status) {
      case DOCUMENTED -> "ok";
      case PARTLY -> "watch";
      case LACKING -> "act";
      case NOT_ASSESSED -> "idle";
    };
  }

  public boolean isMayAssess() {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
  }

  public List<CoreAreaRow> getAreas() {
    return areas;
  }

  public String getAreaName() {
    return areaName;
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
