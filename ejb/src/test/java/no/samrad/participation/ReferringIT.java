package no.samrad.participation;

import static no.samrad.participation.ParticipationWorld.AGDER;
import static no.samrad.participation.ParticipationWorld.REFERRED;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.samrad.gate.GateRule;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Referrals, on PostgreSQL (DL-01, DL-02, DL-03, DL-07, E7). */
class ReferringIT {

  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  private final ParticipationWorld world = new ParticipationWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void a_referral_gets_a_pseudonym_and_the_criteria_of_its_day() {
    ParticipationId id = world.referred(new Gestation(84));

    ParticipantDetails her = world.details(id);
    assertThat(her.row().pseudonym()).matches("\\w{3}-\\w{3}");
    assertThat(her.row().state()).isEqualTo(ParticipationState.REFERRED);
    assertThat(her.row().unitName()).isEqualTo("Kristiansand");
    assertThat(her.referral().criteriaSet()).isEqualTo("Kriteriesett 2023");
    assertThat(her.referral().criteria())
        .containsExactly(
            "Har opplevd omsorgssvikt, vold, overgrep eller mobbing", "Psykiske vansker");
  }

  @Test
  void what_has_to_be_chosen_is_asked_for() {
    assertRefused(
        ParticipationRule.FIRST_TIME_MISSING,
        () -> new NewReferral(REFERRED, "MIDWIFE", world.unit("4204"), null, null, Set.of()));
    assertRefused(
        ParticipationRule.END_REASON_MISSING, () -> new Ending(REFERRED, "", null, Set.of()));
    ParticipationId referred = world.referred(new Gestation(84));
    assertAsked(
        ParticipationRule.ASSESSMENT_MISSING,
        desk -> desk.assessing().assess(referred, world.version(referred), null, REFERRED));
    ParticipationId offered = world.offered();
    assertAsked(
        ParticipationRule.ATTENDANCE_MISSING,
        desk ->
            desk.including()
                .explore(offered, world.version(offered), ParticipationWorld.day(7), null));
    ParticipationId included = world.included();
    assertAsked(
        ParticipationRule.AREA_MISSING,
        desk ->
            desk.transferring()
                .transfer(included, world.version(included), null, ParticipationWorld.day(60)));
  }

  private void assertAsked(ParticipationRule missing, Consumer<ParticipationDesk> step) {
    assertRefused(missing, () -> world.run(step));
  }

  @Test
  void a_day_no_criteria_are_known_of_has_no_referrals() {
    world.sql("update criteria_set set valid_from = '2025-07-01' where code = 'CRITERIA_2023'");

    assertRefused(ParticipationRule.NO_CRITERIA_SET, () -> world.referred(new Gestation(84)));
  }

  /** The oracle of E7. */
  @Test
  void when_the_agreement_ends_the_last_day_is_kept_and_the_next_refused() {
    world.sql("update agreement_version set expires_on = '2025-12-31' where id = 70");

    assertThatCode(() -> refer(LAST)).doesNotThrowAnyException();
    assertRefused(GateRule.CLOSED, () -> refer(LAST.plusDays(1)));
    assertThat(world.one("select count(*) from participation").number(0)).isEqualTo(1);
  }

  @Test
  void a_closed_gate_stops_neither_reading_nor_finishing() {
    ParticipationId id = world.included();
    world.sql("delete from area_clearance where area_id = 3");

    assertRefused(GateRule.CLOSED, () -> refer(REFERRED));
    assertThat(world.details(id).row().state()).isEqualTo(ParticipationState.INCLUDED);
    VisitRow visit = world.details(id).visits().get(0);
    VisitRecord went = new VisitRecord("NOT_AT_HOME", null, null, null, DomainShares.none(), null);
    world.run(desk -> desk.keeping().register(visit.id(), visit.version(), went));
    Ending how = new Ending(ParticipationWorld.day(60), "OWN_WISH", null, Set.of());
    world.run(desk -> desk.following().end(id, world.version(id), how));
    assertThat(world.details(id).row().state()).isEqualTo(ParticipationState.ENDED);
  }

