package no.samrad.norm;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.rule.VerificationRule;
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

/** Norms of the programme and of an area, on PostgreSQL. */
class NormIT {

  private static final AreaId OSLO = new AreaId(1);
  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate TODAY = NormDesk.TODAY;
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final NormScope CONSENT = new NormScope(NormCode.CONSENT_LATEST, null);
  private static final NormScope CASELOAD = new NormScope(NormCode.CASELOAD_CEILING, AGDER);
  private static final NormWish WEEK_28 = new NormWish(202, "Avklart med nasjonalt kontor");
  private static final String WHY = "Ny avklaring";

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

  @Test
  void every_norm_is_known_today_with_a_source_and_nobody_has_verified_it() {
    List<NormRow> rows = rows(TODAY);

    assertThat(rows).extracting(NormRow::code).containsExactly(NormCode.values());
    assertThat(rows).noneMatch(row -> row.source().isEmpty() || row.verification().isDone());
    assertThat(on(TODAY, AGDER).all()).containsOnlyKeys(NormCode.values());
  }

  @Test
  void the_norm_of_2020_asked_for_no_fewest_nurses() {
    LocalDate before = LocalDate.of(2022, 12, 31);

    assertThat(on(before, AGDER).limit(NormCode.NURSES_FEWEST)).isEmpty();
    assertThat(on(before.plusDays(1), AGDER).value(NormCode.NURSES_FEWEST)).isEqualTo(6);
    assertThat(on(before, AGDER).value(NormCode.NURSES_MOST)).isEqualTo(8);
  }

  @Nested
  class Changing {

    @Test
    void it_holds_from_its_day_and_what_held_before_stays() {
      List<DomainEvent> fired = change(CONSENT, 1, WEEK_28, JULY);

      assertThat(on(JULY.minusDays(1), OSLO).value(NormCode.CONSENT_LATEST)).isEqualTo(195);
      assertThat(on(JULY, OSLO).value(NormCode.CONSENT_LATEST)).isEqualTo(202);
      assertThat(fired.get(0).inArea()).isEmpty();
      assertThat(fired.get(0).reason()).isEqualTo(WHY);
      assertThat(fired.get(0).changes())
          .containsExactly(Change.set("from", JULY), Change.of("normValue", 195, 202));
    }

    @Test
    void it_ends_where_a_later_one_begins() {
      change(CONSENT, 1, WEEK_28, JULY);
      change(CONSENT, 2, new NormWish(200, "Midlertidig"), LocalDate.of(2026, 5, 1));

      assertThat(on(JULY.minusDays(1), OSLO).value(NormCode.CONSENT_LATEST)).isEqualTo(200);
      assertThat(on(JULY, OSLO).value(NormCode.CONSENT_LATEST)).isEqualTo(202);
    }

    @Test
    void from_the_same_day_it_is_a_correction_that_nobody_has_verified() {
      change(CONSENT, 1, WEEK_28, JULY);
      NormRow row = of(JULY, NormCode.CONSENT_LATEST);
      admin(desk -> desk.regulation().verify(row.id(), row.version(), "RBUP", TODAY, WHY));

      change(CONSENT, 2, new NormWish(null, "Ingen grense"), JULY);

      assertThat(on(JULY, OSLO).limit(NormCode.CONSENT_LATEST)).isEmpty();
      assertThat(on(JULY, OSLO).norm(NormCode.CONSENT_LATEST).orElseThrow().verified()).isFalse();
    }

    @Test
    void an_area_may_have_its_own_and_the_others_do_not_see_it() {
      CurrentUser local = Callers.holding(Role.ADMINISTRATOR, AGDER);
      run(local, desk -> change(desk, CASELOAD, 0, new NormWish(22, "Vedtak i rådet"), JULY));

      assertThat(on(JULY, AGDER).value(NormCode.CASELOAD_CEILING)).isEqualTo(22);
      assertThat(on(JULY, AGDER).norm(NormCode.CASELOAD_CEILING).orElseThrow().own()).isTrue();
      assertThat(on(JULY, OSLO).value(NormCode.CASELOAD_CEILING)).isEqualTo(25);
    }

    @Test
    void an_area_may_hide_more_than_the_programme_and_never_less() {
      NormScope shown = new NormScope(NormCode.FIGURE_SHOWN_FROM, AGDER);
      NormScope apart = new NormScope(NormCode.FIGURE_UNCERTAIN_BY, AGDER);
      NormScope zero = new NormScope(NormCode.FIGURE_HIDDEN_FROM, AGDER);

      assertRefused(
          NormRule.AREA_PUBLISHES_MORE,
          () -> change(shown, 0, new NormWish(4, "Vedtak i rådet"), JULY),
          5);
      assertRefused(
          NormRule.AREA_PUBLISHES_MORE,
          () -> change(apart, 0, new NormWish(1, "Vedtak i rådet"), JULY),
          on(JULY, OSLO).value(NormCode.FIGURE_UNCERTAIN_BY));
      change(shown, 0, new NormWish(8, "Vedtak i rådet"), JULY);
      change(zero, 0, new NormWish(0, "Vedtak i rådet"), JULY);

      assertThat(on(JULY, AGDER).value(NormCode.FIGURE_SHOWN_FROM)).isEqualTo(8);
      assertThat(on(JULY, AGDER).value(NormCode.FIGURE_HIDDEN_FROM)).isZero();
    }

