package no.samrad.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.samrad.agenda.ItemId;
import no.samrad.sitting.ItemTakenUp;

/** What came with the papers can be voted upon from when an item is taken up. */
@ApplicationScoped
class Recommendations {

  @Inject Proposals proposals;
  @Inject Decisions decisions;

  void propose(@Observes ItemTakenUp taken) {
    ItemId item = taken.item();
    String text = Wording.clean(decisions.recommendation(item));
    if (!text.isEmpty() && proposals.of(item).isEmpty()) {
      proposals.add(Proposal.recommended(taken.area(), item, 1, new Wording(text)));
    }
  }
}
