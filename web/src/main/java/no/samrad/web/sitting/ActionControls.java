package no.samrad.web.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samrad.ballot.BallotQueries;
import no.samrad.followup.ActionId;
import no.samrad.followup.ActionTaking;
import no.samrad.followup.ActionTask;
import no.samrad.followup.FollowupRule;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;
import no.samrad.web.faces.Days;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/** The controls about what somebody is to do after an item. */
@ApplicationScoped
class ActionControls {

  @Inject ActionTaking taking;
  @Inject BallotQueries ballots;
  @Inject Messages messages;

  /** Does what was asked, if it is one of these. */
  boolean does(String control, Posted posted) {
    switch (control) {
      case "take" -> take(posted);
      case "changeAction" -> change(posted);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The same words once more are no other action: a request may come twice. */
  private void take(Posted posted) {
    ActionTask wanted = task(posted);
    boolean again =
        ballots.item(posted.item(), PageLanguage.now()).actions().stream()
            .anyMatch(each -> each.task().equals(wanted.words()));
    if (!again) {
      taking.add(posted.item(), wanted);
    }
  }

  private void change(Posted posted) {
    try {
      taking.change(new ActionId(posted.number("action")), posted.number("seen"), task(posted));
    } catch (StaleData e) {
      messages.stale("followup.stale");
    }
  }

  private static ActionTask task(Posted posted) {
    return new ActionTask(
        posted.text("task"),
        posted.has("owner") ? new PersonId(posted.number("owner")) : null,
        posted.has("unit") ? new UnitId(posted.number("unit")) : null,
        day(posted.text("due")));
  }

  private static LocalDate day(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    return Days.read(typed).orElseThrow(() -> new RuleViolation(FollowupRule.DUE_UNREADABLE));
  }
}
