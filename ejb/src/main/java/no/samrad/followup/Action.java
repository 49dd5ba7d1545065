package no.samrad.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.samrad.agenda.ItemId;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** What somebody is to do: open until it is done or dropped, and again when it was not. */
@Entity
@Table(name = "nfp_action")
class Action {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_action_id_seq")
  @SequenceGenerator(name = "nfp_action_id_seq", sequenceName = "nfp_action_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "council_id", updatable = false)
  private Long councilId;

  @Column(name = "item_id", updatable = false)
  private Long itemId;

  private String task;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private ActionState state = ActionState.OPEN;

  @Column(name = "closing_note")
  private String closingNote = "";

  @Column(name = "closed_on")
  private LocalDate closedOn;

  protected Action() {} // JPA

  Action(DealtItem from, ActionTask wanted) {
    areaId = from.area().value();
    councilId = from.council().value();
    itemId = from.id().value();
    become(wanted);
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  void change(ActionTask wanted) {
    requireOpen();
    become(wanted);
  }

  private void become(ActionTask wanted) {
    task = wanted.words();
    personId = wanted.owner() == null ? null : wanted.owner().value();
    unitId = wanted.unit() == null ? null : wanted.unit().value();
    dueOn = wanted.dueOn();
  }

  void close(ActionState how, ClosingNote note, LocalDate today) {
    requireOpen();
    state = how;
    closingNote = note.text();
    closedOn = today;
  }

  void reopen() {
    if (state == ActionState.OPEN) {
      throw new RuleViolation(FollowupRule.STILL_OPEN);
    }
    state = ActionState.OPEN;
    closingNote = "";
    closedOn = null;
  }

  private void requireOpen() {
    if (state != ActionState.OPEN) {
      throw new RuleViolation(FollowupRule.ALREADY_CLOSED, state, closedOn);
    }
  }

  boolean isOf(PersonId person) {
    return person.equals(owner());
  }

  ActionId id() {
    return new ActionId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  ItemId item() {
    return new ItemId(itemId);
  }

  ActionState state() {
    return state;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /** Null while nobody has taken it on. */
  PersonId owner() {
    return personId == null ? null : new PersonId(personId);
  }

  /** Null for none in particular. */
  UnitId unit() {
    return unitId == null ? null : new UnitId(unitId);
  }
}
