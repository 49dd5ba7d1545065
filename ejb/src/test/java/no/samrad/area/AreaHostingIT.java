package no.samrad.area;

import static no.samrad.area.AreaDesk.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.place.Places;
import no.samrad.place.UnitCode;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.BusinessRule;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The reference data says no host, so Agder gets its first one here: Kristiansand. */
class AreaHostingIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final String KRISTIANSAND = "4204";
  private static final String ARENDAL = "4203";
  private static final String GRIMSTAD = "4202";
  private static final String FARSUND = "4206";

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
  class Changing {

    @Test
    void the_first_host_closes_the_gap() {
      assertThat(agder(TODAY).gaps()).contains(AreaGap.NO_HOST);

      change(Callers.holding(Role.HOST_STAFF, AGDER), KRISTIANSAND, START, "Står i avtalen");

      AreaDetails agder = agder(TODAY);
      assertThat(agder.host().name()).isEqualTo("Kristiansand");
      assertThat(agder.host().assumed()).isFalse();
      assertThat(agder.gaps()).doesNotContain(AreaGap.NO_HOST);
      assertThat(agder.version()).isEqualTo(2);
    }

    @Test
    void a_change_keeps_who_was_host_before() {
      hostedByKristiansand();

      change(Callers.administrator(), ARENDAL, NEW_YEAR, "Vedtatt");

      assertThat(hosts())
          .containsExactly("Kristiansand 2023-01-01 2026-12-31", "Arendal 2027-01-01 null");
      assertThat(agder(NEW_YEAR.minusDays(1)).host().name()).isEqualTo("Kristiansand");
      assertThat(agder(NEW_YEAR).host().name()).isEqualTo("Arendal");
    }

    @Test
    void the_reason_stands_in_the_history() {
      hostedByKristiansand();

      change(Callers.administrator(), ARENDAL, NEW_YEAR, " Vedtatt i sak 12/26 ");

      assertThat(reasons()).containsExactly("Står i avtalen | ", "Vedtatt i sak 12/26 | ");
    }

    @Test
    void one_planned_for_later_stays() {
      hostedByKristiansand();
      change(Callers.administrator(), ARENDAL, NEW_YEAR, "Vedtatt");

      change(Callers.administrator(), GRIMSTAD, TODAY, "Vedtatt");

      assertThat(hosts())
          .containsExactly(
              "Kristiansand 2023-01-01 2026-03-09",
              "Grimstad 2026-03-10 2026-12-31",
              "Arendal 2027-01-01 null");
    }

    @Test
    void it_is_announced_with_both_hosts_and_the_reason() {
      hostedByKristiansand();

      List<DomainEvent> fired = change(Callers.administrator(), ARENDAL, NEW_YEAR, " Vedtatt ");

      assertThat(fired).hasSize(1);
      assertThat(fired.get(0).inArea()).contains(AGDER);
      assertThat(fired.get(0).subject()).isEqualTo("area/3");
      assertThat(fired.get(0).reason()).isEqualTo("Vedtatt");
      assertThat(fired.get(0).changes())
          .containsExactly(
              Change.of("host", "4204", "4203"), Change.set("period", "[2027-01-01, )"));
    }

    @Test
    void it_is_refused_by_each_rule() {
      hostedByKristiansand();

      refused(AreaRule.HOST_ALREADY, KRISTIANSAND, NEW_YEAR, "Kristiansand", START);
      refused(AreaRule.HOST_BEGINS_THAT_DAY, ARENDAL, START, START);
      refused(AreaRule.HOST_IS_NO_MEMBER, FARSUND, NEW_YEAR, "Farsund", NEW_YEAR);
      refused(AreaRule.HOST_IS_NO_MEMBER, ARENDAL, LocalDate.of(2022, 5, 1));
      LocalDate early = LocalDate.of(2020, 12, 31);
      refused(AreaRule.AREA_DID_NOT_EXIST, ARENDAL, early, LocalDate.of(2021, 1, 1));
      refused(SharedRule.DAY_OUT_OF_RANGE, ARENDAL, LocalDate.of(202, 1, 1));
      refused(SharedRule.DAY_MISSING, ARENDAL, null);
      assertThat(hosts()).containsExactly("Kristiansand 2023-01-01 null");
    }

    @Test
    void a_reason_and_a_unit_must_be_given() {
      CurrentUser anne = Callers.administrator();
      assertRefused(SharedRule.REASON_MISSING, () -> change(anne, ARENDAL, NEW_YEAR, " "));
      assertRefused(
          SharedRule.REASON_TOO_LONG, () -> change(anne, ARENDAL, NEW_YEAR, "x".repeat(1001)));
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> change(anne, ARENDAL, NEW_YEAR, IdentityNumbers.BIRTH_NUMBER));
      assertRefused(
          AreaRule.HOST_MISSING,
          () -> run(anne, desk -> desk.hosting().change(AGDER, 1, null, NEW_YEAR, "Vedtatt")));
    }

    @Test
    void whoever_saw_an_older_version_changes_nothing() {
      hostedByKristiansand();

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () -> {
                UnitId arendal = unit(ARENDAL);
                run(
                    Callers.administrator(),
                    desk -> desk.hosting().change(AGDER, 1, arendal, NEW_YEAR, "Vedtatt"));
              });
      assertThat(hosts()).hasSize(1);
    }

    @Test
    void only_by_those_who_may() {
      for (CurrentUser other :
          List.of(
              Callers.holding(Role.HOST_STAFF, new AreaId(1)),
              Callers.holding(Role.COUNCIL_MEMBER, AGDER),
              Callers.holding(Role.TEAM_LEADER, AGDER))) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(() -> change(other, ARENDAL, NEW_YEAR, "Vedtatt"));
      }
    }

    @Test
    void of_oslo_the_municipality_whose_districts_take_part_is_host() {
      UnitId oslo = unit("0301");
      LocalDate first = LocalDate.of(2016, 1, 1);

      run(
          Callers.administrator(),
          desk -> desk.hosting().change(new AreaId(1), 1, oslo, first, "Vedtatt"));

      AreaDetails area =
          as(Callers.administrator(), desk -> desk.queries().area("oslo", TODAY, Language.NB));
      assertThat(area.host().name()).isEqualTo("Oslo");
    }

    private void refused(BusinessRule rule, String code, LocalDate from, Object... details) {
      assertRefused(rule, () -> change(Callers.administrator(), code, from, "Vedtatt"), details);
    }
  }

  @Nested
  class Correcting {

    @Test
    void the_boundary_moves_and_the_wrong_day_stands_in_the_trail() {
      hostedByKristiansand();
      change(Callers.administrator(), ARENDAL, NEW_YEAR, "Vedtatt");

      List<DomainEvent> fired = correct(1, ARENDAL, LocalDate.of(2026, 7, 1), "Feil i vedtaket");

      assertThat(hosts())
          .containsExactly("Kristiansand 2023-01-01 2026-06-30", "Arendal 2026-07-01 null");
      assertThat(fired.get(0).changes())
          .containsExactly(
              Change.of("host", "4203", "4203"),
              Change.of("period", "[2027-01-01, )", "[2026-07-01, )"));
      assertThat(fired.get(0).reason()).isEqualTo("Feil i vedtaket");
      assertThat(reasons()).containsExactly("Står i avtalen | ", "Vedtatt | Feil i vedtaket");
    }

    @Test
    void a_change_that_never_was_is_taken_back() {
      hostedByKristiansand();
      change(Callers.administrator(), ARENDAL, NEW_YEAR, "Vedtatt");

      correct(1, KRISTIANSAND, NEW_YEAR, "Ble aldri noe av");

      assertThat(hosts()).containsExactly("Kristiansand 2023-01-01 null");
      assertThat(reasons()).containsExactly("Står i avtalen | Ble aldri noe av");
    }

    @Test
    void no_day_of_operation_is_left_without_a_host() {
      hostedByKristiansand();

      assertRefused(
          AreaRule.HOST_WOULD_BE_MISSING, () -> correct(0, KRISTIANSAND, TODAY, "Feil"), START);
      assertThat(hosts()).containsExactly("Kristiansand 2023-01-01 null");
    }

    @Test
    void an_unknown_term_is_not_found() {
      HostCorrection wanted =
          new HostCorrection(new HostTermId(-1), unit(ARENDAL), LocalDate.of(2026, 1, 1));

      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  run(
                      Callers.administrator(),
                      desk -> desk.hosting().correct(AGDER, 1, wanted, "Feil")));
    }

    private List<DomainEvent> correct(int term, String code, LocalDate firstDay, String reason) {
      AreaDetails agder = agder(TODAY);
      HostTermId wrong = agder.history().hosts().get(term).term();
      HostCorrection wanted = new HostCorrection(wrong, unit(code), firstDay);
      return run(
          Callers.administrator(),
          desk -> desk.hosting().correct(AGDER, agder.version(), wanted, reason));
    }
  }

  @Nested
  class Confirming {

    @Test
    void an_assumed_host_is_confirmed_once_and_with_a_source() {
      hostedByKristiansand();
      persistence.run(
          em ->
              em.createNativeQuery("update host_term set assumed = true, reason = ''")
                  .executeUpdate());
      assertThat(reasons()).containsExactly(" | ");

      List<DomainEvent> fired = confirm("Samarbeidsavtalen");

      assertThat(agder(TODAY).host().assumed()).isFalse();
      assertThat(fired.get(0).reason()).isEqualTo("Samarbeidsavtalen");
      assertThat(reasons()).containsExactly("Samarbeidsavtalen | ");
      assertThat(fired.get(0).changes()).contains(Change.of("host", "4204", "4204"));
      assertRefused(AreaRule.ALREADY_CONFIRMED, () -> confirm("Samarbeidsavtalen"));
      assertRefused(SharedRule.REASON_MISSING, () -> confirm(""));
    }

    private List<DomainEvent> confirm(String source) {
      AreaDetails agder = agder(TODAY);
      return run(
          Callers.administrator(),
          desk -> desk.hosting().confirm(AGDER, agder.version(), agder.host().term(), source));
    }
  }

  private void hostedByKristiansand() {
    change(Callers.administrator(), KRISTIANSAND, START, "Står i avtalen");
  }

  private List<DomainEvent> change(CurrentUser user, String code, LocalDate from, String reason) {
    UnitId unit = unit(code);
    long version = agder(TODAY).version();
    return run(user, desk -> desk.hosting().change(AGDER, version, unit, from, reason));
  }

  private List<String> hosts() {
    return agder(TODAY).history().hosts().stream()
        .map(each -> each.name() + " " + each.from() + " " + each.lastDay())
        .toList();
  }

  private List<String> reasons() {
    return agder(TODAY).history().hosts().stream()
        .map(each -> each.reason() + " | " + each.correction())
        .toList();
  }

  private List<DomainEvent> run(CurrentUser user, Consumer<AreaDesk> work) {
    return as(
        user,
        desk -> {
          work.accept(desk);
          return desk.events().fired();
        });
  }

  private <T> T as(CurrentUser user, Function<AreaDesk, T> work) {
    return persistence.get(em -> work.apply(AreaDesk.of(em, user)));
  }

  private AreaDetails agder(LocalDate day) {
    return as(Callers.administrator(), desk -> desk.queries().area("agder", day, Language.NB));
  }

  private UnitId unit(String code) {
    return persistence.get(
        em -> Places.on(em).unit(new UnitCode(code), TODAY, Language.NB).unit().id());
  }
}
