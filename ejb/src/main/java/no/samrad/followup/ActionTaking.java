package no.samrad.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;

/** After an item people take on what is to be done, do it, or find that it need not be (RD-10). */
@Stateless
public class ActionTaking {

  @Inject Actions actions;
  @Inject ActionAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public ActionId add(ItemId from, ActionTask wanted) {
    DealtItem item = actions.item(from);
    access.requireManaging(item.area());
    item.requireStarted();
    requireSound(item, wanted);

    Action action = new Action(item, wanted);
    actions.add(action);
    actions.flush(from);

    List<Change> changes = ActionFacts.of(action).asNew();
    events.fire(new ActionTaken(item.area(), action.id(), changes, "", clock.instant()));
    return action.id();
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void change(ActionId id, long seenVersion, ActionTask wanted) {
    Action action = managed(id, seenVersion);
    requireSound(actions.item(action.item()), wanted);
    ActionFacts before = ActionFacts.of(action);

    action.change(wanted);
    actions.flush(id);

    List<Change> changes = ActionFacts.of(action).from(before);
    events.fire(new ActionChanged(action.area(), id, changes, "", clock.instant()));
  }

  /** By whoever was to do it, or by whoever manages the council. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT
  })
  public void complete(ActionId id, long seenVersion, String note) {
    access.requireDoing(actions.find(id));
    Action action = actions.require(id, seenVersion);
    close(action, ActionState.DONE, new ClosingNote(note), "");
  }

  /** It is not to be done after all, for a reason. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void drop(ActionId id, long seenVersion, String reason) {
    Action action = managed(id, seenVersion);
    Reason why = new Reason(reason);
    close(action, ActionState.DROPPED, new ClosingNote(why.text()), why.text());
  }

  /** It was not done, or is to be done after all. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void reopen(ActionId id, long seenVersion, String reason) {
    Action action = managed(id, seenVersion);
    Reason why = new Reason(reason);
    ActionFacts before = ActionFacts.of(action);

    action.reopen();
    actions.flush(id);

    List<Change> changes = ActionFacts.of(action).from(before);
    events.fire(new ActionReopened(action.area(), id, changes, why.text(), clock.instant()));
  }

  private Action managed(ActionId id, long seenVersion) {
    access.requireManaging(actions.find(id).area());
    return actions.require(id, seenVersion);
  }

  private void close(Action action, ActionState how, ClosingNote note, String why) {
    ActionFacts before = ActionFacts.of(action);

    action.close(how, note, LocalDate.now(clock));
    actions.flush(action.id());

    List<Change> changes = ActionFacts.of(action).from(before);
    events.fire(new ActionClosed(action.area(), action.id(), changes, why, clock.instant()));
  }

  private void requireSound(DealtItem item, ActionTask wanted) {
    PlausibleDay.requireIfGiven(wanted.dueOn(), LocalDate.now(clock));
    item.requireInTime(wanted.dueOn());
    if (wanted.unit() != null) {
      actions.requireMember(item, wanted.unit());
    }
    if (wanted.owner() != null) {
      actions.requireKnown(item.area(), wanted.owner());
    }
  }
}
