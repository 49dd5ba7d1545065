package no.samrad.signing;

import static no.samrad.agreement.SentAgreement.ADOPTED;
import static no.samrad.agreement.SentAgreement.AGDER;
import static no.samrad.agreement.SentAgreement.HOST;
import static no.samrad.agreement.SentAgreement.ID;
import static no.samrad.agreement.SentAgreement.MEMBER;
import static no.samrad.agreement.SentAgreement.OFFICE;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.SentAgreement;
import no.samrad.db.TestDatabase;
import no.samrad.document.SampleFiles;
import no.samrad.document.UploadedFile;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.AtOnce;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SharedRule;
import no.samrad.shared.TestPersistence;
import no.samrad.signing.SigningDetails.SignatureRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SigningIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
  private static final SigningOrder ANY_ORDER = new SigningOrder(DUE, List.of());
  private static final SigningOrder IN_TURNS =
      new SigningOrder(DUE, List.of(MEMBER, HOST, OFFICE));

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.fresh();
    persistence = new TestPersistence(database.app());
    SentAgreement.create(persistence);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

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
      sql("update adoption set outcome = 'ADOPTED_WITH_CONDITION', condition_text = 'Tak' where party_id = 12");

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
      assertRefused(SigningRule.NOTHING_SENT, () -> openOn(ANY_ORDER, LocalDate.of(2026, 1, 2)));
      assertRefused(SigningRule.SUPERSEDED, () -> open(ANY_ORDER));
      sql("update agreement_version set superseded_on = null");
      sql(
          "insert into agreement_end (id, area_id, agreement_id, kind, notice_on, months, exit_on)"
              + " values (1, 3, 1, 'ALL_AGREE', '2026-03-01', 0, '2026-03-05')");
      assertRefused(SigningRule.AGREEMENT_ENDED, () -> open(ANY_ORDER));
    }

    @Test
    void the_last_day_lies_ahead_and_the_turns_name_everybody() {
      assertRefused(
          SigningRule.DUE_DAY_PASSED,
          () -> open(new SigningOrder(TODAY.minusDays(1), List.of())));
      assertRefused(SharedRule.DAY_MISSING, () -> open(new SigningOrder(null, List.of())));
      assertRefused(
          SigningRule.TURNS_INCOMPLETE, () -> open(new SigningOrder(DUE, List.of(HOST, MEMBER))));
      assertRefused(
          SigningRule.TURNS_INCOMPLETE,
          () -> open(new SigningOrder(DUE, List.of(HOST, MEMBER, MEMBER, OFFICE))));
    }
  }

  @Nested
  class Recording {

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
      assertRefused(
          SigningRule.METHOD_MISSING, () -> new GivenSignature(TODAY, null, "Tuva", ""));
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
        Callers.holding(
            Role.MUNICIPAL_CONTACT, AGDER, SentAgreement.unitOf(persistence, MEMBER));

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
                em ->
                    SigningDesk.of(em, host(), TODAY).queries().signing(ID, TODAY, Language.NB)))
        .isLessThanOrEqualTo(4);
  }

  private static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  private static GivenSignature given(LocalDate day, String note) {
    return new GivenSignature(day, SignatureMethod.PAPER, "Tuva Prøve", note);
  }

  private static UploadedFile file(String name) {
    return SampleFiles.file(name + ".pdf", SampleFiles.pdf(name));
  }

  private void open(SigningOrder order) {
    openOn(order, TODAY);
  }

  private void openOn(SigningOrder order, LocalDate day) {
    runOn(day, desk -> desk.request().open(ID, order));
  }

  private void record(PartyId party, LocalDate day) {
    run(desk -> desk.recording().record(ID, party, given(day, "Papir i arkivet"), null));
  }

  private List<String> run(Consumer<SigningDesk> work) {
    return runOn(TODAY, work);
  }

  private List<String> runOn(LocalDate day, Consumer<SigningDesk> work) {
    return run(host(), day, work);
  }

  private void runAs(CurrentUser caller, Consumer<SigningDesk> work) {
    run(caller, TODAY, work);
  }

  private List<String> run(CurrentUser caller, LocalDate day, Consumer<SigningDesk> work) {
    return persistence.get(
        em -> {
          SigningDesk desk = SigningDesk.of(em, caller, day);
          work.accept(desk);
          return desk.events().fired().stream()
              .map(event -> event.getClass().getSimpleName())
              .toList();
        });
  }

  private SigningDetails details() {
    return on(TODAY);
  }

  private SigningDetails on(LocalDate day) {
    return persistence.get(
        em -> SigningDesk.of(em, host(), day).queries().signing(ID, day, Language.NB));
  }

  private List<SignatureStatus> statuses() {
    return details().signatures().stream().map(SignatureRow::status).toList();
  }

  private SignatureRow row(PartyId party) {
    return details().signatures().stream()
        .filter(each -> each.party().equals(party))
        .findFirst()
        .orElseThrow();
  }

  private String standing() {
    return standingOn(TODAY.toString());
  }

  private String standingOn(String day) {
    return persistence.get(
        em ->
            em.createNativeQuery(
                    "select status from samrad.agreement_on(cast(?1 as date)) where agreement_id = 1")
                .setParameter(1, day)
                .getSingleResult()
                .toString());
  }

  private void sql(String sql) {
    SentAgreement.sql(persistence, sql);
  }
}
