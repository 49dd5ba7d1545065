package no.samrad.web.gate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.gate.ClearanceId;
import no.samrad.gate.ClearanceKeeping;
import no.samrad.gate.ClearanceRow;
import no.samrad.gate.GateQueries;
import no.samrad.shared.AreaId;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs gate/remove.xhtml: a status that never was. */
@Named
@ViewScoped
public class ClearanceRemoveView implements Serializable {

  @Inject transient ClearanceKeeping keeping;
  @Inject transient GateQueries gate;
  @Inject transient GateDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long clearance;
  private AreaId area;
  private String areaName;
  private ClearanceRow row;
  private String reason;

  public void load() {
    area = door.area(slug);
    areaName = door.nameOf(area, slug);
    row = gate.clearance(area, new ClearanceId(clearance), door.today());
  }

  public String save() {
    try {
      keeping.remove(row.id(), row.version(), reason);
    } catch (StaleData e) {
      load(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", areaName);
      return null;
    }
    messages.afterRedirect("gate.removed", areaName);
    return "/gate/gate?faces-redirect=true&slug=" + slug;
  }

  public ClearanceRow getRow() {
    return row;
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

  public long getClearance() {
    return clearance;
  }

  public void setClearance(long clearance) {
    this.clearance = clearance;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
