package no.samrad.signing;

import static no.samrad.agreement.SentAgreement.AGDER;
import static no.samrad.agreement.SentAgreement.HOST;
import static no.samrad.agreement.SentAgreement.ID;
import static no.samrad.agreement.SentAgreement.MEMBER;
import static no.samrad.agreement.SentAgreement.OFFICE;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.SentAgreement;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.SharedRule;
import no.samrad.signing.SigningDetails.SignatureRow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SigningIT extends SigningScene {

  @Nested
  class Opening {

    @Test
    void everybody_who_signs_is_asked_once_all_have_adopted() {
      List<String> events = run(desk -> desk.request().open(ID, ANY_ORDER));

      assertThat(statuses()).containsOnly(SignatureStatus.WAITS).hasSize(3);
      assertThat(details().dueOn()).isEqualTo(DUE);
      assertThat(details().signatures().get(0).signatory()).isEqualTo("Tuva Prøve");
      assertThat(events).containsExactly("SigningOpened");
      assertThat(standing()).isEqualTo("SIGNING");
    }

    @Test
    void not_before_every_party_has_adopted() {
      sql("delete from adoption where party_id = 12");

      assertRefused(SigningRule.NOT_ADOPTED_BY_ALL, () -> open(ANY_ORDER), 1L, 2L);
    }

    @Test
    void a_condition_must_be_met_first() {
      sql(
          "update adoption set outcome = 'ADOPTED_WITH_CONDITION', condition_text = 'Tak' where"
              + " party_id = 12");

      assertRefused(SigningRule.NOT_ADOPTED_BY_ALL, () -> open(ANY_ORDER));
    }

    @Test
    void where_nobody_adopts_it_opens_at_once() {
      sql("delete from adoption");
      sql("update agreement_version_party set adopts = false");

      open(ANY_ORDER);

      assertThat(statuses()).hasSize(3);
    }

    @Test
    void once_is_enough() {
      open(ANY_ORDER);

      assertRefused(SigningRule.ALREADY_OPEN, () -> open(ANY_ORDER));
    }

    @Test
    void a_superseded_version_and_an_ended_agreement_are_not_signed() {
      sql("update agreement_version set superseded_on = '2026-03-01'");
      assertRefused(SigningRule.SUPERSEDED, () -> open(ANY_ORDER));
      sql("update agreement_version set superseded_on = null");
      sql(
          "insert into agreement_end (id, area_id, agreement_id, kind, notice_on, months, exit_on)"
              + " values (1, 3, 1, 'ALL_AGREE', '2026-03-01', 0, '2026-03-05')");
      assertRefused(SigningRule.AGREEMENT_ENDED, () -> open(ANY_ORDER));
    }

    @Test
    void nothing_that_was_not_sent_is_signed() {
      sql("delete from adoption");
      sql("delete from agreement_version_party");
      sql("delete from agreement_version");

      assertRefused(SigningRule.NOTHING_SENT, () -> open(ANY_ORDER));
    }

    @Test
    void the_last_day_lies_ahead_and_the_turns_name_everybody() {
      assertRefused(
          SigningRule.DUE_DAY_PASSED, () -> open(new SigningOrder(TODAY.minusDays(1), List.of())));
      assertRefused(SharedRule.DAY_MISSING, () -> open(new SigningOrder(null, List.of())));
      assertRefused(
          SigningRule.TURNS_INCOMPLETE, () -> open(new SigningOrder(DUE, List.of(HOST, MEMBER))));
      assertRefused(
          SigningRule.TURNS_INCOMPLETE,
          () -> open(new SigningOrder(DUE, List.of(HOST, MEMBER, MEMBER, OFFICE))));
    }
  }

  @Nested
  class Following {

    @Test
    void those_whose_turn_it_is_are_reminded_once_a_day() {
      assertRefused(SigningRule.NOT_OPEN, () -> run(desk -> desk.request().remind(ID)));
      open(IN_TURNS);
      run(desk -> desk.request().remind(ID));

      assertThat(row(MEMBER).remindedOn()).isEqualTo(TODAY);
      assertThat(row(HOST).remindedOn()).isNull();
      assertRefused(SigningRule.REMINDED_TODAY, () -> run(desk -> desk.request().remind(ID)));
    }

    @Test
    void a_refusal_has_a_reason_and_ends_the_matter() {
      open(ANY_ORDER);
      assertRefused(
          SharedRule.REASON_MISSING, () -> run(desk -> desk.recording().refuse(ID, HOST, " ")));
      run(desk -> desk.recording().refuse(ID, HOST, "Mangler vedlegg"));

      assertThat(row(HOST).status()).isEqualTo(SignatureStatus.REFUSED);
      assertThat(row(HOST).refusal()).isEqualTo("Mangler vedlegg");
      assertRefused(SigningRule.ALREADY_REFUSED, () -> record(HOST, TODAY), TODAY);
      assertThat(standing()).isEqualTo("SIGNING");
    }

    @Test
    void a_request_is_withdrawn_and_opened_again_and_what_was_given_stays() {
      open(ANY_ORDER);
      record(HOST, TODAY);
      run(desk -> desk.recording().refuse(ID, MEMBER, "Mangler vedlegg"));
      run(desk -> desk.request().withdraw(ID, "Ny frist"));

      assertThat(row(HOST).status()).isEqualTo(SignatureStatus.SIGNED);
      assertThat(row(MEMBER).status()).isEqualTo(SignatureStatus.NOT_ASKED);
      assertRefused(SigningRule.NOT_OPEN, () -> run(desk -> desk.request().withdraw(ID, "Igjen")));
      open(new SigningOrder(DUE.plusDays(30), List.of()));
      assertThat(row(MEMBER).status()).isEqualTo(SignatureStatus.WAITS);
      record(MEMBER, TODAY);
    }

    @Test
    void a_day_in_the_past_does_not_know_what_came_later() {
      open(ANY_ORDER);
      record(HOST, TODAY);

      assertThat(on(TODAY.minusDays(1)).signatures())
          .extracting(SignatureRow::status)
          .containsOnly(SignatureStatus.NOT_ASKED);
    }
  }

  @Test
  void a_contact_of_a_municipality_records_its_own_signature_only() {
    open(ANY_ORDER);
    CurrentUser contact =
        Callers.holding(Role.MUNICIPAL_CONTACT, AGDER, SentAgreement.unitOf(persistence, MEMBER));

    runAs(contact, desk -> desk.recording().record(ID, MEMBER, given(TODAY, "Arkiv"), null));
    for (PartyId other : List.of(HOST, OFFICE)) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> runAs(contact, desk -> desk.recording().refuse(ID, other, "Nei")));
    }
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> runAs(contact, desk -> desk.request().open(ID, ANY_ORDER)));
    CurrentUser stranger = Callers.holding(Role.HOST_STAFF, new AreaId(1));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> runAs(stranger, desk -> desk.queries().signing(ID, TODAY, Language.NB)));
  }

  @Test
  void the_signed_agreement_is_kept_once_somebody_has_signed() {
    open(ANY_ORDER);
    assertRefused(
        SigningRule.NOT_SIGNED_YET, () -> run(desk -> desk.copies().add(ID, file("avtalen"))));
    record(HOST, TODAY);
    run(desk -> desk.copies().add(ID, file("avtalen")));

    assertThat(details().copies()).hasSize(1);
    assertThat(details().copies().get(0).sha256()).hasSize(64);
    assertThat(details().copies().get(0).intact()).isTrue();
  }

  @Test
  void reading_costs_the_same_however_many_sign() {
    open(ANY_ORDER);

    assertThat(
            persistence.statementsOf(
                em -> SigningDesk.of(em, host(), TODAY).queries().signing(ID, TODAY, Language.NB)))
        .isLessThanOrEqualTo(4);
  }
}
