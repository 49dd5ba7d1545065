package no.samrad.agreement;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.clause.Libraries;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;
import no.samrad.wording.WordingRegister;
import no.samrad.wording.WordingRegisters;

/** The use cases and queries of this capability for one caller on a day, without a container. */
public record AgreementDesk(
    EntityManager em, CurrentUser user, LocalDate today, RecordedEvents events) {

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  public static AgreementDesk of(EntityManager em, CurrentUser user) {
    return on(em, user, TODAY);
  }

  static AgreementDesk on(EntityManager em, CurrentUser user, LocalDate today) {
    return new AgreementDesk(em, user, today, new RecordedEvents());
  }

  public static AgreementRegister registerOn(EntityManager em) {
    AgreementRegister register = new AgreementRegister();
    register.versions = new SentVersions();
    register.versions.em = em;
    register.texts = texts(em);
    return register;
  }

  public AgreementMaking making() {
    AgreementMaking useCase = new AgreementMaking();
    useCase.agreements = agreements();
    useCase.admission = admission();
    useCase.bodies = bodies();
    useCase.wordings = wordings();
    useCase.access = Callers.accessOf(user);
    useCase.announcer = announcer();
    return useCase;
  }

  public AgreementParties parties() {
    AgreementParties useCase = new AgreementParties();
    useCase.agreements = agreements();
    useCase.admission = admission();
    useCase.access = Callers.accessOf(user);
    useCase.announcer = announcer();
    return useCase;
  }

  public AgreementVersions versions() {
    AgreementVersions useCase = new AgreementVersions();
    useCase.agreements = agreements();
    useCase.wordings = wordings();
    useCase.access = Callers.accessOf(user);
    useCase.announcer = announcer();
    return useCase;
  }

  public AgreementSending sending() {
    AgreementSending useCase = new AgreementSending();
    useCase.agreements = agreements();
    useCase.admission = admission();
    useCase.facts = facts(em);
    useCase.wordings = wordings();
    useCase.access = Callers.accessOf(user);
    useCase.announcer = announcer();
    return useCase;
  }

  public AgreementEnding ending() {
    AgreementEnding useCase = new AgreementEnding();
    useCase.agreements = agreements();
    useCase.admission = admission();
    useCase.access = Callers.accessOf(user);
    useCase.announcer = announcer();
    return useCase;
  }

  public AgreementQueries queries() {
    AgreementQueries queries = new AgreementQueries();
    queries.listing = new AgreementListing();
    queries.listing.em = em;
    queries.picture = new AgreementPicture();
    queries.picture.em = em;
    queries.picture.parties = new PartyListing();
    queries.picture.parties.em = em;
    queries.texts = texts(em);
    queries.agreements = agreements();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  private Announcer announcer() {
    Announcer announcer = new Announcer();
    announcer.user = user;
    announcer.clock = clock();
    announcer.events = events;
    return announcer;
  }

  private Clock clock() {
    return Clock.fixed(today.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);
  }

  private Admission admission() {
    Admission admission = new Admission();
    admission.library = Libraries.on(em);
    admission.bodies = bodies();
    admission.user = user;
    return admission;
  }

  private Agreements agreements() {
    Agreements agreements = new Agreements();
    agreements.em = em;
    return agreements;
  }

  private Bodies bodies() {
    Bodies bodies = new Bodies();
    bodies.em = em;
    return bodies;
  }

  private WordingRegister wordings() {
    return WordingRegisters.on(em, user, clock(), events);
  }

  private static AgreementTexts texts(EntityManager em) {
    AgreementTexts texts = new AgreementTexts();
    texts.em = em;
    texts.facts = facts(em);
    return texts;
  }

  private static AgreementFacts facts(EntityManager em) {
    AgreementFacts facts = new AgreementFacts();
    facts.em = em;
    return facts;
  }
}