  @ParameterizedTest(name = "{0} uses {1}")
  @CsvSource({"2022-12-31, CRITERIA_2020", "2023-01-01, CRITERIA_2023"})
  void the_set_of_the_day_judges(LocalDate day, String set) {
    String criterion = set.endsWith("2020") ? "B1" : "C01";
    String other = set.endsWith("2020") ? "C01" : "B1";

    String judged = world.get(desk -> new Judge(desk).of(day, criterion));
    assertThat(judged).isEqualTo(set);
    assertRefused(
        ParticipationRule.CRITERION_OF_ANOTHER_SET,
        () -> world.get(desk -> new Judge(desk).of(day, other)));
  }

  /** Asks which set judges a day, which the gate of Agder would not let in. */
  private record Judge(ParticipationDesk desk) {

    String of(LocalDate day, String criterion) {
      return desk.referring().premises.criteriaSet(day, Set.of(criterion));
    }
  }

  @Test
  void the_unit_is_a_member_of_an_active_area_on_the_day() {
    NewReferral oslo = new NewReferral(REFERRED, "GP", world.unit("0301"), null, true, Set.of());

    assertRefused(
        ParticipationRule.UNIT_NOT_IN_ACTIVE_AREA,
        () -> world.get(desk -> desk.referring().refer(AGDER, oslo)),
        "Oslo",
        REFERRED);
    world.sql("update membership set valid_to = '2025-06-03' where unit_id = " + kristiansand());
    assertThatCode(() -> refer(REFERRED)).doesNotThrowAnyException();
    assertRefused(ParticipationRule.UNIT_NOT_IN_ACTIVE_AREA, () -> refer(REFERRED.plusDays(1)));
  }

  @Test
  void an_area_that_is_closing_takes_nobody_in() {
    world.sql(
        "update area_phase set valid_to = '2025-06-01' where area_id = 3 and valid_to is null");
    world.sql(
        "insert into area_phase (id, area_id, phase, valid_from) values (77, 3, 'CLOSING',"
            + " '2025-06-01')");

    assertRefused(ParticipationRule.UNIT_NOT_IN_ACTIVE_AREA, () -> refer(REFERRED));
  }

  @Test
  void nobody_is_referred_tomorrow() {
    assertRefused(ParticipationRule.DAY_IN_THE_FUTURE, () -> refer(world.today().plusDays(1)));
  }

  @Test
  void a_source_nobody_knows_is_not_found() {
    NewReferral odd =
        new NewReferral(REFERRED, "NEIGHBOUR", world.unit("4204"), null, true, Set.of());

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> world.get(desk -> desk.referring().refer(AGDER, odd)));
  }

  @Test
  void only_the_team_knows_of_participants() {
    ParticipationId id = world.referred(null);

    for (String role : List.of(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER)) {
      CurrentUser other = Callers.holding(role, AGDER);
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> world.get(other, desk -> desk.queries().participant(id, Language.NB)));
      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> world.list(other, Work.TEAM));
    }
  }

  @Test
  void every_reading_is_in_the_trail_and_no_pseudonym_is() {
    ParticipationId id = world.referred(null);
    String pseudonym = world.details(id).row().pseudonym();

    List<DomainEvent> read = world.run(desk -> desk.queries().participant(id, Language.NB));

    assertThat(read).extracting(DomainEvent::subject).containsExactly(id.toString());
    assertThat(read.toString()).doesNotContain(pseudonym);
  }

  private void refer(LocalDate day) {
    NewReferral wanted = world.referral(day, null);
    world.run(desk -> desk.referring().refer(AGDER, wanted));
  }

  private long kristiansand() {
    return world.unit("4204").value();
  }
}
