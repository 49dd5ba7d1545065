package no.samrad.adoption;

import static no.samrad.adoption.AdoptionRows.AGREEMENT;
import static no.samrad.adoption.AdoptionRows.FIRST;
import static no.samrad.adoption.AdoptionRows.GJERSTAD;
import static no.samrad.adoption.AdoptionRows.RISOR;
import static no.samrad.adoption.AdoptionRows.SECOND;
import static no.samrad.adoption.AdoptionRows.SENT;
import static no.samrad.adoption.AdoptionRows.VEGARSHEI;
import static no.samrad.adoption.DecisionDesk.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.Test;

/** What nobody may record about a council. */
class AdoptionRefusedIT extends AdoptionTests {

  @Test
  void a_decision_upon_a_version_that_was_superseded() {
    AdoptionSubject seen = subject(VEGARSHEI);
    persistence.run(AdoptionRows::draft);
    persistence.run(em -> AdoptionRows.send(em, SECOND, TODAY.minusDays(20)));

    assertRefused(
        AdoptionRule.VERSION_SUPERSEDED,
        () -> record(seen, decision(Outcome.ADOPTED, FEBRUARY)),
        2);
  }

  @Test
  void a_decision_upon_a_version_that_was_not_sent() {
    persistence.run(AdoptionRows::draft);
    AdoptionSubject draft = new AdoptionSubject(AGREEMENT, SECOND, VEGARSHEI, 0);

    assertRefused(AdoptionRule.NOT_SENT, () -> record(draft, decision(Outcome.ADOPTED, FEBRUARY)));
  }

  @Test
  void a_decision_before_anything_was_sent() {
    persistence.run(
        em -> {
          AdoptionRows.run(em, "delete from agreement_version_party;\n");
          AdoptionRows.run(em, "update agreement_version set sent_on = null;\n");
        });

    assertRefused(
        AdoptionRule.NOT_SENT,
        () ->
            record(
                new AdoptionSubject(AGREEMENT, FIRST, VEGARSHEI, 0),
                decision(Outcome.ADOPTED, FEBRUARY)));
  }

  @Test
  void a_day_before_the_version_was_sent_or_after_today() {
    assertRefused(
        AdoptionRule.DECIDED_BEFORE_SENT,
        () -> record(subject(VEGARSHEI), decision(Outcome.ADOPTED, SENT.minusDays(1))),
        SENT);
    assertRefused(
        AdoptionRule.DECIDED_IN_FUTURE,
        () -> record(subject(VEGARSHEI), decision(Outcome.ADOPTED, TODAY.plusDays(1))),
        TODAY);
    record(subject(VEGARSHEI), decision(Outcome.ADOPTED, SENT));
    record(subject(GJERSTAD), decision(Outcome.ADOPTED, TODAY));
  }

  @Test
  void a_decision_of_nobody_who_is_asked() {
    assertRefused(
        AdoptionRule.NOT_A_PARTY,
        () -> record(subject(new PartyId(999)), decision(Outcome.ADOPTED, FEBRUARY)));
    assertRefused(
        AdoptionRule.PARTY_DOES_NOT_ADOPT,
        () -> record(subject(RISOR), decision(Outcome.ADOPTED, FEBRUARY)));
  }

  @Test
  void a_decision_of_a_party_that_has_left() {
    persistence.run(
        em ->
            AdoptionRows.run(
                em, "update agreement_party set valid_to = '2026-03-01' where id = 101;\n"));

    assertRefused(
        AdoptionRule.PARTY_ENDED,
        () -> record(subject(VEGARSHEI), decision(Outcome.ADOPTED, FEBRUARY)),
        LocalDate.of(2026, 2, 28));
    assertThat(row("Vegårshei").stage()).isEqualTo(Stage.PARTY_ENDED);
  }

