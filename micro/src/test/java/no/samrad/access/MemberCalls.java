package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalDate;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatId;
import no.samrad.followup.ActionFilter;
import no.samrad.followup.ActionId;
import no.samrad.followup.ActionQueries;
import no.samrad.followup.ActionTaking;
import no.samrad.followup.ActionTask;
import no.samrad.followup.FollowupQueries;
import no.samrad.hours.HoursKeeping;
import no.samrad.hours.HoursQueries;
import no.samrad.hours.WorkingTime;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.member.AbsenceQueries;
import no.samrad.member.AbsenceReporting;
import no.samrad.member.MemberHomeQueries;
import no.samrad.place.Language;
import no.samrad.shared.PageRequest;

/** How the use cases for members of NFP councils are called. */
final class MemberCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long HELD = 930_000;

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final ActionTask TASK = new ActionTask("Prøve", null, null, null);

  private MemberCalls() {}

  static void addAll() {
    actions();
    reading();
    add(
        AbsenceReporting.class,
        "report",
        (bean, on) -> bean.report(new NfpMeetingId(held(on)), ""));
    add(
        AbsenceReporting.class,
        "withdraw",
        (bean, on) -> bean.withdraw(new NfpMeetingId(held(on))));
    add(AbsenceQueries.class, "of", (bean, on) -> bean.of(new NfpMeetingId(held(on)), Language.NB));
    add(MemberHomeQueries.class, "home", (bean, on) -> bean.home(DAY, Language.NB));
    add(MemberHomeQueries.class, "meetings", (bean, on) -> bean.meetings(DAY, Language.NB));
    hours();
  }

  private static long held(AccessTarget on) {
    return HELD + on.area().value();
  }

  private static void actions() {
    add(ActionTaking.class, "add", (bean, on) -> bean.add(new ItemId(held(on)), TASK));
    add(ActionTaking.class, "change", (bean, on) -> bean.change(action(on), -1, TASK));
    add(ActionTaking.class, "complete", (bean, on) -> bean.complete(action(on), -1, ""));
    add(ActionTaking.class, "drop", (bean, on) -> bean.drop(action(on), -1, "Prøve"));
    add(ActionTaking.class, "reopen", (bean, on) -> bean.reopen(action(on), -1, "Prøve"));
  }

  private static ActionId action(AccessTarget on) {
    return new ActionId(held(on));
  }

  private static void reading() {
    ActionFilter all = new ActionFilter(false, false);
    add(
        ActionQueries.class,
        "ofArea",
        (bean, on) -> bean.ofArea(on.area(), all, DAY, Language.NB, PageRequest.first(5)));
    add(
        ActionQueries.class,
        "ofItem",
        (bean, on) -> bean.ofItem(new ItemId(held(on)), DAY, Language.NB));
    add(ActionQueries.class, "action", (bean, on) -> bean.action(action(on), DAY, Language.NB));
    add(ActionQueries.class, "own", (bean, on) -> bean.own(DAY, Language.NB));
    add(ActionQueries.class, "standing", (bean, on) -> bean.standing(on.area(), DAY));
    add(FollowupQueries.class, "history", (bean, on) -> bean.history(new ItemId(held(on))));
    add(FollowupQueries.class, "choices", (bean, on) -> bean.choices(on.area(), DAY, Language.NB));
  }

  private static void hours() {
    add(
        HoursKeeping.class,
        "enter",
        (bean, on) ->
            bean.enter(
                new NfpMeetingId(held(on)), new SeatId(held(on)), -1, new WorkingTime(60, 0)));
    add(HoursKeeping.class, "takeOver", (bean, on) -> bean.takeOver(new NfpMeetingId(held(on))));
    add(HoursQueries.class, "year", (bean, on) -> bean.year(on.area(), 2026, Language.NB));
    add(HoursQueries.class, "own", (bean, on) -> bean.own(DAY, Language.NB));
    add(
        HoursQueries.class,
        "seats",
        (bean, on) -> bean.seats(new NfpMeetingId(held(on)), Language.NB));
  }
}
