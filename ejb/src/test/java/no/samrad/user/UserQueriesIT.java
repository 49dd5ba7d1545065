package no.samrad.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PersonId;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four people with accounts and one without, long before today: the clock decides, not the day. */
class UserQueriesIT {

  private static final AreaId OSLO = new AreaId(1);
  private static final AreaId AGDER = new AreaId(3);
  private static final PersonId ASE = new PersonId(41);
  private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
  private static final Instant NOON =
      LocalDate.of(2024, 3, 10).atTime(12, 0).atZone(ZONE).toInstant();

  private static TestDatabase database;
  private static TestPersistence persistence;

  @BeforeAll
  static void start() throws SQLException {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set search_path = samrad");
      statement.execute(
          """
          insert into person (id, given_name, family_name, email) values
            (41, 'Åse', 'Prøve', 'ase@samrad.example'), (42, 'Ada', 'Prøve', ''),
            (43, 'Zara', 'Eksempel', '100%@samrad.example'), (44, 'Bo', 'Ås-Demo', ''),
            (45, 'Uten', 'Konto', '');
          insert into account (id, person_id, username, password_hash, locked_until, last_sign_in_at) values
            (51, 41, 'ase', 'x', '2024-03-10 12:05 Europe/Oslo', '2024-03-10 11:00 Europe/Oslo'),
            (52, 42, 'ada', 'x', '2024-03-10 11:55 Europe/Oslo', null),
            (53, 43, 'zara', '', null, '2023-01-01 08:00 Europe/Oslo'), (54, 44, 'bo', 'x', null, null);
          insert into role_assignment (id, person_id, role, area_id, valid_from, valid_to) values
            (61, 41, 'AUDITOR', null, '2024-01-01', null), (62, 41, 'HOST_STAFF', 3, '2024-03-10', null),
            (63, 41, 'TEAM_MEMBER', 1, '2023-01-01', '2024-03-10');
          """);
    }
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', zara ada ase bo",
    "name, zara ada ase bo",
    "-name, bo ase ada zara",
    "lastSignIn, ada bo zara ase",
    "-lastSignIn, ase zara ada bo",
    "; drop table account, zara ada ase bo"
  })
  void the_list_is_in_norwegian_order_or_in_the_one_asked_for(String sort, String expected) {
    assertThat(users("", new PageRequest(1, 50, sort)).items())
        .extracting(UserRow::username)
        .containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"ÅSE PRØVE, 1", "prøve, 2", "100%, 1", "%, 1", "_, 0", "zar, 1", "konto, 0"})
  void a_part_of_a_name_a_user_name_or_an_address_is_enough(String text, long found) {
    assertThat(users(text, PageRequest.first(50)).total()).isEqualTo(found);
  }

  @Test
  void a_page_beyond_the_end_is_empty_but_knows_the_total() {
    PageOf<UserRow> page = users("", new PageRequest(9, 2, ""));

    assertThat(page.items()).isEmpty();
    assertThat(page.total()).isEqualTo(4);
    assertThat(users("", new PageRequest(2, 3, "")).items())
        .extracting(UserRow::username)
        .containsExactly("bo");
  }

  @Test
  void a_lock_and_a_right_hold_until_their_end_by_the_clock() {
    List<UserRow> users = users("prøve", PageRequest.first(50)).items();

    assertThat(users).extracting(UserRow::locked).containsExactly(false, true);
    assertThat(users).extracting(UserRow::roles).containsExactly(0L, 2L);
    assertThat(user(ASE, null).account().lockedUntil()).isEqualTo("2024-03-10T11:05:00Z");
    assertThat(user(new PersonId(42), null).account().lockedUntil()).isNull();
    assertThat(user(new PersonId(43), null).account().hasPassword()).isFalse();
  }

  @Test
  void one_user_is_shown_with_every_right_the_ones_of_today_first() {
    List<HeldRole> roles = user(ASE, null).roles();

    assertThat(roles)
        .extracting(HeldRole::role)
        .containsExactly(Role.HOST_STAFF, Role.AUDITOR, Role.TEAM_MEMBER);
    assertThat(roles).extracting(HeldRole::current).containsExactly(true, true, false);
    assertThat(roles).extracting(HeldRole::areaName).containsExactly("Agder", "", "Oslo");
    assertThat(roles.get(2).period().lastDay()).hasValue(LocalDate.of(2024, 3, 9));
  }

  @Test
  void rights_in_areas_the_caller_may_not_read_about_are_left_out() {
    assertThat(user(ASE, AGDER).roles())
        .extracting(HeldRole::role)
        .containsExactly(Role.HOST_STAFF, Role.AUDITOR);
    assertThat(user(ASE, OSLO).roles())
        .extracting(HeldRole::role)
        .containsExactly(Role.AUDITOR, Role.TEAM_MEMBER);
  }

  @Test
  void somebody_without_an_account_is_no_user() {
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> user(new PersonId(45), null));
  }

  private static PageOf<UserRow> users(String text, PageRequest page) {
    return read(null, queries -> queries.users(text, page));
  }

  private static UserDetails user(PersonId person, AreaId callersArea) {
    return read(callersArea, queries -> queries.user(person));
  }

  private static <T> T read(AreaId callersArea, Function<UserQueries, T> question) {
    CurrentUser caller = Callers.holding(Role.ADMINISTRATOR, callersArea);
    return persistence.get(
        em -> {
          UserQueries queries = new UserQueries();
          queries.em = em;
          queries.user = caller;
          queries.access = Callers.accessOf(caller);
          queries.clock = Clock.fixed(NOON, ZONE);
          return question.apply(queries);
        });
  }
}
