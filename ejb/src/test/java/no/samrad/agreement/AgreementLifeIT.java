package no.samrad.agreement;

import static no.samrad.agreement.AgreementWorld.AGDER;
import static no.samrad.agreement.AgreementWorld.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgreementLifeIT {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private AgreementWorld world;

  @BeforeEach
  void start() {
    world = new AgreementWorld();
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Nested
  class Beginning {

    @Test
    void the_members_of_the_day_are_proposed_with_the_host_as_host() {
      AgreementDetails begun = world.details(world.begin());

      assertThat(begun.status()).isEqualTo(AgreementStatus.DRAFT);
      assertThat(begun.parties()).hasSize(13);
      assertThat(begun.parties().get(0).role()).isEqualTo(PartyRole.HOST);
      assertThat(begun.parties().get(0).name()).isEqualTo("Kristiansand");
      assertThat(begun.parties()).allMatch(party -> party.adopts() && party.signs());
      assertThat(begun.nameNn()).isEqualTo(begun.nameNb());
      assertThat(begun.steps()).extracting(StepRow::kind).containsExactly(StepKind.CREATED);
    }

    @Test
    void an_agreement_with_the_national_office_has_it_as_party() {
      AgreementDetails begun = world.details(world.begin("NATIONAL_LOCAL"));

      assertThat(begun.parties()).hasSize(14);
      assertThat(begun.parties().get(0).role()).isEqualTo(PartyRole.NATIONAL_OFFICE);
      assertThat(begun.parties().get(0).adopts()).isFalse();
    }

    @Test
    void a_delegation_begins_with_the_host_alone() {
      assertThat(world.details(world.begin("DELEGATION")).parties())
          .extracting(PartyRow::role)
          .containsExactly(PartyRole.RECIPIENT);
    }

    @Test
    void what_is_missing_or_wrong_is_named() {
      assertRefused(AgreementRule.NAME_MISSING, () -> create("HOST_MUNICIPALITY", " ", TODAY));
      assertRefused(AgreementRule.TYPE_MISSING, () -> create("", "Avtale", TODAY));
      assertRefused(
          AgreementRule.NAME_TOO_LONG, () -> create("HOST_MUNICIPALITY", "x".repeat(201), TODAY));
      assertRefused(
          AgreementRule.DAY_IN_FUTURE,
          () -> create("HOST_MUNICIPALITY", "Avtale", TODAY.plusDays(1)));
      assertRefused(
          AgreementRule.TYPE_NOT_IN_USE,
          () -> create("HOST_MUNICIPALITY", "Avtale", LocalDate.of(2011, 1, 1)));
      assertRefused(
          AgreementRule.BEFORE_AREA,
          () -> create("HOST_MUNICIPALITY", "Avtale", LocalDate.of(2014, 1, 1)));
    }

    @Test
    void only_administrator_and_host_may() {
      for (String role : List.of(Role.TEAM_LEADER, Role.MUNICIPAL_CONTACT, Role.AUDITOR)) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(
                () ->
                    world.run(
                        Callers.holding(role, AGDER),
                        TODAY,
                        desk -> desk.making().create(wanted("HOST_MUNICIPALITY", "A", TODAY))));
      }
    }

    @Test
    void it_gets_other_names() {
      AgreementId id = world.begin();
      long version = world.details(id).version();

      world.run(desk -> desk.making().rename(id, version, "Nytt navn", "Nytt namn"));

      assertThat(world.details(id).nameNn()).isEqualTo("Nytt namn");
      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> world.run(desk -> desk.making().rename(id, version, "A", "B")));
    }

    private void create(String type, String name, LocalDate day) {
      world.run(desk -> desk.making().create(wanted(type, name, day)));
    }

    private NewAgreement wanted(String type, String name, LocalDate day) {
      return new NewAgreement(AGDER, type, "", name, "", day);
    }
  }

  @Nested
  class Sending {

    @Test
    void a_draft_is_reviewed_and_sent_to_the_parties_it_has_then() {
      AgreementId id = world.begin();
      world.plan(id, JUNE);

      world.review(id);
      assertThat(world.details(id).status()).isEqualTo(AgreementStatus.REVIEW);
      List<DomainEvent> fired = world.send(id);

      AgreementDetails sent = world.details(id);
      assertThat(sent.status()).isEqualTo(AgreementStatus.ADOPTION);
      assertThat(sent.row().toAdopt()).isEqualTo(13);
      assertThat(sent.parties()).allMatch(PartyRow::inVersion);
      assertThat(sent.steps())
          .extracting(StepRow::kind)
          .containsExactly(StepKind.CREATED, StepKind.REVIEW_OPENED, StepKind.SENT);
      assertThat(fired).anyMatch(VersionSent.class::isInstance);
      SentVersion version =
          world.persistence().get(em -> AgreementDesk.registerOn(em).sentVersion(id).orElseThrow());
      assertThat(version.parties().get(0).role()).isEqualTo(PartyRole.HOST);
      assertThat(version.parties()).hasSize(13);
    }

    @Test
    void every_step_out_of_turn_is_refused_with_the_reason() {
      AgreementId id = world.begin();
      world.plan(id, JUNE);

      assertRefused(AgreementRule.NOT_IN_REVIEW, () -> world.send(id), 1);
      assertRefused(AgreementRule.NOT_IN_REVIEW, () -> closeReview(id, "Feil"), 1);
      assertRefused(AgreementRule.DRAFT_EXISTS, () -> beginNext(id), 1);
      world.review(id);
      assertRefused(AgreementRule.NOT_A_DRAFT, () -> world.review(id), 1);
      assertRefused(AgreementRule.NOT_A_DRAFT, () -> world.plan(id, JUNE.plusDays(1)), 1);
      world.send(id);
      assertRefused(AgreementRule.NO_DRAFT, () -> world.send(id));
      assertRefused(AgreementRule.NO_DRAFT, () -> discard(id, "Feil"));
    }

    @Test
    void the_first_day_must_be_known_and_not_past() {
      AgreementId open = world.begin();
      world.review(open);
      AgreementId late = world.begin();
      world.plan(late, TODAY.minusDays(1));
      world.review(late);

      assertRefused(AgreementRule.IN_FORCE_DAY_MISSING, () -> world.send(open));
      assertRefused(AgreementRule.IN_FORCE_BEFORE_SENT, () -> world.send(late), TODAY);
    }

    @Test
    void a_last_day_comes_after_the_first_and_notice_is_plausible() {
      AgreementId id = world.begin();

      assertRefused(
          AgreementRule.EXPIRES_BEFORE_IN_FORCE,
          () -> world.plan(id, new VersionDays(JUNE, JUNE.minusDays(1), null)));
      assertRefused(
          AgreementRule.NOTICE_OUT_OF_RANGE, () -> world.plan(id, new VersionDays(JUNE, null, 61)));
    }

    @Test
    void a_review_is_taken_back_with_a_reason() {
      AgreementId id = world.begin();
      world.review(id);

      assertRefused(SharedRule.REASON_MISSING, () -> closeReview(id, " "));
      closeReview(id, "Skrivefeil");

      assertThat(world.details(id).status()).isEqualTo(AgreementStatus.DRAFT);
      assertThat(world.details(id).steps().get(2).reason()).isEqualTo("Skrivefeil");
    }

    @Test
    void an_only_draft_that_is_given_up_discards_the_agreement_until_another_is_begun() {
      AgreementId id = world.begin();

      assertRefused(SharedRule.REASON_MISSING, () -> discard(id, ""));
      discard(id, "Ble ikke noe av");
      assertThat(world.details(id).status()).isEqualTo(AgreementStatus.DISCARDED);

      beginNext(id);
      assertThat(world.details(id).status()).isEqualTo(AgreementStatus.DRAFT);
      assertThat(world.details(id).draft().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void another_version_supersedes_what_is_not_in_force_and_copies_its_days() {
      AgreementId id = world.begin();
      world.plan(id, JUNE);
      world.review(id);
      world.send(id);

      beginNext(id);
      assertThat(world.details(id).status()).isEqualTo(AgreementStatus.ADOPTION);
      assertThat(world.details(id).draft().orElseThrow().inForceOn()).isEqualTo(JUNE);
      world.review(id);
      List<DomainEvent> fired = world.send(id);

      AgreementDetails sent = world.details(id);
      assertThat(sent.row().number()).isEqualTo(2);
      assertThat(sent.version(1).orElseThrow().status()).isEqualTo(VersionStatus.SUPERSEDED);
      assertThat(sent.steps()).extracting(StepRow::kind).contains(StepKind.SUPERSEDED);
      assertThat(fired)
          .filteredOn(VersionSent.class::isInstance)
          .extracting(event -> ((VersionSent) event).superseded())
          .containsExactly(1);
    }

    @Test
    void a_version_in_force_stays_so_while_the_parties_decide_upon_the_next() {
      AgreementId id = world.inForce();
      assertThat(world.details(id).status()).isEqualTo(AgreementStatus.IN_FORCE);

      beginNext(id);
      world.plan(id, JUNE);
      world.review(id);
      world.send(id);

      assertThat(world.details(id).status()).isEqualTo(AgreementStatus.IN_FORCE);
      assertThat(world.details(id).row().number()).isEqualTo(1);
      assertThat(world.details(id).version(1).orElseThrow().supersededOn()).isNull();
    }

    private void closeReview(AgreementId id, String reason) {
      long version = world.details(id).version();
      world.run(desk -> desk.sending().closeReview(id, version, reason));
    }

    private void discard(AgreementId id, String reason) {
      long version = world.details(id).version();
      world.run(desk -> desk.versions().discard(id, version, reason));
    }

    private void beginNext(AgreementId id) {
      long version = world.details(id).version();
      world.run(desk -> desk.versions().begin(id, version));
    }
  }

  @Test
  void a_past_day_shows_what_was_then() {
    AgreementId id = world.inForce();

    assertThat(world.details(id, TODAY.plusDays(1)).status()).isEqualTo(AgreementStatus.IN_FORCE);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> world.details(id, TODAY.minusDays(1)));
  }

  @Test
  void a_draft_is_shown_to_those_who_write_it_only() {
    AgreementId id = world.begin();

    for (String role : List.of(Role.MUNICIPAL_CONTACT, Role.COUNCIL_MEMBER)) {
      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> read(role, AGDER, id));
    }
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> read(Role.HOST_STAFF, new AreaId(1), id));
    read(Role.AUDITOR, AGDER, id);
    world.review(id);
    read(Role.MUNICIPAL_CONTACT, AGDER, id);
  }

  private void read(String role, AreaId area, AgreementId id) {
    world.run(
        Callers.holding(role, area),
        TODAY,
        desk -> desk.queries().agreement(id, TODAY, Language.NB));
  }
}
