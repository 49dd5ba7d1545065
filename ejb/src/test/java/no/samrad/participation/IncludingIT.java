package no.samrad.participation;

import static no.samrad.participation.ParticipationWorld.JONAS;
import static no.samrad.participation.ParticipationWorld.KARI;
import static no.samrad.participation.ParticipationWorld.MAJA;
import static no.samrad.participation.ParticipationWorld.day;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import no.samrad.participation.ParticipantDetails.PhaseCount;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Conversations, consent, inclusion and the visits that follow, on PostgreSQL. */
class IncludingIT {

  private final ParticipationWorld world = new ParticipationWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Nested
  class Consent {

    @Test
    void on_27_weeks_and_6_days_it_is_in_time() {
      ParticipationId id = offeredAt(new Gestation(195 - 20));

      consent(id, new ConsentTaken(day(20), null, "", null));

      assertThat(world.details(id).deviation()).isNull();
      assertThat(world.details(id).row().state()).isEqualTo(ParticipationState.CONSENTED);
    }

    @Test
    void a_day_later_it_needs_a_reason_and_somebody_else_who_approves() {
      ParticipationId id = offeredAt(new Gestation(196 - 20));

      consent(id, late("Sen henvisning", JONAS));

      assertThat(world.details(id).deviation())
          .extracting(
              each -> each.was().toString(),
              each -> each.limit().toString(),
              each -> each.approvedBy())
          .containsExactly("28+0", "27+6", "Jonas Tenktmann");
      assertThat(world.one("select norm_version from participation_deviation").number(0))
          .isEqualTo(
              world
                  .one("select id from norm_version where norm_code = 'CONSENT_LATEST'")
                  .number(0));
    }

    @Test
    void without_them_it_is_refused() {
      ParticipationId id = offeredAt(new Gestation(196 - 20));
      String why = "Sen henvisning";

      assertRefused(
          ParticipationRule.CONSENT_TOO_LATE, () -> consent(id, late(" ", JONAS)), "28+0", "27+6");
      assertRefused(ParticipationRule.APPROVER_MISSING, () -> consent(id, late(why, null)));
      assertRefused(
          ParticipationRule.APPROVER_IS_ONESELF, () -> consent(id, late(why, new PersonId(7))));
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> consent(id, late("Se 010190 12345", JONAS)));
    }

    private ConsentTaken late(String reason, PersonId approver) {
      return new ConsentTaken(day(20), null, reason, approver);
    }

