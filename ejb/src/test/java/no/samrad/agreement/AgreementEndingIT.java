package no.samrad.agreement;

import static no.samrad.agreement.AgreementWorld.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementEndingIT {

  private AgreementWorld world;
  private AgreementId id;

  @BeforeEach
  void start() {
    world = new AgreementWorld();
    id = world.inForce();
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void notice_ends_it_for_all_after_the_months_of_the_type() {
    notice(EndKind.NOTICE, participant(), null);

    AgreementDetails details = world.details(id);
    LocalDate lastDay = LocalDate.of(2027, 3, 10);
    assertThat(details.status()).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(details.row().exitOn()).isEqualTo(lastDay);
    assertThat(details.ending().orElseThrow().months()).isEqualTo(12);
    assertThat(details.steps()).extracting(StepRow::kind).contains(StepKind.NOTICE_GIVEN);
    assertThat(world.details(id, lastDay).status()).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(world.details(id, lastDay.plusDays(1)).status())
        .isEqualTo(AgreementStatus.TERMINATED);
    assertRefused(
        AgreementRule.ALREADY_ENDING, () -> notice(EndKind.NOTICE, participant(), null), lastDay);
  }

  @Test
  void other_months_can_be_agreed() {
    notice(EndKind.NOTICE, participant(), 6);

    assertThat(world.details(id).row().exitOn()).isEqualTo(LocalDate.of(2026, 9, 10));
    assertRefused(AgreementRule.NOTICE_OUT_OF_RANGE, () -> new NoticePeriod(TODAY, 61));
  }

  @Test
  void a_party_that_withdraws_leaves_the_others_as_they_are_until_it_takes_it_back() {
    PartyId party = participant();
    notice(EndKind.WITHDRAWAL, party, 3);
    LocalDate lastDay = LocalDate.of(2026, 6, 10);

    assertThat(world.details(id).row().exitOn()).isNull();
    assertThat(world.details(id).party(party).orElseThrow().lastDay()).isEqualTo(lastDay);
    assertRefused(AgreementRule.ALREADY_LEAVING, () -> notice(EndKind.WITHDRAWAL, party, 3));

    takeBack("Ombestemt seg");
    assertThat(world.details(id).party(party).orElseThrow().lastDay()).isNull();
    assertRefused(AgreementRule.END_TAKEN_BACK, () -> takeBack("Igjen"));
  }

  @Test
  void the_host_cannot_withdraw_alone() {
    PartyId host = world.details(id).parties().get(0).id();

    assertRefused(AgreementRule.HOST_CANNOT_WITHDRAW, () -> notice(EndKind.WITHDRAWAL, host, null));
  }

  @Test
  void all_agree_and_it_ends_at_once() {
    long version = world.details(id).version();
    assertRefused(
        SharedRule.REASON_MISSING,
        () -> world.run(desk -> desk.ending().endByAgreement(id, version, TODAY, "")));
    world.run(desk -> desk.ending().endByAgreement(id, version, TODAY, "Alle er enige"));

    assertThat(world.details(id, TODAY.plusDays(1)).status()).isEqualTo(AgreementStatus.TERMINATED);
  }

  @Test
  void another_agreement_takes_its_place() {
    AgreementId other = world.begin();
    long version = world.details(id).version();
    assertRefused(
        AgreementRule.REPLACED_BY_ITSELF,
        () -> world.run(desk -> desk.ending().replace(id, version, id, TODAY, "Ny avtale")));
    assertRefused(
        AgreementRule.REPLACEMENT_MISSING,
        () -> world.run(desk -> desk.ending().replace(id, version, null, TODAY, "Ny avtale")));
    world.run(desk -> desk.ending().replace(id, version, other, TODAY, "Ny avtale"));

    AgreementDetails after = world.details(id, TODAY.plusDays(1));
    assertThat(after.status()).isEqualTo(AgreementStatus.REPLACED);
    assertThat(after.ending().orElseThrow().replacedBy()).isEqualTo(other);
  }

  @Test
  void what_is_not_in_force_cannot_be_given_notice_and_an_unsent_one_not_ended() {
    AgreementId draft = world.begin();
    long version = world.details(draft).version();
    PartyId party = world.details(draft).parties().get(1).id();
    Ending wanted = new Ending(EndKind.NOTICE, party, TODAY, null);

    assertRefused(
        AgreementRule.NOT_IN_FORCE,
        () -> world.run(desk -> desk.ending().giveNotice(draft, version, wanted, "Nei")));
    assertRefused(
        AgreementRule.NOT_SENT,
        () -> world.run(desk -> desk.ending().endByAgreement(draft, version, TODAY, "Nei")));
  }

  @Test
  void notice_names_a_party_and_a_day_that_has_come() {
    long version = world.details(id).version();
    Ending nobody = new Ending(EndKind.NOTICE, null, TODAY, null);
    Ending ahead = new Ending(EndKind.NOTICE, participant(), TODAY.plusDays(1), null);

    assertRefused(
        AgreementRule.PARTY_MISSING,
        () -> world.run(desk -> desk.ending().giveNotice(id, version, nobody, "Nei")));
    assertRefused(
        AgreementRule.DAY_IN_FUTURE,
        () -> world.run(desk -> desk.ending().giveNotice(id, version, ahead, "Nei")));
  }

  private PartyId participant() {
    return world.details(id).parties().get(3).id();
  }

  private void notice(EndKind kind, PartyId party, Integer months) {
    long version = world.details(id).version();
    Ending wanted = new Ending(kind, party, TODAY, months);
    world.run(desk -> desk.ending().giveNotice(id, version, wanted, "Vedtak i kommunestyret"));
  }

  private void takeBack(String reason) {
    AgreementDetails details = world.details(id);
    EndId end = details.ends().get(0).id();
    world.run(desk -> desk.ending().takeBack(id, details.version(), end, reason));
  }
}
