package no.samrad.participation;

import static no.samrad.participation.ParticipationWorld.AGDER;
import static no.samrad.participation.ParticipationWorld.KARI;
import static no.samrad.participation.ParticipationWorld.day;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.participation.ParticipantDetails.CorrectedDay;
import no.samrad.participation.ParticipantDetails.Talk;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The day of a step is put right, on PostgreSQL: what rests on it is judged anew. */
class StepDayCorrectingIT {

  private final ParticipationWorld world = new ParticipationWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void what_it_was_before_is_kept() {
    ParticipationId id = world.included();

    List<DomainEvent> events = correct(id, CourseStep.CONSENT, 15, 14);

    assertThat(world.details(id).steps().consentedOn()).isEqualTo(day(14));
    assertThat(world.details(id).days())
        .extracting(CorrectedDay::on, CorrectedDay::reason, CorrectedDay::step, CorrectedDay::was)
        .containsExactly(tuple(world.today(), "Lest feil", CourseStep.CONSENT, day(15)));
    assertThat(events).singleElement().isInstanceOf(StepDayCorrected.class);
    assertThat(events.toString())
        .contains("consentedOn", day(15).toString(), day(14).toString(), "Lest feil");
  }

  @Test
  void a_reason_and_a_step_that_was_taken_are_asked_for() {
    ParticipationId id = world.offered();
    TakenStep assessed = new TakenStep(CourseStep.ASSESSMENT, day(3));

    assertRefused(SharedRule.REASON_MISSING, () -> correct(id, assessed, day(2), " "));
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> correct(id, assessed, day(2), "Se 010190 12345"));
    assertRefused(ParticipationRule.STEP_MISSING, () -> correct(id, null, day(2), "Lest feil"));
    assertRefused(SharedRule.DAY_MISSING, () -> correct(id, assessed, null, "Lest feil"));
    assertRefused(
        ParticipationRule.DAY_IN_THE_FUTURE,
        () -> correct(id, assessed, world.today().plusDays(1), "Lest feil"));
    assertRefused(
        ParticipationRule.NOTHING_CORRECTED, () -> correct(id, CourseStep.ASSESSMENT, 3, 3));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> correct(id, CourseStep.BIRTH, 3, 4));
  }

  @Test
  void only_the_team_corrects_and_nobody_unseen() {
    ParticipationId id = world.offered();
    TakenStep assessed = new TakenStep(CourseStep.ASSESSMENT, day(3));

    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                world.get(
                    Callers.holding(Role.HOST_STAFF, AGDER),
                    desk -> {
                      desk.dayCorrecting().correct(id, 0, assessed, day(2), "Lest feil");
                      return id;
                    }));
    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(
            () ->
                world.run(desk -> desk.dayCorrecting().correct(id, -1, assessed, day(2), "Feil")));
  }

  @Nested
  class A_birth {

    @Test
    void brings_its_plan_and_its_phases() {
      ParticipationId id = world.born();
      world.itIs(day(210));
      hold(id, 192);

      correct(id, CourseStep.BIRTH, 196, 190);

      assertThat(phases(id, day(17), day(189))).containsOnly("PREGNANCY");
      assertThat(phases(id, day(190), day(190).plusYears(1).minusDays(1))).containsOnly("INFANCY");
      assertThat(phases(id, day(190).plusYears(1), day(1000))).containsOnly("TODDLERHOOD");
      assertThat(planned(id, day(210), day(231)))
          .isEqualTo(scheduled("16", "196", "190", day(210), day(231)));
      assertThat(last(id)).isBefore(day(190).plusMonths(24).plusDays(1));
    }

    @Test
    void is_not_so_late_that_she_ended_too_young() {
      world.itIs(day(196).plusMonths(25));
      ParticipationId id = world.born();
      LocalDate two = day(196).plusMonths(24);
      Ending how = new Ending(two, "COMPLETED", HandoverStatus.NOT_NEEDED, Set.of());
      world.run(desk -> desk.following().end(id, world.version(id), how));

      assertRefused(
          ParticipationRule.TOO_YOUNG,
          () -> correct(id, CourseStep.BIRTH, 196, 198),
          day(198).plusMonths(24));
      assertRefused(
          ParticipationRule.TOO_YOUNG,
          () -> correct(id, new TakenStep(CourseStep.END, two), two.minusDays(1), "Lest feil"));
      correct(id, CourseStep.BIRTH, 196, 190);
      assertThat(world.details(id).visits()).allMatch(visit -> visit.planned().isBefore(two));
    }
  }

  @Nested
  class An_inclusion {

    @Test
    void brings_its_plan() {
      ParticipationId id = world.included();
      world.itIs(day(30));

      correct(id, CourseStep.INCLUSION, 16, 26);

      assertThat(planned(id, day(0), day(29))).isEmpty();
      assertThat(planned(id, day(30), day(70)))
          .isEqualTo(scheduled("26", "196", null, day(30), day(70)));
    }

    @Test
    void is_not_after_a_visit_that_was_held() {
      ParticipationId id = world.included();
      hold(id, 23);

      assertRefused(
          ParticipationRule.VISIT_BEFORE_INCLUSION,
          () -> correct(id, CourseStep.INCLUSION, 16, 24),
          day(23));
      correct(id, CourseStep.INCLUSION, 16, 23);
    }

    @Test
    void comes_after_conversations_and_with_a_nurse() {
      ParticipationId id = world.included();
      correct(id, CourseStep.CONSENT, 15, 10);

      assertRefused(
          ParticipationRule.TOO_FEW_CONVERSATIONS,
          () -> correct(id, CourseStep.INCLUSION, 16, 13),
          1L,
          2);
      world.sql("update participation_nurse set valid_from = '%s'".formatted(day(15)));
      assertRefused(
          ParticipationRule.NURSE_MISSING, () -> correct(id, CourseStep.INCLUSION, 16, 14));
    }
  }

  @Nested
  class A_conversation {

    @Test
    void is_the_one_of_its_day() {
      ParticipationId id = world.explored();

      List<DomainEvent> events = correct(id, CourseStep.TALKS, 14, 9);

      assertThat(world.details(id).talks())
          .extracting(Talk::day, Talk::with)
          .containsExactly(tuple(day(7), Attendance.ALONE), tuple(day(9), Attendance.PARTNER));
      assertThat(events.toString()).contains("exploredOn");
      assertRefused(
          ParticipationRule.CONVERSATION_THAT_DAY, () -> correct(id, CourseStep.TALKS, 9, 7));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> correct(id, CourseStep.TALKS, 14, 10));
    }

    @Test
    void is_after_the_offer_and_with_a_nurse() {
      ParticipationId id = world.explored();

      assertRefused(
          ParticipationRule.DAY_TOO_EARLY, () -> correct(id, CourseStep.TALKS, 7, 2), day(3));
      assertRefused(
          ParticipationRule.DAY_TOO_LATE, () -> correct(id, CourseStep.ASSESSMENT, 3, 8), day(7));
      correct(id, CourseStep.ASSESSMENT, 3, 1);
      assertRefused(ParticipationRule.NURSE_MISSING, () -> correct(id, CourseStep.TALKS, 7, 2));
    }

    @Test
    void leaves_enough_for_what_was_told() {
      ParticipationId id = world.explored();
      world.run(desk -> desk.assessing().tellReferrer(id, world.version(id), day(16)));

      assertRefused(ParticipationRule.NOTHING_TO_TELL, () -> correct(id, CourseStep.TALKS, 14, 17));
      assertRefused(ParticipationRule.NOTHING_TO_TELL, () -> correct(id, CourseStep.TOLD, 16, 13));
      correct(id, CourseStep.TOLD, 16, 14);
      assertThat(world.details(id).steps().toldOn()).isEqualTo(day(14));
    }
  }

  @Test
  void consent_becomes_late_only_where_somebody_approved_it() {
    ParticipationId inTime = world.included();
    world.sql("update participation set gestation_days = 180 where id = " + inTime.value());
    correct(inTime, CourseStep.CONSENT, 15, 14);
    world.sql("update participation set gestation_days = 181 where id = " + inTime.value());
    assertRefused(
        ParticipationRule.CONSENT_BECOMES_LATE,
        () -> correct(inTime, CourseStep.CONSENT, 14, 15),
        "28+0",
        "27+6");

    ParticipationId late = world.explored();
    world.sql("update participation set gestation_days = 185 where id = " + late.value());
    ConsentTaken taken = new ConsentTaken(day(15), null, "Sen henvisning", KARI);
    world.run(desk -> desk.including().consent(late, world.version(late), taken));
    correct(late, CourseStep.CONSENT, 15, 18);
    assertThat(world.details(late).deviation().was()).isEqualTo(new Gestation(203));
    correct(late, CourseStep.CONSENT, 18, 10);
    assertThat(world.details(late).deviation()).isNull();
  }

  @Nested
  class An_end {

    @Test
    void is_not_before_the_last_visit_and_takes_those_to_come_along() {
      ParticipationId id = world.included();
      hold(id, 30);
      Ending how = new Ending(day(60), "OWN_WISH", null, Set.of());
      world.run(desk -> desk.following().end(id, world.version(id), how));

      assertRefused(
          ParticipationRule.VISIT_AFTER_END, () -> correct(id, CourseStep.END, 60, 29), day(30));
      correct(id, CourseStep.END, 60, 40);

      assertThat(planned(id, day(40), day(400))).isEmpty();
      assertThat(planned(id, day(0), day(39))).isNotEmpty();
    }

    @Test
    void of_a_referral_is_not_before_the_last_conversation() {
      ParticipationId id = world.explored();
      world.run(desk -> desk.assessing().close(id, world.version(id), "DECLINED", day(20)));

      assertRefused(
          ParticipationRule.DAY_TOO_EARLY, () -> correct(id, CourseStep.END, 20, 13), day(14));
      correct(id, CourseStep.END, 20, 14);
    }
  }

  private void hold(ParticipationId id, int on) {
    VisitRecord went =
        new VisitRecord("COMPLETED", day(on), VisitPlace.HOME, 60, DomainShares.none(), null);
    world.run(desk -> desk.keeping().add(id, went));
  }

  private List<String> phases(ParticipationId id, LocalDate from, LocalDate to) {
    return texts(
        "select distinct v.phase from visit v where v.participation_id = %d and coalesce(v.held_on, v.planned_on) between '%s' and '%s'"
            .formatted(id.value(), from, to));
  }

  private List<String> planned(ParticipationId id, LocalDate from, LocalDate to) {
    return texts(
        "select v.planned_on::text from visit v where v.participation_id = %d and v.outcome is null and v.planned_on between '%s' and '%s' order by 1"
            .formatted(id.value(), from, to));
  }

  private LocalDate last(ParticipationId id) {
    return world
        .one("select max(planned_on)::text from visit where participation_id = " + id.value())
        .day(0);
  }

  private List<String> scheduled(
      String included, String due, String birth, LocalDate from, LocalDate to) {
    return texts(
        "select s.day::text from samrad.visit_schedule('%s', '%s', %s, 4, 6, 14, 21, 24) s where s.day between '%s' and '%s' order by 1"
            .formatted(
                day(Integer.parseInt(included)),
                day(Integer.parseInt(due)),
                birth == null ? "null" : "'" + day(Integer.parseInt(birth)) + "'",
                from,
                to));
  }

  private List<String> texts(String question) {
    return world.rows(question).stream().map(row -> row.text(0)).toList();
  }

  private List<DomainEvent> correct(ParticipationId id, CourseStep step, int was, int to) {
    return correct(id, new TakenStep(step, day(was)), day(to), "Lest feil");
  }

  private List<DomainEvent> correct(
      ParticipationId id, TakenStep taken, LocalDate day, String reason) {
    long seen = world.version(id);
    return world.run(desk -> desk.dayCorrecting().correct(id, seen, taken, day, reason));
  }
}
