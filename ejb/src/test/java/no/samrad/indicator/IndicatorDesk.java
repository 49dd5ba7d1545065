package no.samrad.indicator;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.norm.NormDesk;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
public record IndicatorDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static IndicatorDesk of(EntityManager em, CurrentUser user) {
    return new IndicatorDesk(em, user, new RecordedEvents());
  }

  /** What others ask. */
  public static IndicatorFigures figuresOn(EntityManager em) {
    IndicatorFigures figures = new IndicatorFigures();
    figures.counts = new IndicatorCounts();
    figures.counts.em = em;
    figures.definitions = definitionsOn(em);
    figures.norms = NormDesk.normsOn(em);
    return figures;
  }

  /** What others kept. */
  public static KeptFigures keptOn(EntityManager em) {
    KeptFigures kept = new KeptFigures();
    kept.definitions = definitionsOn(em);
    return kept;
  }

  private static Definitions definitionsOn(EntityManager em) {
    Definitions definitions = new Definitions();
    definitions.em = em;
    return definitions;
  }

  IndicatorQueries queries() {
    IndicatorQueries queries = new IndicatorQueries();
    queries.definitions = definitionsOn(em);
    queries.listing = new VersionListing();
    queries.listing.em = em;
    queries.figures = figuresOn(em);
    queries.access = Callers.accessOf(user);
    return queries;
  }

  IndicatorRegulation regulation() {
    IndicatorRegulation useCase = new IndicatorRegulation();
    useCase.versions = new IndicatorVersions();
    useCase.versions.em = em;
    useCase.access = Callers.accessOf(user);
    useCase.user = user;
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }
}
