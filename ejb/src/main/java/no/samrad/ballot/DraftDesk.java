package no.samrad.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.agenda.ItemId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/** What is being written about an item: by hand, or taken over from what was carried. */
@ApplicationScoped
class DraftDesk {

  @Inject Decisions decisions;
  @Inject Proposals proposals;
  @Inject Ballots ballots;

  /**
   * Somebody writes.
   *
   * @param seenVersion of what they saw; 0: there was nothing
   * @return what it says now
   */
  String write(AreaId area, ItemId item, String typed, long seenVersion) {
    String text = Wording.clean(typed);
    Draft draft = decisions.draft(item).orElse(null);
    if (draft == null) {
      requireNothingSeen(seenVersion);
      if (!text.isEmpty()) {
        begin(area, item).become(text);
      }
    } else if (!draft.says(text)) {
      requireSeen(draft, seenVersion);
      draft.become(text);
    }
    ballots.flush(item);
    return text;
  }

  /** What was carried, unless somebody has written something of their own. */
  void prefill(AreaId area, Ballot carried) {
    ItemId item = carried.item();
    Draft draft = decisions.draft(item).orElseGet(() -> begin(area, item));
    boolean own =
        !draft.says("")
            && proposals.of(item).stream().noneMatch(each -> draft.says(each.wording()));
    if (!own) {
      draft.become(proposals.require(carried.proposal()).wording());
    }
  }

  private Draft begin(AreaId area, ItemId item) {
    Draft draft = new Draft(area, item);
    ballots.add(draft);
    return draft;
  }

  private static void requireNothingSeen(long seenVersion) {
    if (seenVersion != 0) {
      throw new RuleViolation(BallotRule.DRAFT_CHANGED_MEANWHILE);
    }
  }

  private static void requireSeen(Draft draft, long seenVersion) {
    if (!draft.isAt(seenVersion)) {
      throw new RuleViolation(BallotRule.DRAFT_CHANGED_MEANWHILE);
    }
  }
}
