package no.samrad.extract;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import no.samrad.gate.GateDesk;
import no.samrad.intake.NewImport;
import no.samrad.norm.NormDesk;
import no.samrad.participation.CourseDesk;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageRequest;
import no.samrad.shared.TestPersistence;
import no.samrad.upload.UploadDesk;

/** Extracts as the application takes them in, step by step, each in a transaction of its own. */
final class ExtractDesk {

  static final AreaId AGDER = new AreaId(3);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(LocalDate.of(2026, 3, 10).atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  private final TestPersistence persistence;
  private final CurrentUser user;
  final UploadDesk uploads;

  ExtractDesk(TestPersistence persistence, CurrentUser user) {
    this.persistence = persistence;
    this.user = user;
    uploads = new UploadDesk(persistence, CLOCK, ExtractDesk::runs);
  }

  /** Ingvild, who leads the team of Agder; her number is 7. */
  static ExtractDesk ofLeader(TestPersistence persistence) {
    return new ExtractDesk(persistence, Callers.holding(Role.TEAM_LEADER, AGDER));
  }

  ExtractDetails check(String text) {
    return check(text.getBytes(StandardCharsets.UTF_8), AGDER);
  }

  /**
   * @param area null for yearly counts
   */
  ExtractDetails check(byte[] content, AreaId area) {
    NewImport file = new NewImport("uttrekk.csv", content);
    ExtractId id =
        persistence.get(
            em -> area == null ? imports(em).startCounts(file) : imports(em).start(area, file));
    uploads.check(id, content);
    return details(id);
  }

  ExtractDetails counts(String text) {
    return check(text.getBytes(StandardCharsets.UTF_8), null);
  }

  void confirm(ExtractId id) {
    persistence.run(em -> imports(em).confirm(id));
  }

  ExtractDetails apply(ExtractId id) {
    uploads.apply(id);
    return details(id);
  }

  ExtractDetails takeIn(String text) {
    return confirmAndApply(check(text));
  }

  ExtractDetails confirmAndApply(ExtractDetails preview) {
    confirm(preview.run().id());
    return apply(preview.run().id());
  }

  ExtractDetails details(ExtractId id) {
    return queries(queries -> queries.details(id));
  }

  <T> T queries(Function<ExtractQueries, T> question) {
    return persistence.get(
        em -> {
          ExtractQueries queries = new ExtractQueries();
          queries.runs = runs(em);
          queries.results = results(em);
          queries.progress = uploads.progress;
          queries.access = access(em);
          queries.listing = listing(em);
          queries.user = user;
          return question.apply(queries);
        });
  }

  List<CountRow> countRows() {
    return persistence
        .get(
            em -> {
              CountQueries queries = new CountQueries();
              queries.listing = new CountListing();
              queries.listing.em = em;
              queries.access = Callers.accessOf(user);
              return queries.rows(Language.NB, PageRequest.first(50));
            })
        .items();
  }

  ExtractImport imports(EntityManager em) {
    ExtractImport useCase = new ExtractImport();
    useCase.uploads = uploads.uploads(em, user);
    useCase.runs = runs(em);
    useCase.access = access(em);
    return useCase;
  }

  private static ExtractPlanning planning(EntityManager em) {
    ExtractPlanning planning = new ExtractPlanning();
    ExtractKeys keys = new ExtractKeys();
    keys.em = em;
    keys.book = CourseDesk.bookOn(em);
    planning.courses = new CourseExtract();
    planning.courses.listing = listing(em);
    planning.courses.book = CourseDesk.bookOn(em);
    planning.courses.keys = keys;
    planning.courses.gate = GateDesk.gateOn(em);
    planning.courses.norms = NormDesk.normsOn(em);
    planning.courses.clock = CLOCK;
    planning.visits = new VisitExtract();
    planning.visits.listing = listing(em);
    planning.visits.book = CourseDesk.bookOn(em);
    planning.visits.keys = keys;
    planning.visits.clock = CLOCK;
    planning.counts = new CountExtract();
    planning.counts.areas = new CountAreas();
    planning.counts.areas.em = em;
    planning.counts.book = CourseDesk.countsOn(em);
    planning.counts.norms = NormDesk.normsOn(em);
    planning.counts.clock = CLOCK;
    return planning;
  }

  private ExtractAccess access(EntityManager em) {
    ExtractAccess access = new ExtractAccess();
    access.access = Callers.accessOf(user);
    access.listing = listing(em);
    access.user = user;
    access.clock = CLOCK;
    return access;
  }

  private static CourseListing listing(EntityManager em) {
    CourseListing listing = new CourseListing();
    listing.em = em;
    return listing;
  }

  private static ExtractRuns runs(EntityManager em) {
    ExtractRuns runs = new ExtractRuns();
    runs.em = em;
    runs.results = results(em);
    runs.planning = planning(em);
    return runs;
  }

  private static ExtractResults results(EntityManager em) {
    ExtractResults results = new ExtractResults();
    results.em = em;
    return results;
  }
}
