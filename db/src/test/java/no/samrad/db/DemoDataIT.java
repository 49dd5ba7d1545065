package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo tells a whole story: every role, every kind of ending, a host on every day. */
class DemoDataIT {

  private static final Map<String, String> PLACEHOLDERS = Map.of("demoPasswordHash", "a-hash");

  private static TestDatabase database;
  private static Rows rows;

  @BeforeAll
  static void load() {
    database = TestDatabase.fresh();
    rows = new Rows(database.owner());
    Migrator.migrateDemo(database.owner(), PLACEHOLDERS);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void every_role_is_held_today_by_somebody_who_can_sign_in() throws SQLException {
    assertThat(
            rows.of(
                """
                select distinct role from samrad.role_assignment join samrad.account using (person_id)
                where daterange(valid_from, valid_to) @> current_date and not disabled and password_hash = 'a-hash'
                order by role
                """))
        .extracting(row -> row.get(0))
        .containsExactly(
            "ADMINISTRATOR",
            "AUDITOR",
            "COUNCIL_MEMBER",
            "COUNCIL_SECRETARY",
            "HOST_STAFF",
            "MUNICIPAL_CONTACT",
            "NATIONAL_READER",
            "OPERATIONS",
            "TEAM_LEADER",
            "TEAM_MEMBER");
  }

  @Test
  void one_right_ended_yesterday_one_has_not_begun_and_one_account_is_closed() throws SQLException {
    assertThat(
            rows.of(
                """
                select username from samrad.account
                where disabled
                  or not exists (select from samrad.role_assignment r where r.person_id = account.person_id
                    and daterange(valid_from, valid_to) @> current_date)
                order by username
                """))
        .containsExactly(
            List.of("gunnar.fravaersen"), List.of("kari.tenkemo"), List.of("sindre.snart"));
  }

  @Test
  void a_right_for_a_unit_lies_in_an_area_the_unit_is_member_of() throws SQLException {
    assertThat(
            rows.of(
                """
                select r.id from samrad.role_assignment r where r.unit_id is not null and not exists (
                  select from samrad.member_on(r.valid_from) m where m.unit_id = r.unit_id and m.area_id = r.area_id)
                """))
        .isEmpty();
  }

  @Test
  void every_area_in_operation_has_a_host_on_every_day_and_says_it_is_assumed()
      throws SQLException {
    assertThat(
            rows.of(
                """
                select slug, day from generate_series('2016-01-01', current_date + 365, interval '1 day') as day
                cross join samrad.area_on(day::date, 'nb')
                where phase = 'OPERATION' and (host_unit_id is null or not host_assumed)
                """))
        .isEmpty();
  }

  @Test
  void a_host_is_a_member_that_day_or_the_municipality_of_the_districts() throws SQLException {
    assertThat(
            rows.of(
                """
                select h.id from samrad.host_term h
                where not exists (select from samrad.membership m join samrad.unit u on u.id = m.unit_id
                  where m.area_id = h.area_id and h.unit_id in (u.id, u.parent_id)
                  and daterange(m.valid_from, m.valid_to) @> daterange(h.valid_from, h.valid_to))
                """))
        .isEmpty();
  }

  @Test
  void the_council_of_agder_has_a_leader_a_secretary_and_gaps() throws SQLException {
    assertThat(
            rows.of(
                """
                select function, count(*) from samrad.seat_on(current_date) where council_id = 1
                group by function order by function
                """))
        .containsExactly(
            List.of("DEPUTY_LEADER", "1"),
            List.of("LEADER", "1"),
            List.of("MEMBER", "6"),
            List.of("SECRETARY", "1"),
            List.of("SUBSTITUTE", "2"));
    assertThat(
            rows.of(
                """
                select samrad.unit_name_on(unit_id, 'nb', current_date) as name, substituted
                from samrad.council_gap_on(current_date) where council_id = 1 order by name
                """))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactly("Birkenes t", "Gjerstad f", "Iveland f", "Tvedestrand f", "Vegårshei f");
  }

  @Test
  void every_seat_gives_its_right_on_its_days_and_no_other_does() throws SQLException {
    assertThat(
            rows.of(
                """
                select s.id, r.id from samrad.nfp_council_seat s
                full join samrad.role_assignment r on r.source = 'seat/' || s.id
                  and r.person_id = s.person_id and r.area_id = s.area_id
                  and coalesce(r.unit_id, 0) = coalesce(s.unit_id, 0)
                  and r.valid_from = s.valid_from and r.valid_to is not distinct from s.valid_to
                where s.id is null and r.source like 'seat/%' or r.id is null
                """))
        .isEmpty();
  }

  @Test
  void every_post_gives_its_right_on_its_days_and_no_other_does() throws SQLException {
    assertThat(
            rows.of(
                """
                select p.id, r.id from samrad.team_post p
                full join samrad.role_assignment r on r.source = 'post/' || p.id
                  and r.person_id = p.person_id and r.area_id = p.area_id and r.unit_id is null
                  and r.valid_from = p.valid_from and r.valid_to is not distinct from p.valid_to
                where p.id is null and r.source like 'post/%' or r.id is null
                """))
        .isEmpty();
  }

  @Test
  void the_team_of_agder_is_one_nurse_short_and_that_of_rogaland_is_not() throws SQLException {
    assertThat(
            rows.of(
                """
                select a.slug, s.nurses, s.leaders, s.coordinators
                from samrad.team_staffing_on(current_date) s join samrad.area a on a.id = s.area_id
                order by a.slug
                """))
        .containsExactly(
            List.of("agder", "5", "1", "1"),
            List.of("rogaland", "6", "1", "1"),
            List.of("vestland", "2", "1", "0"));
  }

  @Test
  void a_second_time_changes_nothing() {
    assertThat(Migrator.migrateDemo(database.owner(), PLACEHOLDERS)).isZero();
  }
}
