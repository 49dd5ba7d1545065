package no.samrad.participation;

import static no.samrad.participation.ParticipationWorld.AGDER;
import static no.samrad.participation.ParticipationWorld.KARI;
import static no.samrad.participation.ParticipationWorld.REFERRED;
import static no.samrad.participation.ParticipationWorld.day;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.gate.GateRule;
import no.samrad.participation.ParticipantDetails.ReferralSheet;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A referral is put right, on PostgreSQL: what follows from it is judged anew. */
class ReferralCorrectingIT {

  private static final Gestation EARLY = new Gestation(84);

  private final ParticipationWorld world = new ParticipationWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void what_it_said_before_is_kept() {
    ParticipationId id = world.referred(EARLY);

    correct(id, another());

    ReferralSheet now = world.details(id).referral();
    assertThat(now.day()).isEqualTo(day(-2));
    assertThat(now.source()).isEqualTo("Fastlege");
    assertThat(now.gestation()).isEqualTo(new Gestation(90));
    assertThat(now.firstTime()).isFalse();
    assertThat(now.criteria()).containsExactly("Hadde kontakt med barnevernet i egen oppvekst");
    assertThat(world.details(id).row().unitName()).isEqualTo("Arendal");
    LocalDate today = world.today();
    assertThat(world.details(id).corrections())
        .singleElement()
        .extracting(before -> before.toString().replaceAll(".*by=[^,]*, ", ""))
        .isEqualTo(
            "reason=Skrevet feil, day=2025-06-02, source=Jordmor, unit=Kristiansand,"
                + " gestation=12+0, firstTime=true, criteria=2]");
    assertThat(world.details(id).corrections().get(0).on()).isEqualTo(today);
  }

  @Test
  void the_trail_does_not_say_which_criteria() {
    ParticipationId id = world.referred(EARLY);

    List<DomainEvent> events = correct(id, another());

    assertThat(events).hasSize(1);
    assertThat(events.toString())
        .contains("referredOn", "12+0", "12+6", "criteriaMet")
        .doesNotContain("C01", "C02");
  }

  private NewReferral another() {
    return new NewReferral(
        day(-2), "GP", world.unit("4203"), new Gestation(90), false, Set.of("C02"));
  }

