package no.samrad.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.followup.FollowupQueries;
import no.samrad.followup.HistoryStep;

/** Backs WEB-INF/parts/itemHistory.xhtml: the meetings a matter has been in. Only reads. */
@Named
@RequestScoped
public class ItemHistoryView {

  @Inject FollowupQueries followup;

  private long item;
  private List<HistoryStep> steps;

  public List<HistoryStep> steps(long of) {
    if (steps == null || item != of) {
      item = of;
      steps = followup.history(new ItemId(of));
    }
    return steps;
  }
}
