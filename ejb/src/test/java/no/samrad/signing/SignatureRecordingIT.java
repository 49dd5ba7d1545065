package no.samrad.signing;

import static no.samrad.agreement.SentAgreement.ADOPTED;
import static no.samrad.agreement.SentAgreement.HOST;
import static no.samrad.agreement.SentAgreement.ID;
import static no.samrad.agreement.SentAgreement.MEMBER;
import static no.samrad.agreement.SentAgreement.OFFICE;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.SentAgreement;
import no.samrad.shared.AtOnce;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.Test;

class SignatureRecordingIT extends SigningScene {

  @Test
  void the_last_signature_brings_it_into_force_on_its_day() {
    open(ANY_ORDER);
    for (PartyId party : List.of(HOST, MEMBER, OFFICE)) {
      record(party, TODAY);
    }

    assertThat(details().isComplete()).isTrue();
    assertThat(standing()).isEqualTo("SIGNED");
    assertThat(standingOn("2026-04-01")).isEqualTo("IN_FORCE");
  }

  @Test
  void with_a_file_or_a_note_but_not_without_either() {
    open(ANY_ORDER);

    assertRefused(
        SigningRule.EVIDENCE_MISSING,
        () -> run(desk -> desk.recording().record(ID, HOST, given(TODAY, ""), null)));
    List<String> events =
        run(desk -> desk.recording().record(ID, HOST, given(TODAY, ""), file("signert")));
    run(desk -> desk.recording().record(ID, MEMBER, given(TODAY, ""), file("signert")));

    assertThat(row(HOST).evidence().fileName()).isEqualTo("signert.pdf");
    assertThat(row(MEMBER).evidence().document()).isEqualTo(row(HOST).evidence().document());
    assertThat(row(HOST).signatory()).isEqualTo("Tuva Prøve");
    assertThat(events).containsExactly("SignatureGiven");
  }

  @Test
  void whoever_is_no_party_signs_nothing() {
    open(ANY_ORDER);

    assertRefused(SigningRule.NOT_A_PARTY, () -> record(new PartyId(99), TODAY));
    sql("update agreement_version_party set signs = false where party_id = 13");
    assertRefused(SigningRule.NOT_A_PARTY, () -> record(OFFICE, TODAY));
  }

  @Test
  void nobody_signs_before_it_is_asked_for_twice_or_before_its_turn() {
    assertRefused(SigningRule.NOT_OPEN, () -> record(HOST, TODAY));
    open(IN_TURNS);
    assertThat(row(HOST).status()).isEqualTo(SignatureStatus.WAITS_FOR_TURN);
    assertRefused(SigningRule.BEFORE_ITS_TURN, () -> record(HOST, TODAY), 1L);
    assertRefused(SigningRule.BEFORE_ITS_TURN, () -> record(OFFICE, TODAY), 2L);
    record(MEMBER, TODAY);
    assertRefused(SigningRule.ALREADY_SIGNED, () -> record(MEMBER, TODAY), TODAY);
    record(HOST, TODAY);

    assertThat(row(OFFICE).status()).isEqualTo(SignatureStatus.WAITS);
  }

  @Test
  void the_day_lies_between_the_last_adoption_and_today() {
    open(ANY_ORDER);

    assertRefused(
        SigningRule.SIGNED_BEFORE_ADOPTION, () -> record(HOST, ADOPTED.minusDays(1)), ADOPTED);
    assertRefused(SigningRule.SIGNED_IN_THE_FUTURE, () -> record(HOST, TODAY.plusDays(1)));
    record(HOST, ADOPTED);
  }

  @Test
  void a_request_that_has_expired_takes_only_what_was_signed_in_time() {
    open(ANY_ORDER);
    LocalDate april = DUE.plusDays(1);

    assertThat(on(april).signatures()).allMatch(each -> each.status() == SignatureStatus.OVERDUE);
    assertRefused(
        SigningRule.REQUEST_EXPIRED,
        () -> runOn(april, desk -> desk.recording().record(ID, HOST, given(april, "Arkiv"), null)),
        DUE);
    runOn(april, desk -> desk.recording().record(ID, HOST, given(DUE, "Arkiv"), null));
    assertThat(on(april).signed()).isEqualTo(1);
  }

  @Test
  void a_municipality_that_is_no_more_signs_nothing() {
    open(ANY_ORDER);
    LocalDate end = TODAY.minusDays(5);
    try (TestPersistence owner = new TestPersistence(database.owner())) {
      SentAgreement.sql(
          owner,
          "update samrad.unit set valid_to = '2026-03-06' where id = "
              + SentAgreement.unitOf(persistence, MEMBER).value());
    }

    assertRefused(SigningRule.UNIT_ENDED, () -> record(MEMBER, TODAY), end);
    assertThat(row(MEMBER).unitEnded()).isTrue();
    record(MEMBER, end);
  }

  @Test
  void a_superseded_version_takes_no_signature() {
    open(ANY_ORDER);
    sql("update agreement_version set superseded_on = '2026-03-09'");

    assertRefused(SigningRule.SUPERSEDED, () -> record(HOST, TODAY));
  }

  @Test
  void the_form_of_a_signature_is_complete() {
    assertRefused(SigningRule.METHOD_MISSING, () -> new GivenSignature(TODAY, null, "Tuva", ""));
    assertRefused(
        SigningRule.SIGNATORY_MISSING,
        () -> new GivenSignature(TODAY, SignatureMethod.PAPER, " ", ""));
  }

  @Test
  void two_who_record_the_same_at_once_record_it_once() throws Exception {
    open(ANY_ORDER);

    List<String> outcomes = AtOnce.run(this::recordHost, this::recordHost);

    assertThat(outcomes).containsExactlyInAnyOrder("recorded", "ALREADY_SIGNED");
  }

  private String recordHost() {
    try {
      record(HOST, TODAY);
      return "recorded";
    } catch (RuleViolation e) {
      return e.rule().name();
    }
  }
}
