package no.samrad.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import no.samrad.db.TestDatabase;
import no.samrad.security.Callers;
import no.samrad.shared.AreaId;
import no.samrad.shared.AtOnce;
import no.samrad.shared.NativeRow;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two change the profile of one area at the same moment; in the first round nobody has begun it.
 */
class ConcurrentProfileIT {

  private static final int ROUNDS = 200;
  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private static TestDatabase database;
  private static TestPersistence persistence;

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    persistence.run(
        em ->
            em.createNativeQuery(
                    "insert into person (id, given_name, family_name) values (7, 'Prøve', 'Demo')")
                .executeUpdate());
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void one_of_them_does_and_the_other_is_told_to_look_again() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> outcomes = AtOnce.run(moving(round), estimating(round));

      assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("done", "stale");
      assertThat(entries()).isEqualTo(round + 1L);
    }
  }

  private static Callable<String> moving(int round) {
    long version = version();
    OfficeAddress office = new OfficeAddress("Prøvegata " + round, "0000", "Eksempelby", "", "");
    return () ->
        outcome(desk -> desk.office().change(AGDER, version, office, FIRST.plusDays(round), ""));
  }

  private static Callable<String> estimating(int round) {
    long version = version();
    LocalDate from = FIRST.plusDays(round);
    return () ->
        outcome(
            desk ->
                desk.estimate()
                    .set(
                        AGDER,
                        version,
                        new TargetShare(BigDecimal.TEN, "Prøve " + round),
                        from,
                        ""));
  }

  private static String outcome(Consumer<ProfileDesk> work) {
    try {
      persistence.run(em -> work.accept(ProfileDesk.of(em, Callers.administrator())));
      return "done";
    } catch (RuleViolation refused) {
      return refused.rule().name();
    } catch (StaleData stale) {
      return "stale";
    }
  }

  private static long version() {
    return persistence.get(
        em -> ProfileDesk.of(em, Callers.administrator()).queries().profile(AGDER).version());
  }

  private static long entries() {
    return persistence.get(
        em ->
            NativeRow.of(
                    em.createNativeQuery(
                            "select (select count(*) from area_office) + (select count(*) from area_share)")
                        .getSingleResult())
                .number(0));
  }
}
