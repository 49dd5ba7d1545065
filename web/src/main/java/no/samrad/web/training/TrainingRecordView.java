package no.samrad.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.StaleData;
import no.samrad.training.ModuleId;
import no.samrad.training.Progress;
import no.samrad.training.TrainingRegistration;
import no.samrad.training.TrainingSheet;
import no.samrad.training.TrainingSheet.Cell;
import no.samrad.training.TrainingState;
import no.samrad.web.faces.Messages;

/** Backs training/record.xhtml: how far somebody is with a module. */
@Named
@ViewScoped
public class TrainingRecordView implements Serializable {

  @Inject transient TrainingRegistration registration;
  @Inject transient TrainingDoor door;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;

  private String slug;
  private long person;
  private long module;
  private AreaId area;
  private String areaName;
  private TrainingState state;
  private LocalDate day;
  private TrainingSheet.Person who;
  private Cell cell;

  public void load() {
    area = door.area(slug);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
    areaName = door.nameOf(area, slug);
    find();
    state = cell.state();
    day = cell.day();
  }

  public String save() {
    return saved(
        () ->
            registration.record(
                area, who.id(), cell.module(), cell.version(), new Progress(state, day)),
        "training.recorded");
  }

  public String forget() {
    return saved(
        () -> registration.forget(area, who.id(), cell.module(), cell.version()),
        "training.forgotten");
  }

  private String saved(Runnable work, String receipt) {
    try {
      work.run();
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", who.name());
      return null;
    }
    messages.afterRedirect(receipt, cell.name(), who.name());
    return "/training/training?faces-redirect=true&slug=" + slug;
  }

  private void find() {
    PersonId wanted = new PersonId(person);
    ModuleId asked = new ModuleId(module);
    who =
        door.sheet(area, door.today()).people().stream()
            .filter(each -> each.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted));
    cell =
        who.cells().stream()
            .filter(each -> each.module().equals(asked))
            .findFirst()
            .orElseThrow(() -> new NotFound(asked));
  }

  public List<TrainingState> getStates() {
    return List.of(TrainingState.values());
  }

  public String getAreaName() {
    return areaName;
  }

  public TrainingSheet.Person getWho() {
    return who;
  }

  public Cell getCell() {
    return cell;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getPerson() {
    return person;
  }

  public void setPerson(long person) {
    this.person = person;
  }

  public long getModule() {
    return module;
  }

  public void setModule(long module) {
    this.module = module;
  }

  public TrainingState getState() {
    return state;
  }

  public void setState(TrainingState state) {
    this.state = state;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
