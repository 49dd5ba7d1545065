package no.samrad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samrad.db.TestDatabase;
import no.samrad.shared.TestPersistence;
import no.samrad.upload.UploadState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A table as large as Statistics Norway's own: every municipality, every age, three years. */
class ImportSpeedIT {

  private static final Logger LOG = Logger.getLogger(ImportSpeedIT.class.getName());
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Generous, and far below what a statement for every row would cost. */
  private static final int MOST_TIMES_COPY = 100;

  private static final int OLDEST = 105;

  private static TestDatabase database;
  private static TestPersistence persistence;

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    ImportDesk.somebody(persistence);
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void a_hundred_thousand_rows_take_seconds_and_few_statements() throws SQLException, IOException {
    List<String> rows = rows();
    byte[] file = file(rows);
    ImportDesk desk = ImportDesk.of(persistence);

    long began = System.nanoTime();
    ImportDetails preview = desk.check("07459.csv", file);
    Duration checked = Duration.ofNanos(System.nanoTime() - began);
    ImportDetails done = desk.confirmAndApply(preview);
    Duration imported = Duration.ofNanos(System.nanoTime() - began);
    Duration copied = copied(rows);

    assertThat(preview.run().counts().rows()).isGreaterThanOrEqualTo(100_000);
    assertThat(done.run().state()).isEqualTo(UploadState.DONE);
    LOG.info(
        "%d rows: checked in %d ms, imported in %d ms; COPY of the same rows %d ms"
            .formatted(rows.size(), checked.toMillis(), imported.toMillis(), copied.toMillis()));
    assertThat(imported).isLessThan(LONGEST);
    assertThat(imported).isLessThan(copied.multipliedBy(MOST_TIMES_COPY));
  }

  private static List<String> rows() {
    List<?> codes =
        persistence.get(
            em ->
                em.createNativeQuery(
                        "select code from unit_code where valid_to is null and length(code) = 4")
                    .getResultList());
    return codes.stream()
        .flatMap(
            code ->
                IntStream.rangeClosed(2024, 2026)
                    .boxed()
                    .flatMap(
                        year ->
                            IntStream.rangeClosed(0, OLDEST)
                                .mapToObj(age -> row(code.toString(), year, age))))
        .toList();
  }

  private static String row(String code, int year, int age) {
    return "\"%s Kommunen\";\"%d år%s\";\"Personer\";\"%d\";%d"
        .formatted(code, age, age == OLDEST ? " eller eldre" : "", year, 100 + age);
  }

  private static byte[] file(List<String> rows) {
    String header = "\"region\";\"alder\";\"statistikkvariabel\";\"år\";\"07459\"\n";
    return (header + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
  }

  private static Duration copied(List<String> rows) throws SQLException, IOException {
    String text = rows.stream().collect(Collectors.joining("\n", "", "\n"));
    try (Connection connection = database.owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create temporary table copied (region text, age text, what text, year integer, number integer)");
      long began = System.nanoTime();
      long copied =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy copied from stdin (format csv, delimiter ';')", new StringReader(text));
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      assertThat(copied).isEqualTo(rows.size());
      return took;
    }
  }
}
