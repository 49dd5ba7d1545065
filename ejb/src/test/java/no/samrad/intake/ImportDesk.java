package no.samrad.intake;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.PageRequest;
import no.samrad.shared.TestPersistence;
import no.samrad.upload.UploadDesk;
import no.samrad.upload.UploadState;

/** Imports as the application does them, step by step, each in a transaction of its own. */
public final class ImportDesk {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  static final Clock CLOCK =
      Clock.fixed(LocalDate.of(2026, 11, 20).atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  private final TestPersistence persistence;
  private final CurrentUser user;
  final UploadDesk uploads;

  ImportDesk(TestPersistence persistence, CurrentUser user) {
    this.persistence = persistence;
    this.user = user;
    uploads = new UploadDesk(persistence, CLOCK, ImportDesk::runs);
  }

  /** The caller, who stands in every import. */
  static void somebody(TestPersistence persistence) {
    persistence.run(
        em ->
            em.createNativeQuery(
                    "insert into person (id, given_name, family_name)"
                        + " values (7, 'Ingvild', 'Eksempel')")
                .executeUpdate());
  }

  static ImportDesk of(TestPersistence persistence) {
    return new ImportDesk(persistence, Callers.administrator());
  }

  /** Imports one of the sample tables. */
  public static void takeIn(TestPersistence persistence, String sample) {
    somebody(persistence);
    ImportDesk desk = of(persistence);
    ImportDetails done = desk.confirmAndApply(desk.check(sample, Samples.bytes(sample)));
    if (done.run().state() != UploadState.DONE) {
      throw new IllegalStateException(done.toString());
    }
  }

  ImportDetails check(String text) {
    return check("fil.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A list without dates, which holds on the day. */
  ImportDetails check(String text, LocalDate day) {
    return check(new NewImport("fil.csv", text.getBytes(StandardCharsets.UTF_8), day));
  }

  ImportDetails check(String name, byte[] content) {
    return check(new NewImport(name, content));
  }

  ImportDetails check(NewImport file) {
    byte[] content = file.content();
    ImportId id = persistence.get(em -> useCase(em).start(file));
    uploads.check(id, content);
    return details(id);
  }

  void confirm(ImportId id) {
    persistence.run(em -> useCase(em).confirm(id));
  }

  ImportDetails apply(ImportId id) {
    uploads.apply(id);
    return details(id);
  }

  ImportDetails confirmAndApply(ImportDetails preview) {
    confirm(preview.run().id());
    return apply(preview.run().id());
  }

  ImportDetails details(ImportId id) {
    return queries(queries -> queries.details(id, PageRequest.first(PageRequest.LARGEST)));
  }

  <T> T queries(Function<ImportQueries, T> question) {
    return persistence.get(
        em -> {
          ImportQueries queries = new ImportQueries();
          queries.runs = runs(em);
          queries.results = results(em);
          queries.progress = uploads.progress;
          queries.access = Callers.accessOf(user);
          return question.apply(queries);
        });
  }

  UnitImport useCase(EntityManager em) {
    UnitImport useCase = new UnitImport();
    useCase.uploads = uploads.uploads(em, user);
    useCase.runs = runs(em);
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    return useCase;
  }

  private static ImportPlanning planning(EntityManager em) {
    ImportPlanning planning = new ImportPlanning();
    planning.population = new PopulationImport();
    planning.population.figures = new PopulationFigures();
    planning.population.figures.em = em;
    planning.population.registers = new UnitRegisters();
    planning.population.registers.em = em;
    planning.population.clock = CLOCK;
    UnitBooks books = new UnitBooks();
    books.em = em;
    planning.classification = new ClassificationImport();
    planning.classification.books = books;
    planning.classification.clock = CLOCK;
    planning.changes = new ChangesImport();
    planning.changes.books = books;
    planning.changes.clock = CLOCK;
    return planning;
  }

  private static ImportRuns runs(EntityManager em) {
    ImportRuns runs = new ImportRuns();
    runs.em = em;
    runs.results = results(em);
    runs.planning = planning(em);
    return runs;
  }

  private static ImportResults results(EntityManager em) {
    ImportResults results = new ImportResults();
    results.em = em;
    return results;
  }
}
