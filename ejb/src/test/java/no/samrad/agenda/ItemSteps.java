package no.samrad.agenda;

import jakarta.persistence.EntityManager;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;

/** Settles items, and says who reads them, without a container. */
public final class ItemSteps {

  private ItemSteps() {}

  public static ItemOutcomes outcomesOn(EntityManager em) {
    ItemOutcomes outcomes = new ItemOutcomes();
    outcomes.items = new AgendaItems();
    outcomes.items.em = em;
    return outcomes;
  }

  public static AgendaReaders readersOf(CurrentUser user) {
    AgendaReaders readers = new AgendaReaders();
    readers.access = Callers.accessOf(user);
    readers.user = user;
    return readers;
  }
}
