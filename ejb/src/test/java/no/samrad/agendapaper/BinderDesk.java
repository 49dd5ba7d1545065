package no.samrad.agendapaper;

import static no.samrad.agenda.AgendaDesk.CLOCK;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import no.samrad.agenda.AgendaDesk;
import no.samrad.agenda.ItemAdded;
import no.samrad.agenda.ItemRemoved;
import no.samrad.document.DocumentDesk;
import no.samrad.document.DocumentStore;
import no.samrad.job.JobNode;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RecordedEvents;
import no.samrad.typeset.PdfBinder;

/** The use cases about papers for one caller, without a container. */
record BinderDesk(EntityManager em, CurrentUser user, Event<DomainEvent> events) {

  static BinderDesk of(EntityManager em, CurrentUser user) {
    return new BinderDesk(em, user, new RecordedEvents());
  }

  /** Items come and go, and their papers follow. */
  AgendaDesk agenda() {
    return new AgendaDesk(
        em,
        user,
        new ListeningEvents(
            event -> {
              if (event instanceof ItemAdded added) {
                following().added(added);
              } else if (event instanceof ItemRemoved removed) {
                following().removed(removed);
              }
            }));
  }

  PaperFiling filing() {
    PaperFiling useCase = new PaperFiling();
    useCase.desk = desk();
    useCase.papers = papers();
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  ItemPaperQueries queries() {
    ItemPaperQueries queries = new ItemPaperQueries();
    queries.agendas = plain().register();
    queries.readers = plain().readers();
    queries.papers = papers();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  PrivateNotes notes() {
    PrivateNotes useCase = new PrivateNotes();
    useCase.agendas = plain().register();
    useCase.readers = plain().readers();
    useCase.notes = new Notes();
    useCase.notes.em = em;
    useCase.user = user;
    useCase.clock = CLOCK;
    return useCase;
  }

  ReadReceipts receipts() {
    ReadReceipts useCase = new ReadReceipts();
    useCase.agendas = plain().register();
    useCase.readers = plain().readers();
    useCase.readings = new Readings();
    useCase.readings.em = em;
    useCase.access = Callers.accessOf(user);
    useCase.user = user;
    useCase.clock = CLOCK;
    return useCase;
  }

  PackAsking asking() {
    PackAsking useCase = new PackAsking();
    useCase.agendas = plain().register();
    useCase.readers = plain().readers();
    useCase.orders = orders();
    useCase.access = Callers.accessOf(user);
    useCase.user = user;
    return useCase;
  }

  PackWork work() {
    PackWork work = new PackWork();
    work.binding = binding();
    return work;
  }

  AgendaGuard guard() {
    AgendaGuard guard = new AgendaGuard();
    guard.uses = new PaperUses();
    guard.uses.em = em;
    guard.readers = plain().readers();
    return guard;
  }

  DocumentStore store() {
    return DocumentDesk.storeOn(em, CLOCK);
  }

  private PackOrders orders() {
    PackOrders orders = new PackOrders();
    orders.agendas = plain().register();
    orders.contents = contents();
    orders.packs = packs();
    orders.binding = binding();
    orders.queue = JobNode.queue(em, CLOCK);
    orders.clock = CLOCK;
    return orders;
  }

  private PackBinding binding() {
    PackBinding binding = new PackBinding();
    binding.packs = packs();
    binding.contents = contents();
    binding.progress = new PackProgress();
    binding.progress.packs = packs();
    binding.agendas = plain().register();
    binding.documents = store();
    binding.clock = CLOCK;
    binding.binder = new PdfBinder();
    return binding;
  }

  private PackContents contents() {
    PackContents contents = new PackContents();
    contents.agendas = plain().register();
    contents.papers = papers();
    contents.facts = new PackFacts();
    contents.facts.em = em;
    return contents;
  }

  private PaperFollowing following() {
    PaperFollowing following = new PaperFollowing();
    following.papers = papers();
    following.desk = desk();
    following.notes = new Notes();
    following.notes.em = em;
    return following;
  }

  private PaperDesk desk() {
    PaperDesk desk = new PaperDesk();
    desk.agendas = plain().register();
    desk.readers = plain().readers();
    desk.papers = papers();
    desk.documents = store();
    desk.user = user;
    return desk;
  }

  private AgendaDesk plain() {
    return AgendaDesk.of(em, user);
  }

  private ItemPapers papers() {
    ItemPapers papers = new ItemPapers();
    papers.em = em;
    return papers;
  }

  private Packs packs() {
    Packs packs = new Packs();
    packs.em = em;
    return packs;
  }
}