  @Test
  void a_reason_is_asked_for_and_something_has_changed() {
    ParticipationId id = world.referred(EARLY);
    NewReferral other = world.referral(day(-1), EARLY, "C01", "C08");

    assertRefused(SharedRule.REASON_MISSING, () -> correct(id, other, " "));
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> correct(id, other, "Se 010190 12345"));
    assertRefused(
        ParticipationRule.NOTHING_CORRECTED,
        () -> correct(id, world.referral(REFERRED, EARLY, "C08", "C01")));
  }

  @Test
  void only_the_team_corrects_and_nobody_unseen() {
    ParticipationId id = world.referred(EARLY);
    NewReferral other = world.referral(day(-1), EARLY);

    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                world.get(
                    Callers.holding(Role.HOST_STAFF, AGDER),
                    desk -> {
                      desk.correcting().correct(id, world.version(id), other, "Skrevet feil");
                      return id;
                    }));
    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(
            () -> world.run(desk -> desk.correcting().correct(id, -1, other, "Skrevet feil")));
  }

  @Nested
  class Its_day {

    @Test
    void is_not_after_what_is_known_of_later() {
      ParticipationId id = world.offered();

      correct(id, said(day(3), EARLY));
      assertRefused(ParticipationRule.DAY_TOO_LATE, () -> correct(id, said(day(4), EARLY)), day(3));
      assertRefused(
          ParticipationRule.DAY_IN_THE_FUTURE,
          () -> correct(id, said(world.today().plusDays(1), EARLY)));
    }

    @Test
    void is_one_on_which_the_gate_was_open() {
      ParticipationId id = world.referred(EARLY);
      world.sql("update agreement_version set expires_on = '2025-06-01' where id = 70");

      assertRefused(GateRule.CLOSED, () -> correct(id, said(day(1), EARLY)));
      correct(id, said(REFERRED, new Gestation(85))); // what was let in stays
      correct(id, said(day(-1), EARLY));
      assertThat(world.details(id).corrections()).hasSize(2);
    }

    @Test
    void brings_its_members_and_its_criteria() {
      ParticipationId id = world.referred(EARLY);
      NewReferral oslo = new NewReferral(REFERRED, "GP", world.unit("0301"), EARLY, true, Set.of());

      assertRefused(ParticipationRule.UNIT_NOT_IN_ACTIVE_AREA, () -> correct(id, oslo));
      assertRefused(
          ParticipationRule.CRITERION_OF_ANOTHER_SET,
          () -> correct(id, world.referral(REFERRED, EARLY, "B1")));
    }
  }

  @Nested
  class The_limit_of_consent {

    @Test
    void is_not_passed_without_somebody_having_approved_it() {
      ParticipationId id = world.included();

      assertRefused(
          ParticipationRule.CONSENT_BECOMES_LATE,
          () -> correct(id, said(REFERRED, new Gestation(181))),
          "28+0",
          "27+6");
      correct(id, said(REFERRED, new Gestation(180)));
      assertRefused(ParticipationRule.GESTATION_MISSING, () -> correct(id, said(REFERRED, null)));
    }

    @Test
    void is_judged_anew_where_it_was() {
      ParticipationId id = world.explored();
      correct(id, said(REFERRED, new Gestation(185)));
      ConsentTaken late = new ConsentTaken(day(15), null, "Sen henvisning", KARI);
      world.run(desk -> desk.including().consent(id, world.version(id), late));

      correct(id, said(REFERRED, new Gestation(182)));
      assertThat(world.details(id).deviation().was()).isEqualTo(new Gestation(197));
      correct(id, said(REFERRED, EARLY));
      assertThat(world.details(id).deviation()).isNull();
    }
  }

  @Test
  void visits_follow_the_new_day_on_which_the_child_is_due() {
    ParticipationId id = world.included();
    world.itIs(day(30));
    String last = "select max(v.planned_on)::text from visit v where v.participation_id = ";
    LocalDate due = world.details(id).due();

    correct(id, said(REFERRED, new Gestation(126)));

    LocalDate dueNow = world.details(id).due();
    assertThat(dueNow).isEqualTo(due.minusDays(42));
    assertThat(world.one(last + id.value()).day(0)).isBetween(dueNow.minusDays(14), dueNow);
  }

  @Test
  void whoever_was_told_was_to_be_told() {
    ParticipationId id = world.explored();
    world.run(desk -> desk.assessing().tellReferrer(id, world.version(id), day(16)));
    NewReferral herself =
        new NewReferral(REFERRED, "SELF", world.unit("4204"), EARLY, true, Set.of());

    assertRefused(ParticipationRule.REFERRER_WAS_TOLD, () -> correct(id, herself), day(16));
  }

  @Test
  void hints_follow_what_it_says() {
    ParticipationId id = world.referred(new Gestation(181));
    world.itIs(REFERRED);
    assertThat(world.details(id).hints()).isEmpty();

    NewReferral doubtful =
        new NewReferral(REFERRED, "GP", world.unit("4204"), new Gestation(182), false, Set.of());
    correct(id, doubtful);

    assertThat(world.details(id).hints())
        .extracting(ReferralHint::kind)
        .containsExactly(
            ReferralHint.Kind.LATE,
            ReferralHint.Kind.NOT_FIRST_TIME,
            ReferralHint.Kind.NO_CRITERION);
    assertThat(world.details(id).hints().get(0).toString()).contains("26+0", "25+6");
  }

  private NewReferral said(LocalDate day, Gestation gestation) {
    return world.referral(day, gestation, "C01");
  }

  private List<DomainEvent> correct(ParticipationId id, NewReferral said) {
    return correct(id, said, "Skrevet feil");
  }

  private List<DomainEvent> correct(ParticipationId id, NewReferral said, String reason) {
    long seen = world.version(id);
    return world.run(desk -> desk.correcting().correct(id, seen, said, reason));
  }
}
