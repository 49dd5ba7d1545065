package no.samrad.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.gate.ClearanceKind;
import no.samrad.gate.ClearanceRow;
import no.samrad.gate.GateQueries;
import no.samrad.gate.GateSheet;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs gate/gate.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class GateView {

  @Inject GateQueries gate;
  @Inject GateDoor door;
  @Inject AreaAccess access;
  @Inject Frame frame;

  private String slug;
  private String areaName;
  private GateSheet sheet;
  private List<ClearanceRow> history;
  private boolean mayChange;

  public void load() {
    AreaId area = door.area(slug);
    sheet = gate.sheet(area, frame.getDay(), PageLanguage.now());
    history = gate.history(area, frame.getDay());
    areaName = door.nameOf(area, slug);
    mayChange = access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
  }

  public List<ClearanceKind> getKinds() {
    return List.of(ClearanceKind.values());
  }

  public List<ClearanceRow> historyOf(ClearanceKind kind) {
    return history.stream().filter(row -> row.kind() == kind).toList();
  }

  public boolean isMayChange() {
    return mayChange;
  }

  public GateSheet getSheet() {
    return sheet;
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
}
