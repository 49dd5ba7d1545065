package no.samrad.notice;

import static no.samrad.followup.CouncilWorld.AUD;
import static no.samrad.followup.CouncilWorld.MARIT;
import static no.samrad.followup.CouncilWorld.SOLVEIG;
import static no.samrad.followup.CouncilWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samrad.followup.CouncilWorld;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has taken something on is told when it is due, and once more when that is over. */
class ActionNoticeIT {

  private static final LocalDate DUE = TODAY.plusDays(5);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private final CouncilWorld world = new CouncilWorld();

  @BeforeEach
  void rights() {
    world.sql(
        """
        insert into role_assignment (id, person_id, role, area_id, unit_id, valid_from) values
          (9014, 14, 'COUNCIL_MEMBER', 3, (select unit_id from nfp_council_seat where id = 901), '2020-01-01'),
          (9016, 16, 'COUNCIL_MEMBER', 3, (select unit_id from nfp_council_seat where id = 902), '2020-01-01'),
          (9018, 18, 'COUNCIL_SECRETARY', 3, null, '2020-01-01')
        """);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void the_owner_is_told_and_nobody_else() {
    action(920, "16");

    sweepOn(TODAY);
    sweepOn(TODAY);

    assertThat(mine(SOLVEIG))
        .extracting(NoticeRow::title, NoticeRow::text, NoticeRow::place)
        .containsExactly(
            tuple(
                "Tiltak med frist om 5 dager i Agder",
                "Tiltaket «Ring utleier» har frist 15.03.2026. Det er 5 dager igjen.",
                "/councils/agder/actions?whose=mine"));
    assertThat(mine(MARIT)).isEmpty();
    assertThat(mine(AUD)).isEmpty();
  }

  @Test
  void once_more_on_the_day_after_unless_it_is_done() {
    action(920, "16");
    sweepOn(TODAY);
    sweepOn(DUE.plusDays(1));
    assertThat(mine(SOLVEIG)).hasSize(2);

    action(921, "14");
    sweepOn(TODAY);
    world.sql("update nfp_action set state = 'DONE', closed_on = '2026-03-11' where id = 941");
    sweepOn(DUE.plusDays(1));
    assertThat(mine(MARIT)).hasSize(1);
  }

  @Test
  void the_secretary_is_told_of_what_nobody_has_taken_on() {
    action(920, "null");

    sweepOn(TODAY);

    assertThat(mine(AUD)).hasSize(1);
    assertThat(mine(SOLVEIG)).isEmpty();
  }

  @Test
  void what_comes_from_a_closed_item_is_told_in_the_words_of_the_public() {
    action(921, "16");

    sweepOn(TODAY);

    assertThat(mine(SOLVEIG).get(0).text()).contains("«Personalsak»").doesNotContain("utleier");
  }

  @Test
  void whoever_has_no_right_any_more_is_not_told() {
    action(920, "16");
    world.sql("update role_assignment set valid_to = '2026-03-01' where id = 9016");

    sweepOn(TODAY);

    assertThat(mine(SOLVEIG)).isEmpty();
  }

  private void action(long item, String owner) {
    world.sql(
        """
        insert into nfp_action (id, area_id, council_id, item_id, task, person_id, due_on)
        values (%d, 3, 900, %d, 'Ring utleier', %s, '%s')
        """
            .formatted(item + 20, item, owner, DUE));
  }

  private void sweepOn(LocalDate day) {
    Clock noon = Clock.fixed(day.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);
    world.run(em -> new NoticeDesk(em, noon).sweep(false).run(""));
  }

  private List<NoticeRow> mine(long person) {
    CurrentUser reader = CouncilWorld.somebody(person, Role.COUNCIL_MEMBER, null);
    return world.get(
        em ->
            new NoticeDesk(em, CouncilWorld.CLOCK)
                .queries(reader)
                .mine(TODAY, PageRequest.first(25))
                .items());
  }
}