  @Test
  void a_decision_upon_an_agreement_that_is_over() {
    persistence.run(
        em ->
            AdoptionRows.run(
                em,
                """
                insert into agreement_end (id, area_id, agreement_id, kind, notice_on, months, exit_on)
                values (1, 3, 1, 'ALL_AGREE', '2026-03-01', 0, '2026-03-09');
                """));

    assertRefused(
        AdoptionRule.AGREEMENT_ENDED,
        () -> record(subject(VEGARSHEI), decision(Outcome.ADOPTED, FEBRUARY)));
  }

  @Test
  void a_second_decision() {
    record(subject(VEGARSHEI), decision(Outcome.ADOPTED, FEBRUARY));

    assertRefused(
        AdoptionRule.ALREADY_DECIDED,
        () -> record(subject(VEGARSHEI), decision(Outcome.REJECTED, TODAY)),
        Outcome.ADOPTED,
        FEBRUARY);
    assertRefused(AdoptionRule.ALREADY_DECIDED, () -> putOnAgenda(subject(VEGARSHEI), TODAY));
  }

  @Test
  void an_agenda_without_a_day_or_before_the_version_was_sent() {
    assertRefused(AdoptionRule.AGENDA_DAY_MISSING, () -> putOnAgenda(subject(VEGARSHEI), null));
    assertRefused(
        AdoptionRule.AGENDA_BEFORE_SENT, () -> putOnAgenda(subject(VEGARSHEI), SENT.minusDays(1)));
  }

  @Test
  void a_condition_that_is_not_there_or_met_wrongly() {
    assertRefused(AdoptionRule.NOT_DECIDED, () -> meet(subject(VEGARSHEI), TODAY, "Brev"));
    record(subject(GJERSTAD), decision(Outcome.ADOPTED, FEBRUARY));
    assertRefused(AdoptionRule.NO_CONDITION, () -> meet(subject(GJERSTAD), TODAY, "Brev"));
    record(subject(VEGARSHEI), conditional(FEBRUARY));
    assertRefused(
        AdoptionRule.MET_BEFORE_DECIDED,
        () -> meet(subject(VEGARSHEI), FEBRUARY.minusDays(1), "Brev"));
    assertRefused(
        AdoptionRule.MET_IN_FUTURE, () -> meet(subject(VEGARSHEI), TODAY.plusDays(1), "Brev"));
    assertRefused(AdoptionRule.HOW_MISSING, () -> meet(subject(VEGARSHEI), TODAY, " "));
    assertRefused(
        AdoptionRule.HOW_TOO_LONG, () -> meet(subject(VEGARSHEI), TODAY, "x".repeat(1001)));
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> meet(subject(VEGARSHEI), TODAY, IdentityNumbers.BIRTH_NUMBER));
    assertRefused(AdoptionRule.CONDITION_DAY_MISSING, () -> meet(subject(VEGARSHEI), null, "Brev"));
    meet(subject(VEGARSHEI), TODAY, "Brev");
    assertRefused(
        AdoptionRule.CONDITION_ALREADY_MET, () -> meet(subject(VEGARSHEI), TODAY, "Brev"));
  }

  @Test
  void a_correction_once_somebody_has_signed() {
    record(subject(VEGARSHEI), decision(Outcome.ADOPTED, FEBRUARY));
    persistence.run(
        em ->
            AdoptionRows.run(
                em,
                """
                insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, signed_on, method, changed_by, changed_at)
                values (1, 3, 1, 11, 103, 1, '2026-03-01', '2026-04-01', '2026-03-02', 'PAPER', 7, now());
                """));

    assertRefused(
        AdoptionRule.SIGNED_ALREADY,
        () -> correct(subject(VEGARSHEI), decision(Outcome.REJECTED, FEBRUARY), "Feil"));
  }

  @Test
  void a_change_nobody_has_seen() {
    AdoptionSubject seen = subject(VEGARSHEI);
    putOnAgenda(seen, TODAY);

    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> record(seen, decision(Outcome.ADOPTED, FEBRUARY)));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () ->
                record(
                    new AdoptionSubject(new AgreementId(99), FIRST, VEGARSHEI, 0),
                    decision(Outcome.ADOPTED, FEBRUARY)));
  }
}
