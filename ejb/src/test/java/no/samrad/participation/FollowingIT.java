package no.samrad.participation;

import static no.samrad.participation.ParticipationWorld.AGDER;
import static no.samrad.participation.ParticipationWorld.day;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.gate.GateRule;
import no.samrad.place.Language;
import no.samrad.security.AccountId;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.security.SignedInUser;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Visits, the working list, transfers and the end at age two, on PostgreSQL. */
class FollowingIT {

  private static final AreaId ROGALAND = new AreaId(2);
  private static final Language NB = Language.NB;

  private final ParticipationWorld world = new ParticipationWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void a_visit_that_was_held_says_when_where_and_how_long() {
    ParticipationId id = world.included();
    VisitRow visit = first(id);

    assertRefused(ParticipationRule.MINUTES_MISSING, () -> register(visit, held(day(23), null)));
    assertRefused(
        ParticipationRule.MINUTES_OUT_OF_RANGE, () -> register(visit, held(day(23), 601)));
    assertRefused(
        ParticipationRule.DAY_IN_THE_FUTURE,
        () -> register(visit, held(world.today().plusDays(1), 60)));
    assertRefused(ParticipationRule.DAY_TOO_EARLY, () -> register(visit, held(day(2), 60)));
    register(visit, held(day(23), 75));

    VisitRow kept = world.get(desk -> desk.queries().visit(visit.id(), NB));
    assertThat(kept.held()).isEqualTo(day(23));
    assertThat(kept.minutes()).isEqualTo(75);
    assertThat(kept.place()).isEqualTo(VisitPlace.HOME);
    assertThat(world.details(id).row().contact()).isEqualTo(day(23));
    assertRefused(
        ParticipationRule.VISIT_ALREADY_REGISTERED, () -> register(kept, held(day(23), 75)));
  }

  @Test
  void a_visit_that_was_moved_is_planned_on_its_new_day() {
    ParticipationId id = world.included();
    VisitRow visit = first(id);
    VisitRecord moved =
        new VisitRecord("MOVED_BY_FAMILY", null, null, null, DomainShares.none(), day(25));

    register(visit, moved);

    assertThat(world.details(id).visits())
        .extracting(VisitRow::planned, VisitRow::outcome)
        .contains(tuple(day(23), "Flyttet av familien"), tuple(day(25), ""));
  }

  @Test
  void one_nobody_had_planned_is_entered_too() {
    ParticipationId id = world.included();

    world.run(desk -> desk.keeping().add(id, held(day(30), 60)));

    assertThat(world.details(id).row().contact()).isEqualTo(day(30));
  }

  @Test
  void the_list_shows_what_waits() {
    world.itIs(day(60));
    world.included();
    CurrentUser maja = asMaja();

    List<ParticipantRow> own = world.list(maja, Work.MINE);
    assertThat(own).hasSize(1);
    assertThat(own.get(0).next().day()).isEqualTo(day(23));
    assertThat(own.get(0).overdue()).isEqualTo(5);
    assertThat(own.get(0).feedbackDue()).isTrue();
    assertThat(own.get(0).gestation()).hasToString("20+4");
    assertThat(world.list(ParticipationWorld.leader(), Work.MINE)).isEmpty();
    assertThat(world.list(ParticipationWorld.leader(), Work.TEAM)).hasSize(1);
    Workload load = world.get(maja, desk -> desk.queries().load(AGDER, Work.MINE));
    assertThat(load).isEqualTo(new Workload(1, 0, 0, 5, 1, 0));
  }

  @Test
  void nobody_leaves_without_being_seen() {
    ParticipationId id = world.born(); // included on day 16, nobody met since
    world.itIs(day(16).plusMonths(6).minusDays(1));
    assertThat(world.details(id).row().inactive()).isFalse();
    assertThat(world.list(ParticipationWorld.leader(), Work.INACTIVE)).isEmpty();

    world.itIs(day(16).plusMonths(6));

    ParticipantRow row = world.details(id).row();
    assertThat(row.inactive()).isTrue();
    assertThat(row.state()).isEqualTo(ParticipationState.INCLUDED);
    assertThat(world.list(ParticipationWorld.leader(), Work.TEAM)).contains(row);
    assertThat(world.list(ParticipationWorld.leader(), Work.INACTIVE)).containsExactly(row);
  }

  @Test
  void at_age_two_it_is_completed_with_what_happens_next() {
    world.itIs(day(196).plusMonths(25));
    ParticipationId id = world.born();
    LocalDate two = day(196).plusMonths(24);
    Ending how = new Ending(two, "COMPLETED", HandoverStatus.AGREED, Set.of("KINDERGARTEN", "GP"));

    world.run(desk -> desk.following().end(id, world.version(id), how));

    ParticipantDetails her = world.details(id);
    assertThat(her.steps().handover()).isEqualTo(HandoverStatus.AGREED);
    assertThat(her.steps().services()).containsExactly("Barnehage", "Fastlege");
    assertThat(sum(two)).containsExactly(1L, 0L, 1L, 0L);
    assertThat(sum(two.minusDays(1))).containsExactly(1L, 1L, 0L, 0L);
    assertThat(her.visits()).allMatch(visit -> visit.planned().isBefore(two));
  }

