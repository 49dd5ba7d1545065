package no.samrad.extract;

import static no.samrad.extract.ExtractWorld.COURSES;
import static no.samrad.extract.ExtractWorld.INCLUDED;
import static no.samrad.extract.ExtractWorld.VISITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.NativeRow;
import no.samrad.upload.UploadState;
import org.junit.jupiter.api.Test;

/** A file with an identity leaves no trace of it, in no table and no log. */
class ExtractTraceIT {

  private static final String TABLES =
      """
      select table_name::text from information_schema.tables
      where table_schema = 'samrad' and table_type = 'BASE TABLE'
      """;

  @Test
  void an_identity_number_in_any_cell_stops_the_file_and_is_found_nowhere_after() {
    String number = IdentityNumbers.BIRTH_NUMBER;
    String apart = number.substring(0, 6) + " " + number.substring(6);
    String synthetic = number.substring(0, 2) + "81" + number.substring(4);
    Log log = new Log();
    try (ExtractWorld world = new ExtractWorld()) {
      for (String written : List.of(number, apart, synthetic, String.join(".", number.split("")))) {
        refused(world, COURSES + written + INCLUDED);
        refused(world, COURSES + "HF-1" + INCLUDED.replace("MIDWIFE", written));
        refused(world, COURSES + "HF-1" + INCLUDED.replace("F10", "\"=" + written + "\""));
        refused(world, COURSES.replace("kriterier", written) + "HF-1" + INCLUDED);
        refused(world, VISITS + written + ";30.06.2025;;NOT_AT_HOME;;;;;;;\n");
      }

      assertThat(world.count("participation")).isZero();
      assertThat(traces(world, number.substring(6))).isEmpty();
      assertThat(traces(world, synthetic)).isEmpty();
      assertThat(traces(world, apart)).isEmpty();
      assertThat(log.lines()).noneMatch(line -> line.contains(number.substring(6)));
    } finally {
      log.close();
    }
  }

  @Test
  void a_name_in_a_cell_is_found_nowhere_after() {
    Log log = new Log();
    try (ExtractWorld world = new ExtractWorld()) {
      world.desk.check(COURSES + "KariNordvang" + INCLUDED);
      world.desk.check(COURSES + "HF-1" + INCLUDED.replace("MIDWIFE", "Kari Nordvang"));
      world.desk.check("Uttrekk for Kari Nordvang\n" + COURSES + "HF-1" + INCLUDED);
      world.desk.check(COURSES.replace("kriterier", "Kari Nordvang") + "HF-1" + INCLUDED);
      world.desk.check("Kari Nordvang;12345678\n");
      world.desk.check(
          "sak;planlagt;utfall\nKari NordvangÃ¸y;1;2\n".getBytes(StandardCharsets.UTF_8),
          ExtractDesk.AGDER);

      assertThat(world.one("select count(*) from extract_run where state = 'REFUSED'").number(0))
          .isEqualTo(6);
      assertThat(traces(world, "Nordvang")).isEmpty();
      assertThat(log.lines()).noneMatch(line -> line.contains("Nordvang"));
    } finally {
      log.close();
    }
  }

  @Test
  void a_key_that_comes_in_is_kept_as_a_fingerprint_only() {
    try (ExtractWorld world = new ExtractWorld()) {
      ExtractDetails preview = world.desk.check(COURSES + "QX-777123" + INCLUDED);
      assertThat(preview.run().state()).isEqualTo(UploadState.READY);
      world.desk.confirmAndApply(preview);

      assertThat(traces(world, "777123")).isEmpty();
    }
  }

  private static void refused(ExtractWorld world, String file) {
    ExtractDetails details = world.desk.check(file);

    assertThat(details.run().state()).isEqualTo(UploadState.REFUSED);
    assertThat(details.problems())
        .extracting(ExtractProblem::reason)
        .containsOnly("extract.LineProblem.IDENTITY_NUMBER");
    assertThat(details.problems()).allMatch(each -> each.line() > 0 && !each.column().isEmpty());
  }

  /** Tables with a row in which the text stands; files are looked into as text. */
  private static List<String> traces(ExtractWorld world, String text) {
    List<String> found = new ArrayList<>();
    for (NativeRow table : world.rows(TABLES)) {
      String name = table.text(0);
      if (holds(world, name, text)) {
        found.add(name);
      }
    }
    return found;
  }

  private static boolean holds(ExtractWorld world, String table, String text) {
    String question =
        "select count(*) from "
            + table
            + " t where position(?1 in t::text) > 0 or position(?2 in t::text) > 0";
    Object rows =
        world.persistence.get(
            em ->
                em.createNativeQuery(question)
                    .setParameter(1, text)
                    .setParameter(2, hexadecimal(text))
                    .getSingleResult());
    return NativeRow.of(rows).number(0) > 0;
  }

  private static String hexadecimal(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Everything that is logged meanwhile. */
  private static final class Log extends Handler {

    private final List<String> lines = new ArrayList<>();

    Log() {
      Logger.getLogger("").addHandler(this);
    }

    List<String> lines() {
      return lines;
    }

    @Override
    public void publish(LogRecord record) {
      if (record.getLevel().intValue() >= Level.FINE.intValue()) {
        lines.add(record.getMessage() + record.getThrown());
      }
    }

    @Override
    public void flush() {
      // kept in memory
    }

    @Override
    public void close() {
      Logger.getLogger("").removeHandler(this);
    }
  }
}
