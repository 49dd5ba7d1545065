package no.samrad.adoption;

import static no.samrad.adoption.AdoptionRows.AGDER;
import static no.samrad.adoption.AdoptionRows.AGREEMENT;
import static no.samrad.adoption.AdoptionRows.GJERSTAD;
import static no.samrad.adoption.AdoptionRows.SECOND;
import static no.samrad.adoption.AdoptionRows.SENT;
import static no.samrad.adoption.AdoptionRows.VEGARSHEI;
import static no.samrad.adoption.DecisionDesk.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdoptionIT extends AdoptionTests {

  @Nested
  class Recording {

    @Test
    void an_agenda_and_then_a_decision_stand_on_the_board() {
      putOnAgenda(subject(VEGARSHEI), TODAY);
      assertThat(row("Vegårshei").stage()).isEqualTo(Stage.ON_AGENDA);

      List<DomainEvent> fired = record(subject(VEGARSHEI), decision(Outcome.ADOPTED, TODAY));

      BoardRow row = row("Vegårshei");
      assertThat(row.stage()).isEqualTo(Stage.ADOPTED);
      assertThat(row.days()).isEqualTo(81);
      assertThat(row.party().decided().caseNumber()).isEqualTo("PS 14/26");
      assertThat(fired.get(0).inArea()).contains(AGDER);
      assertThat(fired.get(0).changes())
          .contains(Change.set("outcome", "ADOPTED"), Change.set("decidedOn", TODAY));
    }

    @Test
    void a_condition_is_met_without_a_change_of_text() {
      record(subject(VEGARSHEI), conditional(FEBRUARY));
      assertThat(row("Vegårshei").stage()).isEqualTo(Stage.CONDITION_UNMET);

      meet(subject(VEGARSHEI), FEBRUARY.plusDays(4), "Vertskommunen har svart i brev");

      BoardRow row = row("Vegårshei");
      assertThat(row.stage()).isEqualTo(Stage.ADOPTED);
      assertThat(row.days()).isEqualTo(73);
      assertThat(row.party().decided().metBy()).isEqualTo("Vertskommunen har svart i brev");
    }

    @Test
    void a_wrong_entry_is_corrected_with_a_reason() {
      record(subject(VEGARSHEI), decision(Outcome.REJECTED, FEBRUARY));

      assertRefused(
          SharedRule.REASON_MISSING,
          () -> correct(subject(VEGARSHEI), decision(Outcome.ADOPTED, FEBRUARY), " "));
      List<DomainEvent> fired =
          correct(subject(VEGARSHEI), decision(Outcome.ADOPTED, FEBRUARY), "Lest feil protokoll");

      assertThat(row("Vegårshei").stage()).isEqualTo(Stage.ADOPTED);
      assertThat(fired.get(0).reason()).isEqualTo("Lest feil protokoll");
      assertThat(fired.get(0).changes()).contains(Change.of("outcome", "REJECTED", "ADOPTED"));
    }

    @Test
    void a_correction_away_from_a_condition_forgets_that_it_was_met() {
      record(subject(VEGARSHEI), conditional(FEBRUARY));
      meet(subject(VEGARSHEI), TODAY, "Brev");

      correct(subject(VEGARSHEI), decision(Outcome.REJECTED, FEBRUARY), "Feil");

      assertThat(row("Vegårshei").party().decided().metOn()).isNull();
    }
  }

  @Nested
  class Access {

    @Test
    void the_contact_person_records_the_own_councils_decision_only() {
      CurrentUser pal = Callers.holding(Role.MUNICIPAL_CONTACT, AGDER, unit("4212"));

      run(pal, desk -> desk.recording().putOnAgenda(subject(VEGARSHEI), TODAY));
      run(
          pal,
          desk -> desk.recording().record(subject(VEGARSHEI), decision(Outcome.ADOPTED, TODAY)));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () -> run(pal, desk -> desk.recording().putOnAgenda(subject(GJERSTAD), TODAY)));
    }

    @Test
    void readers_and_others_record_nothing() {
      for (CurrentUser caller :
          List.of(
              Callers.holding(Role.HOST_STAFF, new AreaId(1)),
              Callers.holding(Role.COUNCIL_MEMBER, AGDER),
              Callers.holding(Role.AUDITOR, null))) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(
                () -> run(caller, desk -> desk.recording().putOnAgenda(subject(VEGARSHEI), TODAY)));
      }
    }

    @Test
    void whoever_may_not_read_the_area_sees_no_board_and_no_price() {
      CurrentUser oslo = Callers.holding(Role.HOST_STAFF, new AreaId(1));

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(oslo, desk -> desk.queries().board(AGREEMENT, TODAY, Language.NB)));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  run(
                      Callers.holding(Role.COUNCIL_MEMBER, AGDER),
                      desk -> desk.queries().price(AGREEMENT, TODAY, Language.NB)));
    }
  }

  @Nested
  class OnTheBoard {

    @Test
    void contact_next_meeting_and_all_done_are_there() {
      Board board = board(TODAY);

      assertThat(board.rows())
          .extracting(each -> each.party().name())
          .containsExactly("Vegårshei", "Gjerstad");
      assertThat(row("Vegårshei").party().contact().name()).isEqualTo("Ingvild Eksempel");
      assertThat(row("Gjerstad").party().contact()).isNull();
      assertThat(row("Gjerstad").next().paperDeadline()).isEqualTo(LocalDate.of(2026, 4, 2));
      assertThat(board.allDone().day()).isEqualTo(LocalDate.of(2026, 4, 16));
    }

    @Test
    void the_units_contact_person_stands_in_for_a_party_without_contact() {
      persistence.run(
          em ->
              AdoptionRows.run(
                  em,
                  """
                  insert into role_assignment (id, person_id, role, area_id, unit_id, valid_from)
                  select 70, 7, 'MUNICIPAL_CONTACT', 3, p.unit_id, '2024-01-01' from agreement_party p where p.id = 102;
                  """));

      assertThat(row("Gjerstad").party().contact().phone()).isEqualTo("38 00 00 00");
    }

    @Test
    void an_adoption_of_an_earlier_version_is_outdated_and_does_not_count() {
      record(subject(VEGARSHEI), decision(Outcome.ADOPTED, SENT.plusDays(5)));
      persistence.run(AdoptionRows::draft);
      assertThat(board(TODAY).facts().draftNumber()).isEqualTo(2);
      persistence.run(em -> AdoptionRows.send(em, SECOND, TODAY.minusDays(20)));

      Board board = board(TODAY);
      assertThat(board.facts().number()).isEqualTo(2);
      assertThat(board.adopted()).isZero();
      assertThat(row("Vegårshei").party().earlier())
          .isEqualTo(new BoardParty.Earlier(1, SENT.plusDays(5), Outcome.ADOPTED));
      assertThat(row("Gjerstad").party().earlier()).isNull();
    }

    @Test
    void it_shows_any_day_as_it_was() {
      record(subject(VEGARSHEI), conditional(FEBRUARY));
      meet(subject(VEGARSHEI), TODAY, "Brev");

      Optional<Board> before =
          persistence.get(
              em ->
                  DecisionDesk.of(em, host())
                      .queries()
                      .board(AGREEMENT, SENT.minusDays(1), Language.NB));
      assertThat(before).isEmpty();
      assertThat(stageOn(FEBRUARY.minusDays(1))).isEqualTo(Stage.NOT_ON_AGENDA);
      assertThat(stageOn(FEBRUARY)).isEqualTo(Stage.CONDITION_UNMET);
      assertThat(stageOn(TODAY)).isEqualTo(Stage.ADOPTED);
    }

    @Test
    void the_price_of_a_change_names_who_must_decide_again() {
      record(subject(GJERSTAD), decision(Outcome.ADOPTED, FEBRUARY));

      ChangePrice price =
          persistence
              .get(
                  em ->
                      DecisionDesk.of(em, host())
                          .queries()
                          .price(AGREEMENT, LocalDate.of(2026, 4, 3), Language.NB))
              .orElseThrow();

      assertThat(price.again()).extracting(BoardParty::name).containsExactly("Gjerstad");
      assertThat(price.decisions()).isEqualTo(2);
      assertThat(price.lacking()).extracting(BoardParty::name).containsExactly("Vegårshei");
      assertThat(priceOn(TODAY).without()).isEqualTo(LocalDate.of(2026, 4, 14));
      assertThat(priceOn(TODAY).with()).isEqualTo(LocalDate.of(2026, 4, 16));
      assertThat(priceOn(TODAY).weeks()).isEqualTo(1);
    }

    @Test
    void the_statements_do_not_grow_with_the_parties() {
      int few =
          persistence.statementsOf(
              em -> DecisionDesk.of(em, host()).queries().board(AGREEMENT, TODAY, Language.NB));
      persistence.run(
          em ->
              AdoptionRows.run(
                  em,
                  """
                  insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
                  select 1000 + u.id, 3, 1, 'PARTICIPANT', u.id, true, true, '2025-10-01' from unit u
                  where u.valid_to is null and not exists (select from agreement_party p where p.unit_id = u.id);
                  insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
                  select 11, p.id, 3, true, true, p.id from agreement_party p where p.id > 1000;
                  """));

      assertThat(board(TODAY).rows()).hasSizeGreaterThan(300);
      assertThat(
              persistence.statementsOf(
                  em -> DecisionDesk.of(em, host()).queries().board(AGREEMENT, TODAY, Language.NB)))
          .isEqualTo(few);
    }

    private Stage stageOn(LocalDate day) {
      return board(day).rows().stream()
          .filter(each -> each.party().name().equals("Vegårshei"))
          .findFirst()
          .orElseThrow()
          .stage();
    }

    private ChangePrice priceOn(LocalDate day) {
      return persistence
          .get(em -> DecisionDesk.of(em, host()).queries().price(AGREEMENT, day, Language.NB))
          .orElseThrow();
    }
  }

  @Test
  void a_version_is_adopted_only_when_all_have_adopted_that_version() {
    record(subject(VEGARSHEI), decision(Outcome.ADOPTED, FEBRUARY));
    assertThat(status()).isEqualTo("ADOPTION");
    record(subject(GJERSTAD), conditional(FEBRUARY));
    assertThat(status()).isEqualTo("ADOPTION");
    meet(subject(GJERSTAD), TODAY, "Brev");
    assertThat(status()).isEqualTo("SIGNING");
    persistence.run(AdoptionRows::draft);
    persistence.run(em -> AdoptionRows.send(em, SECOND, TODAY));
    assertThat(status()).isEqualTo("ADOPTION");
  }

  private String status() {
    return persistence.get(
        em ->
            em.createNativeQuery(
                    "select o.status from samrad.agreement_on(date '2026-03-10') o where"
                        + " o.agreement_id = 1")
                .getSingleResult()
                .toString());
  }
}
