package no.samrad.area;

import static no.samrad.area.AreaDesk.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Agder has thirteen members and no host: the reference data never assumes one. */
class AreaLifeCycleIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate OPERATION = LocalDate.of(2023, 1, 1);
  private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Nested
  class Life {

    @Test
    void a_phase_is_entered_with_an_explanation() {
      List<DomainEvent> fired =
          enter(Callers.holding(Role.HOST_STAFF, AGDER), AreaPhase.CLOSING, SUMMER, "Vedtatt");

      AreaDetails agder = agder(SUMMER);
      assertThat(agder.phase().phase()).isEqualTo(AreaPhase.CLOSING);
      assertThat(agder.phase().reason()).isEqualTo("Vedtatt");
      assertThat(agder(SUMMER.minusDays(1)).phase().phase()).isEqualTo(AreaPhase.OPERATION);
      assertThat(fired.get(0).reason()).isEqualTo("Vedtatt");
      assertThat(fired.get(0).changes())
          .containsExactly(
              Change.of("phase", "OPERATION", "CLOSING"), Change.set("firstDay", "2026-07-01"));
    }

    @Test
    void what_may_not_follow_is_refused_with_what_may() {
      assertRefused(
          AreaRule.TRANSITION_NOT_ALLOWED,
          () -> enter(Callers.administrator(), AreaPhase.CLOSED, SUMMER, "Vedtatt"),
          AreaPhase.OPERATION,
          AreaPhase.CLOSED,
          List.of(AreaPhase.CLOSING));
      assertRefused(
          AreaRule.PHASE_BEGAN,
          () -> enter(Callers.administrator(), AreaPhase.CLOSING, OPERATION, "Vedtatt"));
      assertRefused(
          AreaRule.PHASE_MISSING, () -> enter(Callers.administrator(), null, SUMMER, "Vedtatt"));
      assertRefused(
          SharedRule.REASON_MISSING,
          () -> enter(Callers.administrator(), AreaPhase.CLOSING, SUMMER, ""));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  enter(
                      Callers.holding(Role.AUDITOR, AGDER), AreaPhase.CLOSING, SUMMER, "Vedtatt"));
    }

    @Test
    void closing_an_area_ends_every_membership_and_says_so_of_each() {
      enter(Callers.administrator(), AreaPhase.CLOSING, SUMMER, "Vedtatt");

      List<DomainEvent> fired =
          enter(Callers.administrator(), AreaPhase.CLOSED, NEW_YEAR, "Vedtatt");

      assertThat(fired).hasSize(14).filteredOn(MembershipEnded.class::isInstance).hasSize(13);
      AreaDetails gone = agder(NEW_YEAR);
      assertThat(gone.existing()).isFalse();
      assertThat(gone.history().memberships())
          .extracting(MemberRow::lastDay)
          .containsOnly(NEW_YEAR.minusDays(1));
      assertThat(agder(NEW_YEAR.minusDays(1)).members()).hasSize(13);
    }

    @Test
    void a_phase_began_on_another_day() {
      List<DomainEvent> fired = correct(1, LocalDate.of(2023, 4, 1), "Vedtaket sier april");

      assertThat(agder(LocalDate.of(2023, 3, 31)).phase().phase())
          .isEqualTo(AreaPhase.ESTABLISHMENT);
      assertThat(fired.get(0).changes())
          .containsExactly(
              Change.of("phase", "OPERATION", "OPERATION"),
              Change.of("firstDay", "2023-01-01", "2023-04-01"));
    }

    @Test
    void but_not_on_any_day() {
      assertRefused(AreaRule.TERM_BEFORE_BEGAN, () -> correct(1, LocalDate.of(2021, 1, 1), "Feil"));
      assertRefused(AreaRule.TERM_ENDS_BEFORE, () -> correct(0, OPERATION, "Feil"));
      assertRefused(AreaRule.NOTHING_TO_CORRECT, () -> correct(1, OPERATION, "Feil"));
      assertRefused( // the days won would be days of operation without a member
          AreaRule.TOO_FEW_MEMBERS, () -> correct(1, LocalDate.of(2022, 1, 1), "Feil"));
    }

    @Test
    void an_unknown_phase_or_an_old_version_changes_nothing() {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  run(
                      Callers.administrator(),
                      desk ->
                          desk.lifeCycle().correct(AGDER, 1, new PhaseTermId(-1), SUMMER, "Feil")));
      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () ->
                  run(
                      Callers.administrator(),
                      desk -> desk.lifeCycle().enter(AGDER, 0, AreaPhase.CLOSING, SUMMER, "X")));
    }

    private List<DomainEvent> correct(int term, LocalDate firstDay, String reason) {
      AreaDetails agder = agder(TODAY);
      PhaseTermId wrong = agder.history().phases().get(term).term();
      return run(
          Callers.administrator(),
          desk -> desk.lifeCycle().correct(AGDER, agder.version(), wrong, firstDay, reason));
    }
  }

  @Nested
  class Form {

    @Test
    void another_form_from_a_day_on() {
      List<DomainEvent> fired = change(OrganisationForm.HOST_JOINT_BOARD, NEW_YEAR);

      assertThat(agder(NEW_YEAR).form().form()).isEqualTo(OrganisationForm.HOST_JOINT_BOARD);
      assertThat(agder(TODAY).form().lastDay()).isEqualTo(NEW_YEAR.minusDays(1));
      assertThat(fired.get(0).changes())
          .containsExactly(
              Change.of("form", "HOST_ADMINISTRATIVE", "HOST_JOINT_BOARD"),
              Change.set("period", "[2027-01-01, )"));
    }

    @Test
    void which_the_members_must_fit() {
      assertRefused(
          AreaRule.FORM_IS_FOR_ONE, () -> change(OrganisationForm.SINGLE_MUNICIPALITY, NEW_YEAR));
      assertRefused(AreaRule.WRONG_KIND, () -> change(OrganisationForm.CITY_DISTRICTS, NEW_YEAR));
      assertRefused(
          AreaRule.FORM_ALREADY, () -> change(OrganisationForm.HOST_ADMINISTRATIVE, NEW_YEAR));
      assertRefused(AreaRule.FORM_MISSING, () -> change(null, NEW_YEAR));
    }

    @Test
    void an_assumed_one_is_confirmed_or_put_right() {
      FormTermId term = agder(TODAY).form().term();
      assertThat(agder(TODAY).form().assumed()).isTrue();
      run(
          Callers.administrator(),
          desk -> desk.organising().confirm(AGDER, 1, term, "Samarbeidsavtalen"));
      assertThat(agder(TODAY).form().assumed()).isFalse();

      FormCorrection wanted =
          new FormCorrection(term, OrganisationForm.HOST_JOINT_BOARD, LocalDate.of(2021, 1, 1));
      List<DomainEvent> fired =
          run(Callers.administrator(), desk -> desk.organising().correct(AGDER, 2, wanted, "Feil"));

      assertThat(agder(TODAY).history().forms()).hasSize(1);
      assertThat(agder(TODAY).form().form()).isEqualTo(OrganisationForm.HOST_JOINT_BOARD);
      assertThat(agder(TODAY).form().reason()).isEqualTo("Samarbeidsavtalen");
      assertThat(agder(TODAY).form().correction()).isEqualTo("Feil");
      assertThat(fired.get(0).changes())
          .contains(Change.of("form", "HOST_ADMINISTRATIVE", "HOST_JOINT_BOARD"));
    }

    private List<DomainEvent> change(OrganisationForm form, LocalDate from) {
      long version = agder(TODAY).version();
      return run(
          Callers.administrator(),
          desk -> desk.organising().change(AGDER, version, form, from, "Vedtatt"));
    }
  }

  private List<DomainEvent> enter(
      CurrentUser user, AreaPhase phase, LocalDate from, String reason) {
    long version = agder(TODAY).version();
    return run(user, desk -> desk.lifeCycle().enter(AGDER, version, phase, from, reason));
  }

  private List<DomainEvent> run(CurrentUser user, Consumer<AreaDesk> work) {
    return persistence.get(
        em -> {
          AreaDesk desk = AreaDesk.of(em, user);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  private AreaDetails agder(LocalDate day) {
    return persistence.get(
        em -> AreaDesk.of(em, Callers.administrator()).queries().area("agder", day, Language.NB));
  }
}
