package no.samrad.wording;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record WordingDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final AreaId AGDER = new AreaId(3);
  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static WordingDesk of(EntityManager em, CurrentUser user) {
    return new WordingDesk(em, user, new RecordedEvents());
  }

  static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  static NewWording fromTemplate(String type, String template) {
    return new NewWording(AGDER, type, template, "", "", TODAY);
  }

  static NewWording fromNothing() {
    return new NewWording(AGDER, "HOST_MUNICIPALITY", "", "Avtale", "Avtale på nynorsk", TODAY);
  }

  /** Fills everything, with text that tells which it is. */
  static WordingFacts everything(EntityManager em) {
    Map<String, Titles> labels = WordingRegisters.reading(em).labels();
    Map<String, String> nb = new java.util.HashMap<>();
    Map<String, String> nn = new java.util.HashMap<>();
    labels.keySet().forEach(code -> nb.put(code, "(" + code + ")"));
    labels.keySet().forEach(code -> nn.put(code, "(nn " + code + ")"));
    return new WordingFacts(nb, nn);
  }

  WordingRegister register() {
    return WordingRegisters.on(em, user, CLOCK, events);
  }

  WordingDrafting drafting() {
    WordingDrafting useCase = new WordingDrafting();
    useCase.desk = desk();
    useCase.clauses = WordingRegisters.clauses(em);
    useCase.values = new WordingValues();
    useCase.values.em = em;
    useCase.events = events;
    return useCase;
  }

  WordingOrdering ordering() {
    WordingOrdering useCase = new WordingOrdering();
    useCase.desk = desk();
    useCase.clauses = WordingRegisters.clauses(em);
    useCase.events = events;
    return useCase;
  }

  WordingReview review() {
    WordingReview useCase = new WordingReview();
    useCase.wordings = WordingRegisters.wordings(em);
    useCase.clauses = WordingRegisters.clauses(em);
    useCase.comments = WordingRegisters.comments(em);
    useCase.desk = desk();
    useCase.access = Callers.accessOf(user);
    useCase.events = events;
    return useCase;
  }

  WordingQueries queries() {
    WordingQueries queries = new WordingQueries();
    queries.reading = WordingRegisters.reading(em);
    queries.drafts = new DraftReading();
    queries.drafts.em = em;
    queries.drafts.reading = queries.reading;
    queries.comments = WordingRegisters.comments(em);
    queries.access = Callers.accessOf(user);
    return queries;
  }

  private DraftDesk desk() {
    DraftDesk desk = new DraftDesk();
    desk.wordings = WordingRegisters.wordings(em);
    desk.access = Callers.accessOf(user);
    desk.user = user;
    desk.clock = CLOCK;
    return desk;
  }
}
