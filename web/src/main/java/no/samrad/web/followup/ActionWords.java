package no.samrad.web.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.samrad.followup.ActionChoices.ItemChoice;
import no.samrad.followup.ActionChoices.Owner;
import no.samrad.followup.ActionRow;
import no.samrad.followup.ActionRow.ActionOrigin;
import no.samrad.followup.ActionStanding;
import no.samrad.followup.ActionState;
import no.samrad.web.faces.Days;
import no.samrad.web.faces.Texts;

/** Puts actions into words. */
@Named("actionWords")
@ApplicationScoped
public class ActionWords {

  /** From so many days before on, a day that comes nearer is something to look out for. */
  private static final long SOON = 14;

  @Inject Texts texts;
  @Inject Clock clock;

  /** How its tag looks. */
  public String kind(ActionRow row) {
    if (!row.open()) {
      return row.state() == ActionState.DONE ? "ok" : "idle";
    }
    long left = left(row);
    return left < 0 ? "act" : left <= SOON ? "watch" : "info";
  }

  public String icon(ActionRow row) {
    return row.open() && left(row) > SOON ? "clock" : kind(row);
  }

  /** What its tag says. */
  public String state(ActionRow row) {
    if (!row.open()) {
      return texts.of(row.state());
    }
    if (row.dueOn() == null) {
      return texts.get("followup.noDay");
    }
    long left = left(row);
    if (left < 0) {
      return texts.get("followup.over", -left);
    }
    if (left > SOON) {
      return Days.format(row.dueOn());
    }
    return left == 0 ? texts.get("followup.today") : texts.get("followup.left", left);
  }

  private long left(ActionRow row) {
    return row.dueOn() == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(LocalDate.now(clock), row.dueOn());
  }

  /** What is to be done, or that this is not for the reader. */
  public String task(ActionRow row) {
    return row.withheld() ? texts.get("followup.withheld") : row.task();
  }

  /** PS 3/2026 and the title; only the title without a number. */
  public String item(ActionOrigin from) {
    return item(from.number(), from.year(), from.title());
  }

  public String item(ItemChoice each) {
    return texts.get(
        "followup.itemOnDay", item(each.number(), each.year(), each.title()), each.meetingDay());
  }

  public String item(Integer number, Integer year, String title) {
    return number == null
        ? title
        : texts.get("followup.item", number.toString(), year.toString(), title);
  }

  /** Where it comes from, and until when. */
  public String origin(ActionRow row) {
    String item = item(row.from());
    return row.dueOn() == null
        ? texts.get("followup.from", row.from().meetingDay(), item)
        : texts.get("followup.fromDue", row.from().meetingDay(), item, row.dueOn());
  }

  /** Two of the same name differ by their address. */
  public String owner(Owner each) {
    return each.email().isEmpty()
        ? each.name()
        : texts.get("profile.contact.choice", each.name(), each.email());
  }

  /** One sentence about all that is open. */
  public String standing(ActionStanding standing) {
    return standing.open() == 0
        ? texts.get("followup.standing.none")
        : texts.get("followup.standing", standing.open(), standing.overdue());
  }
}
