package no.samrad.followup;

import static no.samrad.followup.CouncilWorld.AGAIN;
import static no.samrad.followup.CouncilWorld.CARRIED;
import static no.samrad.followup.CouncilWorld.DECIDED;
import static no.samrad.followup.CouncilWorld.FRESH;
import static no.samrad.followup.CouncilWorld.ODD;
import static no.samrad.followup.CouncilWorld.SOLVEIG;
import static no.samrad.followup.CouncilWorld.secretary;
import static no.samrad.followup.CouncilWorld.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way of a matter through meetings, on PostgreSQL. */
class HistoryIT {

  private final CouncilWorld world = new CouncilWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void an_undecided_item_is_followed_into_the_next_meeting_from_either_end() {
    for (long from : List.of(CARRIED, AGAIN)) {
      assertThat(history(secretary(), from))
          .extracting(step -> step.item().value(), HistoryStep::number)
          .containsExactly(tuple(CARRIED, 2), tuple(AGAIN, 3));
    }
    assertThat(history(secretary(), FRESH)).hasSize(1);
  }

  @Test
  void what_came_of_an_action_belongs_to_the_item_it_came_from() {
    long action = action(DECIDED, "Ring utleier");
    world.sql("update nfp_agenda_item set source = 'action/" + action + "' where id = 923");

    List<HistoryStep> steps = history(secretary(), FRESH);

    assertThat(steps).extracting(step -> step.item().value()).containsExactly(DECIDED, FRESH);
    assertThat(steps.get(0).decision()).isEqualTo("Rådet leier lokalet.");
    assertThat(steps.get(0).actions()).isEqualTo(1);
    assertThat(steps.get(0).openActions()).isEqualTo(1);
    assertThat(steps.get(1).afterTask()).isEqualTo("Ring utleier");
  }

  @Test
  void a_meeting_that_is_not_called_is_the_secretary_s_alone() {
    world.sql("update nfp_agenda_item set carried_from = 923 where id = 924");

    assertThat(history(secretary(), FRESH)).hasSize(2);
    assertThat(history(somebody(SOLVEIG, Role.COUNCIL_MEMBER, world.unit("4202")), FRESH))
        .hasSize(1);
  }

  @Test
  void of_a_closed_item_others_read_the_public_title() {
    long action = action(CARRIED, "Ring Kari");
    world.sql("update nfp_agenda_item set source = 'action/" + action + "' where id = 923");
    CurrentUser team = somebody(ODD, Role.TEAM_MEMBER, null);

    assertThat(history(team, AGAIN))
        .extracting(HistoryStep::title)
        .containsExactly("Personalsak", "Personalsak", "Årsplan");
    assertThat(history(team, AGAIN).toString()).doesNotContain("Kari");
  }

  private long action(long item, String words) {
    ActionTask task = new ActionTask(words, null, null, null);
    return world.get(
        em -> FollowupDesk.of(em, secretary()).taking().add(new ItemId(item), task).value());
  }

  private List<HistoryStep> history(CurrentUser caller, long item) {
    return world.get(em -> FollowupDesk.of(em, caller).followup().history(new ItemId(item)));
  }
}
