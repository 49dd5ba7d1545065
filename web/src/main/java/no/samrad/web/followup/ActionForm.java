package no.samrad.web.followup;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.followup.ActionRow;
import no.samrad.followup.ActionTask;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/** The fields about an action. */
public class ActionForm implements Serializable {

  private String words;
  private Long owner;
  private Long unit;
  private LocalDate dueOn;

  void show(ActionRow row) {
    words = row.task();
    owner = row.owner() == null ? null : row.owner().value();
    unit = row.unit() == null ? null : row.unit().value();
    dueOn = row.dueOn();
  }

  void clear() {
    words = null;
    owner = null;
    unit = null;
    dueOn = null;
  }

  ActionTask wanted() {
    return new ActionTask(
        words,
        owner == null ? null : new PersonId(owner),
        unit == null ? null : new UnitId(unit),
        dueOn);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Long getOwner() {
    return owner;
  }

  public void setOwner(Long owner) {
    this.owner = owner;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
