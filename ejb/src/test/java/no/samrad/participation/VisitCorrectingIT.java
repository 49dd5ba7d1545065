package no.samrad.participation;

import static no.samrad.participation.ParticipationWorld.AGDER;
import static no.samrad.participation.ParticipationWorld.day;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.participation.ParticipantDetails.VisitBefore;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was registered of a visit is put right or taken back, on PostgreSQL. */
class VisitCorrectingIT {

  private static final String WHY = "Skrevet feil";

  private final ParticipationWorld world = new ParticipationWorld();
  private ParticipationId id;
  private VisitId visit;

  @BeforeEach
  void register() {
    id = world.included();
    List<VisitRow> planned = world.details(id).visits();
    VisitRow first = planned.get(planned.size() - 1);
    visit = first.id();
    world.run(desk -> desk.keeping().register(visit, first.version(), held(day(23), 75)));
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void what_was_said_before_is_kept() {
    VisitRecord other =
        new VisitRecord("COMPLETED", day(24), VisitPlace.OFFICE, 60, DomainShares.none(), null);

    correct(other);

    VisitRow now = row();
    assertThat(now.held()).isEqualTo(day(24));
    assertThat(now.place()).isEqualTo(VisitPlace.OFFICE);
    assertThat(now.minutes()).isEqualTo(60);
    assertThat(registered()).isEqualTo(other);
    assertThat(world.details(id).row().contact()).isEqualTo(day(24));
    VisitBefore before = before();
    assertThat(before.kind()).isEqualTo(VisitCorrection.CORRECTED);
    assertThat(before.outcome()).isEqualTo("Gjennomført");
    assertThat(before.held()).isEqualTo(day(23));
    assertThat(before.minutes()).isEqualTo(75);
    assertThat(before.reason()).isEqualTo(WHY);
    assertThat(world.one("select family_share, cooperation_share from visit_correction").number(1))
        .isEqualTo(20);
  }

  @Test
  void the_trail_says_how_many_domains_and_not_which() {
    List<DomainEvent> events =
        correct(
            new VisitRecord(
                "COMPLETED",
                day(23),
                VisitPlace.HOME,
                75,
                DomainShares.of(40, 0, 20, 20, 20),
                null));

    assertThat(events).hasSize(1);
    assertThat(events.toString())
        .contains("domainsCorrected", "to=2", WHY)
        .doesNotContain("heldOn", "visitMinutes", "40");
  }

  @Test
  void one_that_was_not_held_after_all_has_neither_day_nor_length() {
    correct(missed());

    VisitRow now = row();
    assertThat(now.outcome()).isEqualTo("Ingen møtte");
    assertThat(now.held()).isNull();
    assertThat(now.minutes()).isNull();
    assertThat(registered().shares()).isEqualTo(DomainShares.none());
    assertThat(world.details(id).row().contact()).isEqualTo(day(16)); // her inclusion
  }

  @Test
  void it_is_judged_as_when_it_is_registered() {
    assertRefused(ParticipationRule.VISIT_OUTCOME_MISSING, () -> correct(outcome("")));
    assertRefused(ParticipationRule.MINUTES_MISSING, () -> correct(held(day(23), null)));
    assertRefused(ParticipationRule.MINUTES_OUT_OF_RANGE, () -> correct(held(day(23), 0)));
    assertRefused(ParticipationRule.DAY_TOO_EARLY, () -> correct(held(day(15), 60)), day(16));
    assertRefused(
        ParticipationRule.DAY_IN_THE_FUTURE, () -> correct(held(world.today().plusDays(1), 60)));
    assertRefused(ParticipationRule.NOTHING_CORRECTED, () -> correct(held(day(23), 75)));
    assertThat(row().minutes()).isEqualTo(75);
    assertThat(world.details(id).visitsBefore()).isEmpty();
  }

  @Test
  void a_reason_is_asked_for_that_says_nothing_of_who_she_is() {
    assertRefused(SharedRule.REASON_MISSING, () -> correct(missed(), " "));
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> correct(missed(), "Se 010190 12345"));
    assertRefused(SharedRule.REASON_MISSING, () -> withdraw(VisitCorrection.REMOVED, ""));
  }

