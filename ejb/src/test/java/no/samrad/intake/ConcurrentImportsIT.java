package no.samrad.intake;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import no.samrad.db.Sql;
import no.samrad.db.TestDatabase;
import no.samrad.shared.AtOnce;
import no.samrad.shared.NativeRow;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.TestPersistence;
import no.samrad.upload.UploadRule;
import no.samrad.upload.UploadState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two administrators confirm at the same moment, or the work of one fails. */
class ConcurrentImportsIT {

  private static final int ROUNDS = 200;

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
  void of_two_overlapping_imports_one_is_written_and_the_other_is_told() throws Exception {
    Waiting first = Waiting.preview(100, "4601 Bergen");
    Waiting second = Waiting.preview(1000, "4203 Arendal");
    for (int round = 0; round < ROUNDS; round++) {
      first.again();
      second.again();

      List<String> outcomes = AtOnce.run(confirming(first.preview()), confirming(second.preview()));

      assertThat(outcomes).as("round %d", round).containsOnlyOnce("DONE");
      assertThat(outcomes)
          .containsAnyOf(
              UploadRule.ANOTHER_IMPORT_RUNNING.name(), "outdated" /* came a moment later */);
      assertThat(ofGrimstad()).isEqualTo(outcomes.get(0).equals("DONE") ? 100 : 1000);
      assertThat(figuresOf2019()).as("nothing of the other").isEqualTo(2);
    }
    forget();
  }

  @Test
  void one_import_confirmed_twice_is_written_once() throws Exception {
    Waiting waiting = Waiting.preview(100, "4601 Bergen");
    for (int round = 0; round < ROUNDS; round++) {
      waiting.again();

      List<String> outcomes =
          AtOnce.run(confirming(waiting.preview()), confirming(waiting.preview()));

      assertThat(outcomes).as("round %d", round).containsOnlyOnce("DONE");
      assertThat(outcomes).contains(UploadRule.NOT_WAITING_FOR_CONFIRMATION.name());
      assertThat(figuresOf2019()).isEqualTo(2);
    }
    forget();
  }

  @Test
  void of_two_reforms_of_the_same_municipality_one_is_written() throws Exception {
    ImportDetails renumbered = reform("4203,Arendal,4298,Arendal");
    ImportDetails merged =
        reform("4203,Arendal,4299,Prøvekommune", "4202,Grimstad,4299,Prøvekommune");

    List<String> outcomes = AtOnce.run(confirming(renumbered), confirming(merged));

    assertThat(outcomes).containsOnlyOnce("DONE");
    assertThat(number("select count(*) from unit_code where code in ('4298', '4299')"))
        .isEqualTo(1);
    assertThat(number("select count(*) from unit where valid_from = '2028-01-01'"))
        .isEqualTo(outcomes.get(0).equals("DONE") ? 0 : 1);
  }

  private static ImportDetails reform(String... rows) {
    return ImportDesk.of(persistence).check(ReformImportIT.changes(rows));
  }

  @Test
  void whoever_comes_past_the_first_gate_meets_the_lock() {
    ImportDetails preview = Waiting.preview(100, "4601 Bergen").preview();
    ImportDesk desk = ImportDesk.of(persistence);
    desk.confirm(preview.run().id());

    persistence.run(
        em -> {
          em.createNativeQuery("select pg_advisory_xact_lock(hashtext('samrad.import'))")
              .getSingleResult();
          assertRefused(UploadRule.ANOTHER_IMPORT_RUNNING, () -> desk.apply(preview.run().id()));
        });

    assertThat(figuresOf2019()).isZero();
    forget();
  }

  @Test
  void in_the_background_it_is_given_back_instead_and_can_be_confirmed_again() {
    ImportId id = Waiting.preview(100, "4601 Bergen").preview().run().id();
    ImportDesk desk = ImportDesk.of(persistence);
    desk.confirm(id);

    persistence.run(
        em -> {
          em.createNativeQuery("select pg_advisory_xact_lock(hashtext('samrad.import'))")
              .getSingleResult();
          desk.uploads.applyInBackground(id);
        });

    assertThat(desk.details(id).run().state()).isEqualTo(UploadState.READY);
    assertThat(figuresOf2019()).isZero();
    desk.confirm(id);
    assertThat(desk.apply(id).run().state()).isEqualTo(UploadState.DONE);
    forget();
  }

