package no.samrad.intake;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import no.samrad.db.TestDatabase;
import no.samrad.shared.AtOnce;
import no.samrad.shared.NativeRow;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two administrators confirm at the same moment. */
class ConcurrentImportsIT {

  private static final int ROUNDS = 200;
  private static final int FEWER_ROUNDS = 50;

  private static TestDatabase database;
  private static TestPersistence persistence;

  @BeforeAll
  static void start() {
    database = TestDatabase.fresh();
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
    for (int round = 0; round < ROUNDS; round++) {
      ImportDetails first = previewOf(100 + round, "4601 Bergen");
      ImportDetails second = previewOf(1000 + round, "4203 Arendal");

      List<String> outcomes = AtOnce.run(confirming(first), confirming(second));

      assertThat(outcomes).as("round %d", round).containsOnlyOnce("DONE");
      assertThat(outcomes)
          .containsAnyOf(
              ImportRule.ANOTHER_IMPORT_RUNNING.name(), "outdated" /* came a moment later */);
      assertThat(ofGrimstad())
          .isEqualTo(outcomes.get(0).equals("DONE") ? 100L + round : 1000L + round);
      assertThat(figuresOf2019()).as("nothing of the other").isEqualTo(2);
      forget();
    }
  }

  @Test
  void one_import_confirmed_twice_is_written_once() throws Exception {
    for (int round = 0; round < FEWER_ROUNDS; round++) {
      ImportDetails preview = previewOf(100 + round, "4601 Bergen");

      List<String> outcomes = AtOnce.run(confirming(preview), confirming(preview));

      assertThat(outcomes).as("round %d", round).containsOnlyOnce("DONE");
      assertThat(outcomes).contains(ImportRule.NOT_WAITING_FOR_CONFIRMATION.name());
      assertThat(figuresOf2019()).isEqualTo(2);
      forget();
    }
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
    ImportDetails preview = previewOf(100, "4601 Bergen");
    ImportDesk desk = ImportDesk.of(persistence);
    desk.confirm(preview.run().id());

    persistence.run(
        em -> {
          em.createNativeQuery("select pg_advisory_xact_lock(hashtext('samrad.import'))")
              .getSingleResult();
          assertRefused(ImportRule.ANOTHER_IMPORT_RUNNING, () -> desk.apply(preview.run().id()));
        });

    assertThat(figuresOf2019()).isZero();
    forget();
  }

  private static ImportDetails previewOf(int children, String other) {
    return ImportDesk.of(persistence)
        .check(
            PopulationImportIT.table(
                "4202 Grimstad;0 år;Personer;2019;" + children,
                "4202 Grimstad;Alle aldre;Personer;2019;23000",
                other + ";0 år;Personer;2019;" + children,
                other + ";Alle aldre;Personer;2019;50000"));
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
