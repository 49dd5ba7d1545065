package no.samrad.council;

import static no.samrad.council.CouncilFixture.AGDER;
import static no.samrad.council.CouncilFixture.BEGUN;
import static no.samrad.council.CouncilFixture.MANDATE;
import static no.samrad.council.CouncilFixture.NEW_YEAR;
import static no.samrad.council.CouncilFixture.USUAL;
import static no.samrad.council.CouncilFixture.duty;
import static no.samrad.council.CouncilFixture.host;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import no.samrad.shared.AtOnce;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two who do the same to one council at the same moment, and what SQL refuses to anybody. */
class ConcurrentCouncilIT {

  private static final int ROUNDS = 40;

  private static CouncilFixture world;
  private static UnitId arendal;
  private static UnitId grimstad;

  @BeforeAll
  static void start() {
    world = new CouncilFixture();
    arendal = world.unit("4203");
    grimstad = world.unit("4202");
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void one_of_two_leaders_is_seated_and_the_other_is_told_to_look_again() throws Exception {
    CouncilId id = world.established(CouncilType.ADMINISTRATIVE);
    for (int round = 0; round < ROUNDS; round++) {
      SeatDuty day =
          new SeatDuty(
              SeatFunction.LEADER,
              arendal,
              null,
              NEW_YEAR.plusDays(round),
              NEW_YEAR.plusDays(round));
      SeatDuty same = new SeatDuty(SeatFunction.LEADER, grimstad, null, day.from(), day.lastDay());

      List<String> outcomes = AtOnce.run(seating(id, 14, day), seating(id, 16, same));

      assertThat(outcomes).as("round %d", round).contains("done").doesNotHaveDuplicates();
      assertThat(world.council(id, day.from()).seatsOfDay()).hasSize(1);
    }
  }

  @Test
  void one_of_two_councils_is_established() throws Exception {
    NewCouncil wanted = new NewCouncil(CouncilType.OTHER, MANDATE, USUAL, BEGUN, null);

    List<String> outcomes = AtOnce.run(establishing(wanted), establishing(wanted));

    assertThat(outcomes).contains("done").doesNotHaveDuplicates();
  }

  /** Behind the back of the application. */
  @Test
  void the_database_refuses_a_second_leader_and_a_second_seat_for_the_same_unit() {
    CouncilId id = world.established(CouncilType.JOINT_BOARD);
    world.seated(id, 14, duty(SeatFunction.LEADER, arendal));

    refused("sole_function_is_held_once_a_day", seat(id, "'LEADER', 16", grimstad, true));
    refused("a_leader_is_the_only_one", seat(id, "'LEADER', 16", grimstad, false));
    refused("person_sits_once_for_a_unit_a_day", seat(id, "'MEMBER', 14", arendal, false));
    refused(
        "area_has_one_council_of_a_type_a_day",
        "insert into nfp_council (id, area_id, type, valid_from) values (900, 3, 'JOINT_BOARD', '2026-01-01')");
    refused(
        "council_has_one_procedure_a_day",
        """
        insert into nfp_council_procedure (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from)
        values (900, 3, %d, 7, 7, 'HALF', true, '2026-01-01')
        """
            .formatted(id.value()));
  }

  private static String seat(CouncilId id, String functionAndPerson, UnitId unit, boolean sole) {
    return """
        insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, sole, valid_from)
        select 900, 3, %d, %s, %d, %s, date '2026-02-01'
        """
        .formatted(id.value(), functionAndPerson, unit.value(), sole);
  }

  private static void refused(String constraint, String sql) {
    assertThatExceptionOfType(PersistenceException.class)
        .isThrownBy(() -> world.get(em -> em.createNativeQuery(sql).executeUpdate()))
        .withMessageContaining(constraint);
  }

  private static Callable<String> seating(CouncilId id, long person, SeatDuty duty) {
    long seen = world.version(id);
    NewSeat wanted = new NewSeat(new PersonId(person), null, duty);
    return () -> outcome(desk -> desk.seating().add(id, seen, wanted));
  }

  private static Callable<String> establishing(NewCouncil wanted) {
    return () -> outcome(desk -> desk.establishing().establish(AGDER, wanted));
  }

  private static String outcome(Consumer<CouncilDesk> work) {
    try {
      world.run(host(), work);
      return "done";
    } catch (RuleViolation refused) {
      return refused.rule().name();
    } catch (StaleData stale) {
      return "stale";
    }
  }
}