  @Test
  void what_fails_on_the_way_has_failed_and_nothing_of_it_is_written() {
    ImportId id = Waiting.preview(100, "4601 Bergen").preview().run().id();
    ImportDesk desk = ImportDesk.of(persistence);
    desk.confirm(id);
    Sql.run(
        database.owner(), "alter table import_run add constraint stops check (state <> 'DONE')");

    desk.uploads.applyInBackground(id);

    Sql.run(database.owner(), "alter table import_run drop constraint stops");
    assertThat(desk.details(id).run().state()).isEqualTo(UploadState.FAILED);
    assertThat(figuresOf2019()).isZero();
    forget();
  }

  @Test
  void four_are_checked_at_once_and_no_fifth_until_one_is_given_up() {
    for (int i = 0; i < 4; i++) {
      begun();
    }
    assertRefused(UploadRule.TOO_MANY_AT_ONCE, ConcurrentImportsIT::begun);
    persistence.run(
        em ->
            em.createNativeQuery(
                    "update import_run set changed_at = '2026-01-01'"
                        + " where id = (select max(id) from import_run)")
                .executeUpdate());

    begun();

    assertThat(number("select count(*) from import_run where state = 'FAILED'")).isEqualTo(1);
    forget();
  }

  private static ImportId begun() {
    NewImport file = new NewImport("fil.csv", new byte[] {1});
    return persistence.get(em -> ImportDesk.of(persistence).useCase(em).start(file));
  }

  /** A preview nobody has answered yet, however often somebody has. */
  private record Waiting(ImportDetails preview, String content) {

    static Waiting preview(int children, String other) {
      String table =
          PopulationImportIT.table(
              "4202 Grimstad;0 år;Personer;2019;" + children,
              "4202 Grimstad;Alle aldre;Personer;2019;23000",
              other + ";0 år;Personer;2019;" + children,
              other + ";Alle aldre;Personer;2019;50000");
      return new Waiting(ImportDesk.of(persistence).check(table), table);
    }

    /** As after the check: the file waits, and nothing of it is written. */
    void again() {
      persistence.run(
          em -> {
            em.createNativeQuery("delete from unit_population where year = 2019").executeUpdate();
            em.createNativeQuery("delete from import_file where run_id = ?1")
                .setParameter(1, preview.run().id().value())
                .executeUpdate();
            em.createNativeQuery("insert into import_file (run_id, content) values (?1, ?2)")
                .setParameter(1, preview.run().id().value())
                .setParameter(2, content.getBytes(StandardCharsets.UTF_8))
                .executeUpdate();
            em.createNativeQuery(
                    "update import_run set state = 'READY', outdated = false, confirmed_by = null,"
                        + " fingerprint = ?2 where id = ?1")
                .setParameter(1, preview.run().id().value())
                .setParameter(2, preview.run().fingerprint())
                .executeUpdate();
          });
    }
  }

  private static Callable<String> confirming(ImportDetails preview) {
    return () -> {
      try {
        ImportDetails after = ImportDesk.of(persistence).confirmAndApply(preview);
        return after.run().outdated() ? "outdated" : after.run().state().name();
      } catch (RuleViolation refused) {
        return refused.rule().name();
      }
    };
  }

  private static long ofGrimstad() {
    return number(
        "select p.age0 from unit_population p join unit_code c using (unit_id)"
            + " where c.code = '4202' and p.year = 2019");
  }

  private static long figuresOf2019() {
    return number("select count(*) from unit_population where year = 2019");
  }

  private static long number(String sql) {
    return persistence.get(
        em -> NativeRow.of(em.createNativeQuery(sql).getSingleResult()).number(0));
  }

  private static void forget() {
    persistence.run(
        em -> {
          em.createNativeQuery("delete from unit_population where year = 2019").executeUpdate();
          em.createNativeQuery("delete from import_run").executeUpdate();
        });
  }
}