    @Test
    void an_area_may_follow_the_programme_again() {
      change(CASELOAD, 0, new NormWish(22, "Vedtak i rådet"), TODAY);

      admin(desk -> desk.regulation().end(CASELOAD, 1, JULY, WHY));

      assertThat(on(JULY, AGDER).value(NormCode.CASELOAD_CEILING)).isEqualTo(22);
      assertThat(on(JULY.plusDays(1), AGDER).value(NormCode.CASELOAD_CEILING)).isEqualTo(25);
      assertRefused(
          NormRule.NOT_THE_AREAS_OWN,
          () -> admin(desk -> desk.regulation().end(CASELOAD, 1, JULY, WHY)));
    }

    @Test
    void the_programmes_own_norm_does_not_end() {
      assertRefused(
          NormRule.NOT_THE_AREAS_OWN,
          () -> admin(desk -> desk.regulation().end(CONSENT, 1, JULY, WHY)));
    }

    @Test
    void what_nobody_means_is_refused() {
      assertRefused(
          NormRule.OUT_OF_BOUNDS,
          () -> change(CONSENT, 1, new NormWish(2020, "Feil tall"), JULY),
          1,
          310);
      assertRefused(NormRule.UNCHANGED, () -> change(CONSENT, 1, new NormWish(195, "Likt"), JULY));
      assertRefused(
          SharedRule.REASON_MISSING,
          () -> admin(desk -> desk.regulation().change(CONSENT, 1, WEEK_28, JULY, " ")));
      assertRefused(SharedRule.DAY_MISSING, () -> change(CONSENT, 1, WEEK_28, null));
    }

    @Test
    void who_looked_before_another_changed_it_looks_again() {
      change(CONSENT, 1, WEEK_28, JULY);

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> change(CONSENT, 1, new NormWish(200, "Senere"), TODAY));
    }

    @Test
    void an_administrator_of_one_area_does_not_change_the_programme() {
      CurrentUser local = Callers.holding(Role.ADMINISTRATOR, AGDER);

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(local, desk -> change(desk, CONSENT, 1, WEEK_28, JULY)));
    }
  }

  @Nested
  class Verifying {

    @Test
    void somebody_says_so_and_takes_it_back() {
      NormRow row = rows(TODAY).get(0);
      admin(desk -> desk.regulation().verify(row.id(), row.version(), "RBUP", TODAY, WHY));

      NormRow verified = rows(TODAY).get(0);
      assertThat(verified.verification().by()).isEqualTo("RBUP");
      admin(desk -> desk.regulation().withdraw(row.id(), verified.version(), WHY));
      assertThat(rows(TODAY).get(0).verification().isDone()).isFalse();
    }

    @Test
    void what_is_not_verified_is_not_taken_back() {
      NormRow row = rows(TODAY).get(0);

      assertRefused(
          VerificationRule.NOT_VERIFIED,
          () -> admin(desk -> desk.regulation().withdraw(row.id(), row.version(), WHY)));
    }

    @Test
    void one_that_is_not_there_is_not_found() {
      NormVersionId none = new NormVersionId(4711);

      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> admin(desk -> desk.regulation().withdraw(none, 1, WHY)));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> admin(desk -> desk.queries().version(none, Language.NB)));
    }
  }

  private List<NormRow> rows(LocalDate day) {
    return persistence.get(
        em -> NormDesk.of(em, Callers.administrator()).queries().norms(day, Language.NB));
  }

  private NormRow of(LocalDate day, NormCode code) {
    return rows(day).stream().filter(row -> row.code() == code).findFirst().orElseThrow();
  }

  private NormSet on(LocalDate day, AreaId area) {
    return persistence.get(em -> NormDesk.normsOn(em).on(day, area));
  }

  private List<DomainEvent> change(NormScope scope, int seen, NormWish wanted, LocalDate from) {
    return admin(desk -> change(desk, scope, seen, wanted, from));
  }

  private static void change(
      NormDesk desk, NormScope scope, int seen, NormWish wanted, LocalDate from) {
    desk.regulation().change(scope, seen, wanted, from, WHY);
  }

  private List<DomainEvent> admin(Consumer<NormDesk> work) {
    return run(Callers.administrator(), work);
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<NormDesk> work) {
    return persistence.get(
        em -> {
          NormDesk desk = NormDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }
}