  @Test
  void a_transfer_counts_once_over_all_areas_and_loses_no_history() {
    ParticipationId here = world.born();
    openRogaland();
    Residence sandnes = new Residence(ROGALAND, world.unit("1108"));

    ParticipationId there =
        world.get(
            desk -> desk.transferring().transfer(here, world.version(here), sandnes, day(220)));

    assertThat(programme(day(219))).containsExactly(1L, 1L, 0L, 0L);
    assertThat(programme(day(220))).containsExactly(1L, 1L, 0L, 0L);
    assertThat(sum(day(220))).containsExactly(1L, 0L, 0L, 1L);
    CurrentUser eva = Callers.holding(Role.TEAM_LEADER, ROGALAND);
    ParticipantDetails her = world.get(eva, desk -> desk.queries().participant(there, NB));
    assertThat(her.earlier().areaName()).isEqualTo("Agder");
    assertThat(her.earlier().includedOn()).isEqualTo(day(16));
    assertThat(her.steps().birthOn()).isEqualTo(day(196));
    assertThat(her.referral().criteria()).hasSize(2);
    assertThat(her.row().pseudonym()).isNotEqualTo(world.details(here).row().pseudonym());
    assertThat(her.row().feedbackDue()).isFalse();
    assertThat(her.visits()).isEmpty(); // nobody follows her there yet
  }

  @Test
  void nobody_is_transferred_through_a_closed_gate() {
    ParticipationId here = world.born();
    Residence sandnes = new Residence(ROGALAND, world.unit("1108"));

    assertRefused(
        GateRule.CLOSED,
        () ->
            world.run(
                desk ->
                    desk.transferring().transfer(here, world.version(here), sandnes, day(220))));
  }

  @Test
  void a_pseudonym_is_found_in_its_area_only() {
    ParticipationId id = world.referred(null);
    String pseudonym = world.details(id).row().pseudonym();

    assertThat(world.<ParticipationId>get(desk -> desk.queries().known(AGDER, pseudonym)))
        .isEqualTo(id);
    assertRefused(
        ParticipationRule.PSEUDONYM_UNKNOWN,
        () -> world.get(desk -> desk.queries().known(AGDER, "222-222")));
  }

  @Test
  void forms_offer_what_can_be_chosen_that_day() {
    ParticipationChoices choices = world.get(desk -> desk.choices().choices(AGDER, day(0), NB));

    assertThat(choices.units()).hasSize(13);
    assertThat(choices.set()).isEqualTo("Kriteriesett 2023");
    assertThat(choices.criteria()).hasSize(10);
    assertThat(choices.nurses()).hasSize(4);
    assertThat(choices.of(CodeList.SOURCE)).hasSize(12);
    assertThat(choices.of(CodeList.VISIT_OUTCOME)).hasSize(8);
    assertThat(choices.leader()).isTrue();
  }

  private CurrentUser asMaja() {
    CurrentUser maja = new CurrentUser();
    maja.become(
        new SignedInUser(
            ParticipationWorld.MAJA,
            new AccountId(10),
            "maja.demodal",
            "Maja Demodal",
            "nb",
            false,
            ParticipationWorld.leader().assignments()));
    return maja;
  }

  private void openRogaland() {
    world.sql(
        "insert into nfp_council (id, area_id, type, valid_from) values (71, 2, 'OTHER',"
            + " '2024-01-01')");
    world.sql(
        "insert into host_term (id, area_id, unit_id, valid_from) values (71, 2, %d, '2023-01-01')"
            .formatted(world.unit("1108").value()));
    world.sql(
        """
        insert into area_clearance (id, area_id, kind, status, reference, valid_from)
        values (80, 2, 'LEGAL_BASIS', 'CLEARED', 'Sak 1', '2024-01-01'), (81, 2, 'DPIA', 'CLEARED', 'Sak 2', '2024-01-01')
        """);
    for (String table : List.of("agreement", "agreement_version")) {
      world.sql("update " + table + " set area_id = 2 where id = 70");
    }
    world.sql(
        "update agreement_party set area_id = 2, unit_id = %d where id = 70"
            .formatted(world.unit("1108").value()));
  }

  private VisitRow first(ParticipationId id) {
    List<VisitRow> visits = world.details(id).visits();
    return visits.get(visits.size() - 1);
  }

  private static VisitRecord held(LocalDate day, Integer minutes) {
    return new VisitRecord(
        "COMPLETED", day, VisitPlace.HOME, minutes, DomainShares.of(20, 20, 20, 20, 20), null);
  }

  private void register(VisitRow visit, VisitRecord went) {
    world.run(desk -> desk.keeping().register(visit.id(), visit.version(), went));
  }

  private List<Long> sum(LocalDate day) {
    return four("samrad.participation_sum_on('%s') s where s.area_id = 3".formatted(day));
  }

  private List<Long> programme(LocalDate day) {
    return four("samrad.programme_sum_on('%s') s".formatted(day));
  }

  private List<Long> four(String from) {
    NativeRow row = world.one("select s.included, s.active, s.completed, s.departed from " + from);
    return List.of(row.number(0), row.number(1), row.number(2), row.number(3));
  }
}
