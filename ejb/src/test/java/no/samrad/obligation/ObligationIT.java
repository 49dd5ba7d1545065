package no.samrad.obligation;

import static no.samrad.agreement.SentAgreement.AGDER;
import static no.samrad.agreement.SentAgreement.HOST;
import static no.samrad.agreement.SentAgreement.ID;
import static no.samrad.agreement.SentAgreement.MEMBER;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.SharedRule;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObligationIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    SentAgreement.create(persistence);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Nested
  class Owing {

    @Test
    void the_days_follow_from_the_first_and_the_rhythm() {
      add(Rhythm.MONTHLY, EvidenceKind.NONE, JANUARY);

      assertThat(details().obligations().subList(0, 3))
          .extracting(ObligationRow::dueOn)
          .containsExactly(JANUARY, FEBRUARY, LocalDate.of(2026, 3, 31));
      assertThat(details().obligations()).hasSize(14);
      assertThat(details().overdue()).isEqualTo(2);
    }

    @Test
    void the_days_of_the_database_are_those_of_the_rhythm() {
      LocalDate leap = LocalDate.of(2024, 2, 29);
      for (Rhythm rhythm : Rhythm.values()) {
        add(rhythm, EvidenceKind.NONE, leap);
      }

      assertThat(details().obligations())
          .hasSizeGreaterThan(40)
          .allMatch(each -> each.rhythm().falls(leap, each.dueOn()));
      assertThat(details().obligations())
          .filteredOn(each -> each.rhythm() == Rhythm.YEARLY)
          .extracting(ObligationRow::dueOn)
          .containsExactly(leap, leap.plusYears(1), leap.plusYears(2), leap.plusYears(3));
    }

    @Test
    void it_is_owed_by_a_party_for_a_time_that_runs_forward() {
      assertRefused(
          ObligationRule.NOT_A_PARTY, () -> run(desk -> desk.keeping().add(ID, owed(99, null))));
      assertRefused(ObligationRule.ENDS_BEFORE_IT_BEGINS, () -> owed(11, JANUARY.minusDays(1)));
      assertRefused(
          ObligationRule.TITLE_MISSING,
          () ->
              new NewObligation(
                  HOST, "", 0, " ", "", Rhythm.ONCE, EvidenceKind.NONE, JANUARY, null));
    }

    @Test
    void nothing_is_due_after_it_ended() {
      ObligationId id = add(Rhythm.MONTHLY, EvidenceKind.NONE, JANUARY);

      assertRefused(SharedRule.REASON_MISSING, () -> end(id, FEBRUARY, ""));
      end(id, FEBRUARY, "Avtalen er endret");

      assertThat(details().obligations()).hasSize(2);
    }

    private NewObligation owed(long party, LocalDate last) {
      return new NewObligation(
          new PartyId(party), "", 0, "Rapport", "", Rhythm.ONCE, EvidenceKind.NONE, JANUARY, last);
    }

    private void end(ObligationId id, LocalDate day, String reason) {
      run(
          desk -> {
            desk.keeping().end(id, day, reason);
            return true;
          });
    }
  }

  @Nested
  class Doing {

    @Test
    void what_is_done_is_no_longer_overdue() {
      ObligationId id = add(Rhythm.MONTHLY, EvidenceKind.NONE, JANUARY);

      complete(id, done(JANUARY, "", ""), null);

      assertThat(details().overdue()).isEqualTo(1);
      assertThat(details().obligations().get(0).doneOn()).isEqualTo(TODAY);
      assertRefused(
          ObligationRule.ALREADY_DONE, () -> complete(id, done(JANUARY, "", ""), null), TODAY);
    }

    @Test
    void only_on_a_day_it_is_due_and_not_in_the_future() {
      ObligationId id = add(Rhythm.MONTHLY, EvidenceKind.NONE, JANUARY);

      assertRefused(
          ObligationRule.NOT_DUE_THAT_DAY,
          () -> complete(id, done(JANUARY.plusDays(3), "", ""), null));
      assertRefused(
          ObligationRule.DONE_IN_THE_FUTURE,
          () -> complete(id, new Completion(JANUARY, TODAY.plusDays(1), "", ""), null));
    }

    @Test
    void with_the_evidence_that_was_asked_for_or_a_reason() {
      ObligationId file = add(Rhythm.MONTHLY, EvidenceKind.DOCUMENT, JANUARY);
      ObligationId note = add(Rhythm.MONTHLY, EvidenceKind.NOTE, JANUARY);

      assertRefused(
          ObligationRule.DOCUMENT_OR_REASON_MISSING,
          () -> complete(file, done(JANUARY, "Sendt", ""), null));
      assertRefused(
          ObligationRule.NOTE_OR_REASON_MISSING, () -> complete(note, done(JANUARY, "", ""), null));
      complete(file, done(JANUARY, "", ""), report());
      complete(file, done(FEBRUARY, "", "Rapporten gikk muntlig"), null);
      complete(note, done(JANUARY, "Sendt i arkivet", ""), null);

      assertThat(details().obligations())
          .filteredOn(each -> each.doneOn() != null)
          .extracting(ObligationRow::fileName, ObligationRow::note, ObligationRow::reason)
          .hasSize(3)
          .anySatisfy(each -> assertThat(each.toList()).contains("rapport.pdf"));
    }
  }

  @Nested
  class Listing {

    @Test
    void what_is_overdue_is_listed_page_by_page_for_whoever_reads_the_area() {
      add(Rhythm.MONTHLY, EvidenceKind.NONE, LocalDate.of(2025, 1, 1));

      PageOf<ObligationRow> page = overdue(host(), "", 5);
      assertThat(page.items()).hasSize(5).allMatch(ObligationRow::overdue);
      assertThat(page.total()).isEqualTo(15);
      assertThat(overdue(host(), "agder", 50).items()).hasSize(15);
      assertThat(overdue(host(), "oslo", 50).items()).isEmpty();
      assertThat(overdue(Callers.administrator(), "", 50).items()).hasSize(15);
      CurrentUser stranger = Callers.holding(Role.HOST_STAFF, new AreaId(1));
      assertThat(overdue(stranger, "agder", 50).items()).isEmpty();
    }

    private PageOf<ObligationRow> overdue(CurrentUser caller, String slug, int size) {
      return runAs(
          caller,
          desk -> desk.queries().overdue(slug, TODAY, Language.NB, PageRequest.first(size)));
    }
  }

  @Nested
  class Disputes {

    @Test
    void one_is_opened_resolved_and_opened_again() {
      DeviationId id = open(MEMBER, HOST);
      assertThat(details().openDeviations()).isEqualTo(1);
      assertRefused(
          ObligationRule.RESOLVED_BEFORE_IT_OPENED, () -> resolve(id, JANUARY.minusDays(1)));
      assertRefused(ObligationRule.DONE_IN_THE_FUTURE, () -> resolve(id, TODAY.plusDays(1)));
      resolve(id, FEBRUARY);
      assertThat(details().deviations().get(0).resolvedOn()).isEqualTo(FEBRUARY);
      assertRefused(ObligationRule.ALREADY_RESOLVED, () -> resolve(id, TODAY), FEBRUARY);

      assertRefused(SharedRule.REASON_MISSING, () -> reopen(id, ""));
      reopen(id, "Lokalene ble ikke ferdige");
      assertThat(details().deviations().get(0).reopenedOn()).isEqualTo(TODAY);
      assertThat(details().openDeviations()).isEqualTo(1);
      assertRefused(ObligationRule.NOT_RESOLVED, () -> reopen(id, "Igjen"));
    }

    @Test
    void it_is_between_parties_of_the_agreement() {
      assertRefused(ObligationRule.NOT_A_PARTY, () -> open(MEMBER, new PartyId(99)));
      assertRefused(ObligationRule.SAME_PARTY, () -> open(MEMBER, MEMBER));
      open(MEMBER, null);
      assertThat(details().deviations().get(0).other()).isEmpty();
    }

    private DeviationId open(PartyId party, PartyId other) {
      return run(
          desk ->
              desk.deviations()
                  .open(
                      ID,
                      new NewDeviation(
                          DeviationKind.PREMISES, party, other, "Lokalene mangler", JANUARY)));
    }

    private void resolve(DeviationId id, LocalDate day) {
      run(
          desk -> {
            desk.deviations().resolve(id, "Nye lokaler", day);
            return true;
          });
    }

    private void reopen(DeviationId id, String reason) {
      run(
          desk -> {
            desk.deviations().reopen(id, reason);
            return true;
          });
    }
  }

  @Test
  void only_administrator_and_host_change_anything() {
    ObligationId id = add(Rhythm.ONCE, EvidenceKind.NONE, JANUARY);
    for (CurrentUser caller :
        List.of(
            Callers.holding(Role.COUNCIL_MEMBER, AGDER),
            Callers.holding(Role.HOST_STAFF, new AreaId(1)))) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  runAs(
                      caller,
                      desk -> {
                        desk.keeping().complete(id, done(JANUARY, "", ""), null);
                        return true;
                      }));
    }
  }

  @Test
  void reading_costs_the_same_however_much_is_owed() {
    add(Rhythm.MONTHLY, EvidenceKind.NONE, JANUARY);

    assertThat(
            persistence.statementsOf(
                em ->
                    ObligationDesk.of(em, host(), TODAY)
                        .queries()
                        .obligations(ID, TODAY, Language.NB)))
        .isEqualTo(5);
  }

  private static Completion done(LocalDate dueOn, String note, String reason) {
    return new Completion(dueOn, TODAY, note, reason);
  }

  private static UploadedFile report() {
    return SampleFiles.file("rapport.pdf", SampleFiles.pdf("rapport"));
  }

  private ObligationId add(Rhythm rhythm, EvidenceKind evidence, LocalDate first) {
    return run(
        desk ->
            desk.keeping()
                .add(
                    ID,
                    new NewObligation(
                        HOST, "Kommunalsjefen", 0, "Rapport", "", rhythm, evidence, first, null)));
  }

  private void complete(ObligationId id, Completion done, UploadedFile file) {
    run(
        desk -> {
          desk.keeping().complete(id, done, file);
          return true;
        });
  }

  private ObligationDetails details() {
    return run(desk -> desk.queries().obligations(ID, TODAY, Language.NB));
  }

  private static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  private <T> T run(Function<ObligationDesk, T> work) {
    return runAs(host(), work);
  }

  private <T> T runAs(CurrentUser caller, Function<ObligationDesk, T> work) {
    return persistence.get(em -> work.apply(ObligationDesk.of(em, caller, TODAY)));
  }
}
