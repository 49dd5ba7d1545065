package no.samrad.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samrad.db.TestDatabase;
import no.samrad.shared.AreaId;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Agder (3) has administrators of its own, one of them of yesterday; Oslo (1) has nobody. */
class AccessContactQueriesIT {

  private static final AreaId OSLO = new AreaId(1);
  private static final AreaId AGDER = new AreaId(3);
  private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(LocalDate.of(2026, 3, 10).atTime(12, 0).atZone(ZONE).toInstant(), ZONE);

  private static final String PEOPLE =
      """
      insert into person (id, given_name, family_name, email, phone) values
        (41, 'Alle', 'Demo', 'alle@samrad.example', ''),
        (42, 'Åse', 'Prøve', 'ase@samrad.example', '38 00 00 00'),
        (43, 'Ada', 'Eksempel', '', ''),
        (44, 'Igår', 'Oppdiktet', '', ''),
        (45, 'Stengt', 'Oppdiktet', '', ''),
        (46, 'Leser', 'Oppdiktet', '', '');
      insert into account (id, person_id, username, password_hash, disabled)
        select id, id, 'bruker' || id, '', id = 45 from person where id between 41 and 46;
      insert into role_assignment (id, person_id, role, area_id, valid_from, valid_to) values
        (41, 41, 'ADMINISTRATOR', null, '2020-01-01', null),
        (42, 42, 'ADMINISTRATOR', 3, '2020-01-01', null),
        (43, 43, 'ADMINISTRATOR', 3, '2026-03-10', '2026-03-11'),
        (44, 44, 'ADMINISTRATOR', 3, '2020-01-01', '2026-03-10'),
        (45, 45, 'ADMINISTRATOR', 3, '2020-01-01', null),
        (46, 46, 'HOST_STAFF', 3, '2020-01-01', null);
      """;

  private static TestDatabase database;
  private static TestPersistence persistence;

  @BeforeAll
  static void start() throws SQLException {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set search_path = samrad");
      statement.execute(PEOPLE);
    }
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void those_who_administer_the_area_today_are_asked_and_nobody_else() {
    assertThat(whoCanGrant(AGDER))
        .containsExactly(
            new AccessContact("Ada Eksempel", "", ""),
            new AccessContact("Åse Prøve", "ase@samrad.example", "38 00 00 00"));
  }

  @Test
  void an_area_without_an_administrator_is_helped_by_those_of_every_area() {
    assertThat(whoCanGrant(OSLO)).extracting(AccessContact::name).containsExactly("Alle Demo");
  }

  @Test
  void a_right_for_every_area_is_given_by_those_of_every_area() {
    assertThat(whoCanGrant(null)).extracting(AccessContact::name).containsExactly("Alle Demo");
  }

  @Test
  void somebody_who_is_not_signed_in_is_told_no_names() {
    assertThat(whoCanGrant(AGDER, new CurrentUser())).isEmpty();
  }

  private static List<AccessContact> whoCanGrant(AreaId area) {
    return whoCanGrant(area, Callers.holding(Role.AUDITOR, null));
  }

  private static List<AccessContact> whoCanGrant(AreaId area, CurrentUser user) {
    return persistence.get(
        em -> {
          AccessContactQueries queries = new AccessContactQueries();
          queries.em = em;
          queries.user = user;
          queries.clock = CLOCK;
          return queries.whoCanGrant(area);
        });
  }
}
