package no.samrad.adoption;

import static no.samrad.adoption.AdoptionRows.AGDER;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyId;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdoptionIT {

  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 26);

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.fresh();
    persistence = new TestPersistence(database.app());
    AdoptionRows.sent(persistence);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

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
  class Refused {

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

      assertRefused(
          AdoptionRule.NOT_SENT, () -> record(draft, decision(Outcome.ADOPTED, FEBRUARY)));
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
          AdoptionRule.AGENDA_BEFORE_SENT,
          () -> putOnAgenda(subject(VEGARSHEI), SENT.minusDays(1)));
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
      assertRefused(
          AdoptionRule.CONDITION_DAY_MISSING, () -> meet(subject(VEGARSHEI), null, "Brev"));
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

  private static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  /** As a form that is opened now. */
  private AdoptionSubject subject(PartyId party) {
    Object version =
        persistence.get(
            em ->
                em.createNativeQuery(
                        "select coalesce(max(a.version), 0) from adoption a where a.version_id = 11"
                            + " and a.party_id = ?1")
                    .setParameter(1, party.value())
                    .getSingleResult());
    return new AdoptionSubject(AGREEMENT, FIRST, party, ((Number) version).longValue());
  }

  private static Decision decision(Outcome outcome, LocalDate day) {
    return new Decision(
        DecidingBody.MUNICIPAL_COUNCIL, day, new CaseNumber("PS 14/26"), outcome, "");
  }

  private static Decision conditional(LocalDate day) {
    return new Decision(
        DecidingBody.MUNICIPAL_COUNCIL,
        day,
        new CaseNumber("14/26"),
        Outcome.ADOPTED_WITH_CONDITION,
        "Oppgjøret skal komme i juni.");
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<DecisionDesk> work) {
    return persistence.get(
        em -> {
          DecisionDesk desk = DecisionDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  private List<DomainEvent> putOnAgenda(AdoptionSubject subject, LocalDate day) {
    return run(host(), desk -> desk.recording().putOnAgenda(subject, day));
  }

  private List<DomainEvent> record(AdoptionSubject subject, Decision decision) {
    return run(host(), desk -> desk.recording().record(subject, decision));
  }

  private List<DomainEvent> correct(AdoptionSubject subject, Decision decision, String reason) {
    return run(host(), desk -> desk.recording().correct(subject, decision, reason));
  }

  private void meet(AdoptionSubject subject, LocalDate day, String how) {
    run(host(), desk -> desk.recording().meetCondition(subject, day, how));
  }

  private Board board(LocalDate day) {
    return persistence
        .get(em -> DecisionDesk.of(em, host()).queries().board(AGREEMENT, day, Language.NB))
        .orElseThrow();
  }

  private BoardRow row(String name) {
    return board(TODAY).rows().stream()
        .filter(each -> each.party().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private UnitId unit(String code) {
    return persistence.get(
        em ->
            new UnitId(
                NativeRow.of(
                        em.createNativeQuery(
                                "select c.unit_id from unit_code c where c.code = ?1 and c.valid_to"
                                    + " is null")
                            .setParameter(1, code)
                            .getSingleResult())
                    .number(0)));
  }
}
