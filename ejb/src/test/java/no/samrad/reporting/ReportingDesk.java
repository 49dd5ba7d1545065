package no.samrad.reporting;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.indicator.IndicatorDesk;
import no.samrad.release.FigureRelease;
import no.samrad.release.ReleaseDesk;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record ReportingDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  static ReportingDesk of(EntityManager em, CurrentUser user) {
    return new ReportingDesk(em, user, new RecordedEvents());
  }

  PeriodOpening opening() {
    PeriodOpening useCase = new PeriodOpening();
    useCase.periods = periods();
    useCase.access = Callers.accessOf(user);
    useCase.user = user;
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  PeriodSubmission submission() {
    PeriodSubmission useCase = new PeriodSubmission();
    useCase.periods = periods();
    useCase.sealing = sealing();
    useCase.access = Callers.accessOf(user);
    useCase.user = user;
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  PeriodApproval approval() {
    PeriodApproval useCase = new PeriodApproval();
    useCase.periods = periods();
    useCase.narratives = narratives();
    useCase.access = Callers.accessOf(user);
    useCase.user = user;
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  Narration narration() {
    Narration useCase = new Narration();
    useCase.periods = periods();
    useCase.narratives = narratives();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  ReportingQueries queries() {
    ReportingQueries queries = new ReportingQueries();
    queries.listing = listing();
    queries.reading = new PeriodReading();
    queries.reading.listing = listing();
    queries.reading.sealed = sealed();
    queries.reading.figures = IndicatorDesk.figuresOn(em);
    queries.reading.sealing = sealing();
    queries.reading.narratives = narratives();
    queries.reading.counts = periodCounts();
    queries.sealed = sealed();
    queries.periods = periods();
    queries.access = Callers.accessOf(user);
    return queries;
  }

  UnitFigureQueries unitQueries() {
    UnitFigureQueries queries = new UnitFigureQueries();
    queries.periods = periods();
    queries.listing = listing();
    queries.figures = new UnitFigures();
    queries.figures.em = em;
    queries.figures.figures = IndicatorDesk.figuresOn(em);
    queries.figures.kept = IndicatorDesk.keptOn(em);
    queries.access = Callers.accessOf(user);
    return queries;
  }

  private SealedFigures sealed() {
    SealedFigures sealed = new SealedFigures();
    sealed.em = em;
    sealed.kept = IndicatorDesk.keptOn(em);
    return sealed;
  }

  PeriodSealing sealing() {
    PeriodSealing sealing = new PeriodSealing();
    sealing.figures = IndicatorDesk.figuresOn(em);
    FigureRelease release = ReleaseDesk.releaseOn(em, CLOCK, new RecordedEvents());
    sealing.counts = counts(release);
    sealing.disclosure = new FigureDisclosure();
    sealing.disclosure.release = release;
    sealing.disclosure.counts = sealing.counts.referred;
    sealing.disclosure.links = links(release);
    sealing.records = new FigureRecords();
    sealing.records.em = em;
    sealing.narratives = narratives();
    return sealing;
  }

  private FigureLinks links(FigureRelease release) {
    FigureLinks links = new FigureLinks();
    links.stays = stays(release);
    links.phases = new PhaseDisclosure();
    links.phases.release = release;
    links.phases.histories = links.stays.histories;
    return links;
  }

  private StayDisclosure stays(FigureRelease release) {
    StayDisclosure stays = new StayDisclosure();
    stays.release = release;
    stays.histories = new StayHistories();
    stays.histories.em = em;
    return stays;
  }

  private CountSubmission counts(FigureRelease release) {
    ReferralCourses courses = new ReferralCourses();
    courses.em = em;
    CountSubmission counts = new CountSubmission();
    counts.referred = new CountDisclosure();
    counts.referred.release = release;
    counts.referred.courses = courses;
    counts.included = new CriterionDisclosure();
    counts.included.release = release;
    counts.included.courses = courses;
    counts.included.stays = stays(release);
    counts.records = new CountRecords();
    counts.records.em = em;
    return counts;
  }

  /** What other capabilities ask. */
  PeriodCounts periodCounts() {
    PeriodCounts counts = new PeriodCounts();
    counts.records = new CountRecords();
    counts.records.em = em;
    return counts;
  }

  /** What other capabilities ask. */
  PeriodFigures periodFigures() {
    PeriodFigures figures = new PeriodFigures();
    figures.listing = new SealedPeriodListing();
    figures.listing.em = em;
    return figures;
  }

  private PeriodListing listing() {
    PeriodListing listing = new PeriodListing();
    listing.em = em;
    return listing;
  }

  private ReportingPeriods periods() {
    ReportingPeriods periods = new ReportingPeriods();
    periods.em = em;
    return periods;
  }

  private Narratives narratives() {
    Narratives narratives = new Narratives();
    narratives.em = em;
    return narratives;
  }
}
