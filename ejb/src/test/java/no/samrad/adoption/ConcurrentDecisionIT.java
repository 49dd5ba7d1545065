package no.samrad.adoption;

import static no.samrad.adoption.AdoptionRows.AGREEMENT;
import static no.samrad.adoption.AdoptionRows.FIRST;
import static no.samrad.adoption.AdoptionRows.GJERSTAD;
import static no.samrad.adoption.AdoptionRows.VEGARSHEI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.Registers;
import no.samrad.agreement.VersionId;
import no.samrad.db.TestDatabase;
import no.samrad.security.Callers;
import no.samrad.shared.AtOnce;
import no.samrad.shared.NativeRow;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A council's decision is recorded while another version is sent, or while another records it. */
class ConcurrentDecisionIT {

  private static final int ROUNDS = 200;
  private static final LocalDate DAY = LocalDate.of(2026, 2, 26);

  private static TestDatabase database;
  private static TestPersistence persistence;

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    AdoptionRows.sent(persistence);
    persistence.run(AdoptionRows::draft);
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @BeforeEach
  void takeBack() {
    persistence.run(
        em ->
            AdoptionRows.run(
                em,
                """
                delete from adoption;
                delete from agreement_version_party where version_id = 12;
                update agreement_version set superseded_on = null where id = 11;
                update agreement_version set sent_on = null where id = 12;
                """));
  }

  @Test
  void a_decision_comes_before_the_new_version_and_is_outdated_or_is_refused() throws Exception {
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      takeBack();
      List<String> outcomes = AtOnce.run(deciding(VEGARSHEI), sending());

      assertThat(outcomes.get(1)).as("round %d", round).isEqualTo("done");
      assertThat(outcomes.get(0)).isIn("done", "VERSION_SUPERSEDED");
      assertThat(decisions()).isEqualTo(outcomes.get(0).equals("done") ? 1 : 0);
      refused += outcomes.get(0).equals("done") ? 0 : 1;
    }
    assertThat(refused).as("rounds in which the new version was first").isBetween(0, ROUNDS);
  }

  @Test
  void of_two_who_record_the_same_one_is_told() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      takeBack();
      List<String> outcomes = AtOnce.run(deciding(GJERSTAD), deciding(GJERSTAD));

      assertThat(outcomes).as("round %d", round).containsOnlyOnce("done");
      assertThat(outcomes).containsAnyOf("stale", "ALREADY_DECIDED");
      assertThat(decisions()).isEqualTo(1);
    }
  }

  @Test
  void two_parties_decide_at_once() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      takeBack();
      List<String> outcomes = AtOnce.run(deciding(GJERSTAD), deciding(VEGARSHEI));

      assertThat(outcomes).as("round %d", round).containsExactly("done", "done");
      assertThat(decisions()).isEqualTo(2);
    }
  }

  private static Callable<String> deciding(PartyId party) {
    AdoptionSubject subject = new AdoptionSubject(AGREEMENT, FIRST, party, 0);
    Decision decision =
        new Decision(
            DecidingBody.MUNICIPAL_COUNCIL, DAY, new CaseNumber("14/26"), Outcome.ADOPTED, "");
    return () -> {
      try {
        persistence.run(
            em ->
                DecisionDesk.of(em, Callers.administrator()).recording().record(subject, decision));
        return "done";
      } catch (RuleViolation refused) {
        return refused.rule().name();
      } catch (StaleData stale) {
        return "stale";
      }
    };
  }

  /** As the use case that sends a version does: it locks the agreement first. */
  private static Callable<String> sending() {
    return () -> {
      persistence.run(
          em -> {
            Registers.on(em).lock(AGREEMENT);
            AdoptionRows.send(em, new VersionId(12), DAY);
          });
      return "done";
    };
  }

  private static long decisions() {
    return persistence.get(
        em ->
            NativeRow.of(
                    em.createNativeQuery("select count(*) from adoption where outcome = 'ADOPTED'")
                        .getSingleResult())
                .number(0));
  }
}