    @Test
    void only_somebody_of_the_team_approves() {
      ParticipationId id = offeredAt(new Gestation(190));
      world.sql("insert into person (id, given_name, family_name) values (99, 'Fremmed', 'Demo')");

      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> consent(id, new ConsentTaken(day(20), null, "Sen", new PersonId(99))));
    }

    @Test
    void what_nobody_knew_is_said_now() {
      ParticipationId id = offeredAt(null);

      assertRefused(
          ParticipationRule.GESTATION_MISSING,
          () -> consent(id, new ConsentTaken(day(20), null, "", null)));
      consent(id, new ConsentTaken(day(20), new Gestation(120), "", null));

      assertThat(world.details(id).referral().gestation()).isEqualTo(new Gestation(100));
    }

    private ParticipationId offeredAt(Gestation gestation) {
      ParticipationId id = world.referred(gestation);
      world.run(desk -> desk.assessing().assess(id, world.version(id), Verdict.OFFERED, day(3)));
      return id;
    }
  }

  @Nested
  class Inclusion {

    @Test
    void two_conversations_by_then_are_needed() {
      ParticipationId id = world.offered();
      explore(id, 7);
      consent(id, new ConsentTaken(day(8), null, "", null));

      assertRefused(ParticipationRule.TOO_FEW_CONVERSATIONS, () -> include(id, 9), 1L, 2);
      explore(id, 12);
      assertRefused(ParticipationRule.TOO_FEW_CONVERSATIONS, () -> include(id, 11), 1L, 2);
      include(id, 12);

      assertThat(world.details(id).row().state()).isEqualTo(ParticipationState.INCLUDED);
    }

    @Test
    void so_is_a_nurse() {
      ParticipationId id = world.referred(new Gestation(84));
      world.run(desk -> desk.assessing().assess(id, world.version(id), Verdict.OFFERED, day(3)));

      assertRefused(ParticipationRule.NURSE_MISSING, () -> explore(id, 7));
    }

    @Test
    void one_conversation_a_day() {
      ParticipationId id = world.offered();
      explore(id, 7);

      assertRefused(ParticipationRule.CONVERSATION_THAT_DAY, () -> explore(id, 7));
    }

    @Test
    void visits_follow_the_schedule_until_the_child_is_due() {
      ParticipationId id = world.included(); // at 14 weeks and 2 days

      List<NativeRow> planned = planned(id);
      assertThat(planned.get(0).day(0)).isEqualTo(day(16 + 7));
      assertThat(planned.get(3).day(0)).isEqualTo(day(16 + 28));
      assertThat(planned.get(4).day(0)).isEqualTo(day(16 + 42));
      assertThat(planned).hasSize(14).allMatch(row -> row.text(1).equals("PREGNANCY"));
      assertThat(planned.get(13).day(0)).isBefore(day(196));
    }

    @Test
    void birth_plans_them_until_the_child_is_two_about_64_in_all() {
      ParticipationId id = world.born();

      List<NativeRow> all = planned(id);
      assertThat(all).hasSizeBetween(62, 66);
      assertThat(all.stream().filter(row -> row.text(1).equals("INFANCY")).count())
          .isBetween(28L, 30L);
      assertThat(all.stream().filter(row -> row.text(1).equals("TODDLERHOOD")).count())
          .isBetween(21L, 23L);
      assertThat(all.get(all.size() - 1).day(0)).isEqualTo(day(196).plusMonths(24));
    }

    @Test
    void an_early_birth_drops_the_visits_before_it_was_due() {
      ParticipationId id = world.included();
      world.run(desk -> desk.following().giveBirth(id, world.version(id), day(150)));

      assertThat(planned(id).stream().filter(row -> row.text(1).equals("PREGNANCY")))
          .allMatch(row -> row.day(0).isBefore(day(150)));
      assertThat(planned(id).stream().filter(row -> row.text(1).equals("INFANCY")).findFirst())
          .hasValueSatisfying(row -> assertThat(row.day(0)).isEqualTo(day(157)));
    }

    @Test
    void expected_visits_are_counted_by_today() {
      ParticipationId id = world.born();
      world.itIs(day(196 + 42));

      assertThat(world.details(id).phases())
          .extracting(PhaseCount::phase, PhaseCount::expected, PhaseCount::held)
          .containsExactly(tuple(VisitPhase.PREGNANCY, 14L, 0L), tuple(VisitPhase.INFANCY, 6L, 0L));
    }

    private List<NativeRow> planned(ParticipationId id) {
      return world.rows(
          "select planned_on::text, phase from visit where participation_id = %d order by 1"
              .formatted(id.value()));
    }
  }

  @Nested
  class Nurses {

    @Test
    void one_a_day_and_another_for_a_reason() {
      ParticipationId id = world.included();

      assertRefused(SharedRule.REASON_MISSING, () -> assign(id, KARI, 40, ""));
      assertRefused(ParticipationRule.NURSE_SAME, () -> assign(id, MAJA, 40, "Prøve"));
      assertRefused(ParticipationRule.DAY_TOO_EARLY, () -> assign(id, KARI, 1, "Prøve"));
      assign(id, KARI, 40, "Maja har sluttet");

      assertThat(world.details(id).nurses())
          .extracting(each -> each.name(), each -> each.from(), each -> each.lastDay())
          .containsExactly(
              tuple("Maja Demodal", day(3), day(39)), tuple("Kari Tenkemo", day(40), null));
      assertThat(
              world
                  .one(
                      "select min(planned_on)::text from visit where nurse_id = 11 and"
                          + " participation_id = "
                          + id.value())
                  .day(0))
          .isEqualTo(day(44));
    }

    @Test
    void only_the_leader_chooses_and_only_from_the_team() {
      ParticipationId id = world.offered();
      CurrentUser nurse = Callers.holding(Role.TEAM_MEMBER, ParticipationWorld.AGDER);

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  world.get(
                      nurse,
                      desk -> {
                        desk.transferring().assign(id, world.version(id), KARI, day(9), "Prøve");
                        return null;
                      }));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> assign(id, new PersonId(1), 9, "Prøve"));
    }

    private void assign(ParticipationId id, PersonId nurse, int after, String reason) {
      world.run(
          desk -> desk.transferring().assign(id, world.version(id), nurse, day(after), reason));
    }
  }

  @Test
  void two_who_change_her_at_once_do_not_both_succeed() {
    ParticipationId id = world.explored();
    long seen = world.version(id);
    consent(id, new ConsentTaken(day(15), null, "", null));

    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> world.run(desk -> desk.assessing().close(id, seen, "DECLINED", day(16))));
  }

  @Test
  void the_referrer_is_told_once_there_is_something_to_tell() {
    ParticipationId id = world.offered();
    assertThat(world.details(id).row().feedbackDue()).isFalse();
    assertRefused(ParticipationRule.NOTHING_TO_TELL, () -> tell(id, 5));

    explore(id, 7);
    explore(id, 14);
    assertThat(world.details(id).row().feedbackDue()).isTrue();
    tell(id, 15);

    assertThat(world.details(id).row().feedbackDue()).isFalse();
    assertRefused(ParticipationRule.ALREADY_TOLD, () -> tell(id, 16));
  }

  @Test
  void whoever_came_by_herself_knows() {
    NewReferral self = new NewReferral(day(0), "SELF", world.unit("4204"), null, true, Set.of());
    ParticipationId id = world.get(desk -> desk.referring().refer(ParticipationWorld.AGDER, self));
    world.run(desk -> desk.assessing().assess(id, world.version(id), Verdict.NOT_ELIGIBLE, day(3)));

    assertThat(world.details(id).row().feedbackDue()).isFalse();
    assertRefused(ParticipationRule.NOBODY_TO_TELL, () -> tell(id, 4));
  }

  private void tell(ParticipationId id, int after) {
    world.run(desk -> desk.assessing().tellReferrer(id, world.version(id), day(after)));
  }

  private void explore(ParticipationId id, int after) {
    world.run(
        desk -> desk.including().explore(id, world.version(id), day(after), Attendance.ALONE));
  }

  private void consent(ParticipationId id, ConsentTaken taken) {
    world.run(desk -> desk.including().consent(id, world.version(id), taken));
  }

  private void include(ParticipationId id, int after) {
    world.run(desk -> desk.including().include(id, world.version(id), day(after)));
  }
}
