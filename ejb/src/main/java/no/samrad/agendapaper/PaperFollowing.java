package no.samrad.agendapaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.samrad.agenda.ItemAdded;
import no.samrad.agenda.ItemRemoved;

/** What follows for papers when items come and go, in the same transaction. */
@ApplicationScoped
class PaperFollowing {

  @Inject ItemPapers papers;
  @Inject PaperDesk desk;
  @Inject Notes notes;

  /** An item that goes on with another brings its papers. */
  void added(@Observes ItemAdded added) {
    if (added.carriedFrom() != null) {
      papers.carry(added.carriedFrom(), added.item());
    }
  }

  /** Nothing of an item that was only planned stays. */
  void removed(@Observes ItemRemoved removed) {
    papers.of(removed.item()).forEach(desk::remove);
    notes.removeAll(removed.item());
  }
}
