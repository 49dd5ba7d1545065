package no.samrad.web.gate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.document.UploadLimit;
import no.samrad.gate.ClearanceKeeping;
import no.samrad.gate.ClearanceKind;
import no.samrad.gate.ClearanceRow;
import no.samrad.gate.ClearanceStatus;
import no.samrad.gate.GateQueries;
import no.samrad.gate.NewClearance;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.document.Uploads;
import no.samrad.web.faces.Messages;

/** Backs gate/record.xhtml: how legal basis or DPIA stand from a day on. */
@Named
@ViewScoped
public class ClearanceRecordView implements Serializable {

  @Inject transient ClearanceKeeping keeping;
  @Inject transient GateQueries gate;
  @Inject transient GateDoor door;
  @Inject transient GateWords words;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;

  private String slug;
  private String step;
  private AreaId area;
  private String areaName;
  private ClearanceKind kind;
  private List<ClearanceRow> history;
  private ClearanceStatus status;
  private String reference;
  private LocalDate from;
  private LocalDate lastDay;
  private String reason;
  private transient Part file;

  public void load() {
    kind =
        List.of(ClearanceKind.values()).stream()
            .filter(each -> words.address(each).equals(step))
            .findFirst()
            .orElseThrow(() -> new NotFound("step"));
    area = door.area(slug);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    areaName = door.nameOf(area, slug);
    history = gate.history(area, door.today()).stream().filter(row -> row.kind() == kind).toList();
  }

  public String save() {
    NewClearance wanted = new NewClearance(kind, status, reference, from, lastDay);
    keeping.record(area, wanted, reason, Uploads.of(file));
    messages.afterRedirect("gate.recorded", areaName);
    return "/gate/gate?faces-redirect=true&slug=" + slug;
  }

  public List<ClearanceStatus> getStatuses() {
    return List.of(ClearanceStatus.values());
  }

  public int getLargestMegabytes() {
    return UploadLimit.megabytes();
  }

  public long getLargestBytes() {
    return UploadLimit.bytes();
  }

  public ClearanceKind getKind() {
    return kind;
  }

  public List<ClearanceRow> getHistory() {
    return history;
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

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public ClearanceStatus getStatus() {
    return status;
  }

  public void setStatus(ClearanceStatus status) {
    this.status = status;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
