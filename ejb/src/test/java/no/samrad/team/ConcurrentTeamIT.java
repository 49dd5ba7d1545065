package no.samrad.team;

import static no.samrad.team.TeamFixture.AGDER;
import static no.samrad.team.TeamFixture.NEW_YEAR;
import static no.samrad.team.TeamFixture.host;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.samrad.shared.AtOnce;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two who fill the last post of a team at the same moment. */
class ConcurrentTeamIT {

  private static final int ROUNDS = 30;

  private static TeamFixture world;

  @BeforeAll
  static void start() {
    world = new TeamFixture();
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void of_the_eighth_and_the_ninth_one_is_told_to_look_again() throws Exception {
    for (long person = 11; person < 18; person++) {
      world.filled(person, world.nurse(NEW_YEAR, null));
    }
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate day = NEW_YEAR.plusDays(round);
      long seen = world.version();

      List<String> outcomes = AtOnce.run(filling(18, seen, day), filling(19, seen, day));

      assertThat(outcomes).as("round %d", round).contains("done").doesNotHaveDuplicates();
      assertThat(world.staffing(day).count().nurses()).isEqualTo(8);
    }
  }

  private static Callable<String> filling(long person, long seen, LocalDate day) {
    NewPost wanted = new NewPost(new PersonId(person), null, world.nurse(day, day));
    return () -> {
      try {
        world.run(host(), desk -> desk.posting().add(AGDER, seen, wanted));
        return "done";
      } catch (RuleViolation refused) {
        return refused.rule().name();
      } catch (StaleData stale) {
        return "stale";
      }
    };
  }
}