  @Test
  void only_what_was_registered_is_corrected() {
    withdraw(VisitCorrection.PLANNED_AGAIN, WHY);

    assertRefused(ParticipationRule.VISIT_NOT_REGISTERED, () -> correct(missed()));
    assertRefused(
        ParticipationRule.VISIT_NOT_REGISTERED, () -> withdraw(VisitCorrection.REMOVED, WHY));
    assertRefused(ParticipationRule.VISIT_NOT_REGISTERED, this::registered);
  }

  @Test
  void one_that_was_not_held_yet_is_planned_as_before() {
    withdraw(VisitCorrection.PLANNED_AGAIN, WHY);

    VisitRow now = row();
    assertThat(now.open()).isTrue();
    assertThat(now.planned()).isEqualTo(day(23));
    assertThat(before().kind()).isEqualTo(VisitCorrection.PLANNED_AGAIN);
    world.run(desk -> desk.keeping().register(visit, now.version(), held(day(25), 50)));
    assertThat(row().held()).isEqualTo(day(25));
  }

  @Test
  void one_that_is_not_hers_is_taken_away() {
    List<DomainEvent> events = withdraw(VisitCorrection.REMOVED, WHY);

    assertThat(world.details(id).visits()).noneMatch(each -> each.id().equals(visit));
    assertThat(before().kind()).isEqualTo(VisitCorrection.REMOVED);
    assertThat(before().planned()).isEqualTo(day(23));
    assertThat(events.toString()).contains("visitOutcome", "COMPLETED");
    assertThat(world.details(id).row().contact()).isEqualTo(day(16)); // her inclusion
  }

  @Test
  void what_becomes_of_it_has_to_be_said() {
    assertRefused(ParticipationRule.WITHDRAWAL_MISSING, () -> withdraw(null, WHY));
    assertRefused(
        ParticipationRule.WITHDRAWAL_MISSING, () -> withdraw(VisitCorrection.CORRECTED, WHY));
  }

  @Test
  void after_the_end_it_can_be_corrected_but_nothing_is_planned() {
    Ending left = new Ending(day(40), "OWN_WISH", null, Set.of());
    world.run(desk -> desk.following().end(id, world.version(id), left));

    assertRefused(
        ParticipationRule.ENDED, () -> withdraw(VisitCorrection.PLANNED_AGAIN, WHY), day(40));
    assertThat(world.details(id).visitsBefore()).isEmpty();
    correct(held(day(23), 45));
    withdraw(VisitCorrection.REMOVED, WHY);

    assertThat(world.details(id).visitsBefore()).hasSize(2);
  }

  @Test
  void only_the_team_corrects_and_nobody_unseen() {
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                world.get(
                    Callers.holding(Role.HOST_STAFF, AGDER),
                    desk -> {
                      desk.visitCorrecting().correct(visit, version(), missed(), WHY);
                      return visit;
                    }));
    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(
            () -> world.run(desk -> desk.visitCorrecting().correct(visit, -1, missed(), WHY)));
  }

  private static VisitRecord held(LocalDate day, Integer minutes) {
    return new VisitRecord(
        "COMPLETED", day, VisitPlace.HOME, minutes, DomainShares.of(20, 20, 20, 20, 20), null);
  }

  private static VisitRecord missed() {
    return outcome("NOT_AT_HOME");
  }

  private static VisitRecord outcome(String code) {
    return new VisitRecord(code, null, null, null, DomainShares.none(), null);
  }

  private List<DomainEvent> correct(VisitRecord said) {
    return correct(said, WHY);
  }

  private List<DomainEvent> correct(VisitRecord said, String why) {
    long version = version();
    return world.run(desk -> desk.visitCorrecting().correct(visit, version, said, why));
  }

  private List<DomainEvent> withdraw(VisitCorrection becomes, String why) {
    long version = version();
    return world.run(desk -> desk.visitCorrecting().withdraw(visit, version, becomes, why));
  }

  private long version() {
    return world.one("select version from visit where id = " + visit.value()).number(0);
  }

  private VisitRow row() {
    return world.get(desk -> desk.queries().visit(visit, Language.NB));
  }

  private VisitRecord registered() {
    return world.get(desk -> desk.choices().registered(visit));
  }

  private VisitBefore before() {
    List<VisitBefore> all = world.details(id).visitsBefore();
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
