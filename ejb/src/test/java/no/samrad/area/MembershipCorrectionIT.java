package no.samrad.area;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.db.Sql;
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
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MembershipCorrectionIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final AreaId VESTLAND = new AreaId(4);
  private static final MembershipId VENNESLA = new MembershipId(26);
  private static final MembershipId KRISTIANSAND = new MembershipId(14);
  private static final MembershipId BERGEN = new MembershipId(27);
  private static final LocalDate BEFORE = LocalDate.of(2022, 5, 1);
  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

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
  class Correcting {

    @Test
    void the_right_days_hold_from_then_on() {
      correct(Callers.holding(Role.HOST_STAFF, AGDER), VENNESLA, new Days(BEFORE, LAST));

      assertThat(names(BEFORE)).containsExactly("Vennesla");
      assertThat(names(LAST)).contains("Vennesla");
      assertThat(names(LAST.plusDays(1))).doesNotContain("Vennesla");
    }

    @Test
    void the_old_days_stay_in_the_announcement() {
      List<DomainEvent> fired = correct(Callers.administrator(), VENNESLA, new Days(BEFORE, LAST));

      assertThat(fired).hasSize(1);
      assertThat(fired.get(0).reason()).isEqualTo("Feil dato i vedtaket");
      assertThat(fired.get(0).changes())
          .containsExactly(
              Change.of("code", "4223", "4223"),
              Change.of("firstDay", "2023-01-01", "2022-05-01"),
              Change.of("lastDay", "", "2025-12-31"));
    }

    @Test
    void the_same_days_correct_nothing() {
      assertRefused(
          AreaRule.NOTHING_TO_CORRECT,
          () -> correct(Callers.administrator(), VENNESLA, new Days(START, null)));
    }

    @Test
    void what_holds_for_a_new_membership_holds_for_the_right_days() {
      assertRefused(
          AreaRule.AREA_DID_NOT_EXIST,
          () -> correct(Callers.administrator(), VENNESLA, days("2020-06-01", null)),
          LocalDate.of(2021, 1, 1));
      assertRefused(
          SharedRule.PERIOD_RUNS_BACKWARDS,
          () -> correct(Callers.administrator(), VENNESLA, new Days(LAST, START)));
      assertRefused(
          SharedRule.DAY_MISSING,
          () -> correct(Callers.administrator(), VENNESLA, new Days(null, LAST)));
    }

    @Test
    void days_on_which_it_is_a_member_again_or_elsewhere_are_refused() {
      sql("update samrad.membership set valid_to = '2024-01-01' where id = 26");
      sql(
          "insert into samrad.membership (id, area_id, unit_id, valid_from, valid_to)"
              + " select 901, 3, unit_id, '2025-01-01', '2025-07-01' from samrad.membership where id = 26");
      sql(
          "insert into samrad.membership (id, area_id, unit_id, valid_from)"
              + " select 902, 4, unit_id, '2026-01-01' from samrad.membership where id = 26");

      assertRefused(
          AreaRule.ALREADY_A_MEMBER_UNTIL,
          () -> correct(Callers.administrator(), VENNESLA, days("2023-01-01", "2025-03-01")),
          "Vennesla",
          LocalDate.of(2025, 1, 1),
          LocalDate.of(2025, 6, 30));
      assertRefused(
          AreaRule.MEMBER_OF_ANOTHER_AREA,
          () -> correct(Callers.administrator(), VENNESLA, days("2023-01-01", null)),
          "Vennesla",
          "Vestland",
          LocalDate.of(2026, 1, 1));
    }

    @Test
    void a_host_stays_a_member_on_all_its_days() {
      hostIsKristiansand();

      assertRefused(
          AreaRule.HOST_MUST_STAY_MEMBER,
          () -> correct(Callers.administrator(), KRISTIANSAND, new Days(START, LAST)),
          "Kristiansand",
          LAST.plusDays(1));
      assertRefused(
          AreaRule.HOST_MUST_STAY_MEMBER,
          () -> correct(Callers.administrator(), KRISTIANSAND, days("2023-02-01", null)),
          "Kristiansand",
          START);
    }

    @Test
    void nobody_without_the_right_or_with_an_older_version_corrects() {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  correct(
                      Callers.holding(Role.TEAM_LEADER, AGDER), VENNESLA, new Days(BEFORE, null)));
      correct(Callers.administrator(), VENNESLA, new Days(BEFORE, null));
      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> correct(Callers.administrator(), VENNESLA, new Days(BEFORE, LAST)));
    }

    @Test
    void nor_a_membership_of_another_area() {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> correct(Callers.administrator(), BERGEN, new Days(BEFORE, null)));
    }

    private List<DomainEvent> correct(CurrentUser user, MembershipId membership, Days days) {
      return as(
          user,
          desk -> desk.correction().correct(AGDER, 1, membership, days, "Feil dato i vedtaket"));
    }
  }

  @Nested
  class Removing {

    @Test
    void it_was_never_there() {
      List<DomainEvent> fired = remove(VENNESLA, "Registrert to ganger");

      assertThat(names(START)).doesNotContain("Vennesla").hasSize(12);
      assertThat(fired.get(0).reason()).isEqualTo("Registrert to ganger");
      assertThat(fired.get(0).changes())
          .containsExactly(
              Change.of("code", "4223", ""),
              Change.of("firstDay", "2023-01-01", ""),
              Change.of("lastDay", "", ""));
    }

    @Test
    void a_host_and_the_last_but_one_stay() {
      hostIsKristiansand();
      assertRefused(
          AreaRule.HOST_MUST_STAY_MEMBER,
          () -> remove(KRISTIANSAND, "Feil"),
          "Kristiansand",
          START);

      sql("delete from samrad.membership where area_id = 3 and id not in (14, 26)");
      assertRefused(AreaRule.TOO_FEW_MEMBERS, () -> remove(VENNESLA, "Feil"), 2, START);
    }

    @Test
    void without_a_reason_it_stays_too() {
      assertRefused(SharedRule.REASON_MISSING, () -> remove(VENNESLA, " "));
      assertThat(names(START)).contains("Vennesla");
    }

    private List<DomainEvent> remove(MembershipId membership, String reason) {
      return as(
          Callers.administrator(), desk -> desk.correction().remove(AGDER, 1, membership, reason));
    }
  }

  @Nested
  class InTwoAreas {

    private final Days days = new Days(LocalDate.of(2026, 1, 1), null);

    @Test
    void an_administrator_of_both_allows_it_with_a_reason() {
      List<DomainEvent> fired = add(Callers.administrator(), "Deltar i begge i en prøvetid");

      assertThat(names(days.firstDay())).contains("Bergen");
      assertThat(fired.get(0).reason()).isEqualTo("Deltar i begge i en prøvetid");
      assertThat(member("Bergen").allowedBecause()).isEqualTo("Deltar i begge i en prøvetid");
    }

    @Test
    void nobody_else_does() {
      for (CurrentUser user :
          List.of(
              Callers.holding(Role.ADMINISTRATOR, AGDER),
              Callers.holding(Role.HOST_STAFF, AGDER),
              Callers.holding(Role.ADMINISTRATOR, VESTLAND))) {
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> add(user, "Prøve"));
      }
    }

    @Test
    void without_need_the_reason_is_forgotten() {
      UnitId farsund = unit("4206");
      as(
          Callers.holding(Role.HOST_STAFF, AGDER),
          desk -> desk.membership().add(AGDER, 1, new NewMember(farsund, days, "Prøve")));

      assertThat(member("Farsund").allowedBecause()).isEmpty();
    }

    @Test
    void but_never_twice_in_one_area() {
      add(Callers.administrator(), "Prøve");

      assertRefused(
          AreaRule.ALREADY_A_MEMBER,
          () ->
              as(
                  Callers.administrator(),
                  desk -> desk.membership().add(AGDER, 2, new NewMember(bergen(), days, "Prøve"))),
          "Bergen",
          days.firstDay());
    }

    @Test
    void a_membership_that_is_allowed_can_be_corrected_beside_the_other() {
      add(Callers.administrator(), "Prøve");
      MembershipId allowed = member("Bergen").membership();

      as(
          Callers.holding(Role.HOST_STAFF, AGDER),
          desk -> desk.correction().correct(AGDER, 2, allowed, new Days(START, null), "Feil"));

      assertThat(names(START)).contains("Bergen");
    }

    private List<DomainEvent> add(CurrentUser user, String because) {
      NewMember wanted = new NewMember(bergen(), days, because);
      return as(user, desk -> desk.membership().add(AGDER, 1, wanted));
    }

    private UnitId bergen() {
      return unit("4601");
    }

    private MemberRow member(String name) {
      return area(days.firstDay()).members().stream()
          .filter(each -> each.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  private void hostIsKristiansand() {
    sql(
        "insert into samrad.host_term (id, area_id, unit_id, valid_from)"
            + " select 901, 3, unit_id, '2023-01-01' from samrad.membership where id = 14");
  }

  private List<String> names(LocalDate day) {
    return area(day).members().stream().map(MemberRow::name).toList();
  }

  private AreaDetails area(LocalDate day) {
    return persistence.get(
        em -> AreaDesk.of(em, Callers.administrator()).queries().area("agder", day, Language.NB));
  }

  private List<DomainEvent> as(CurrentUser user, Consumer<AreaDesk> work) {
    return persistence.get(
        em -> {
          AreaDesk desk = AreaDesk.of(em, user);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  private UnitId unit(String code) {
    return persistence.get(em -> AreaUnitsFixture.unit(em, code));
  }

  private void sql(String statement) {
    Sql.run(database.owner(), statement);
  }

  private static Days days(String from, String lastDay) {
    return new Days(LocalDate.parse(from), lastDay == null ? null : LocalDate.parse(lastDay));
  }
}
