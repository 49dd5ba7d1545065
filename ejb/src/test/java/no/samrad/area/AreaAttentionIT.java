package no.samrad.area;

import static no.samrad.area.AreaDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samrad.db.Sql;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The reference data with hosts on every day, and then with one thing wrong. */
class AreaAttentionIT {

  private static final AreaId OSLO = new AreaId(1);
  private static final AreaId ROGALAND = new AreaId(2);
  private static final AreaId AGDER = new AreaId(3);

  /** As in the demo: a host on every day of operation, Sandnes through its merger. */
  private static final String HOSTS =
      """
      insert into samrad.host_term (id, area_id, unit_id, valid_from, valid_to, assumed)
      select row_number() over (), a.id, c.unit_id, h.valid_from::date, h.valid_to::date, true
      from (values ('oslo', '0301', '2016-01-01', null),
        ('rogaland', '1102', '2016-01-01', '2020-01-01'), ('rogaland', '1108', '2020-01-01', null),
        ('agder', '4204', '2023-01-01', null), ('vestland', '4601', '2023-01-01', null),
        ('trondelag', '5001', '2023-01-01', null)) as h (slug, code, valid_from, valid_to)
      join samrad.area a using (slug) join samrad.unit_code c using (code)
      """;

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    sql(HOSTS);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Nested
  class OnADay {

    @Test
    void nothing_waits_when_all_is_in_place() {
      assertThat(on(TODAY)).isEmpty();
      assertThat(on(LocalDate.of(2016, 6, 1))).isEmpty();
      assertThat(on(LocalDate.of(2010, 1, 1))).isEmpty();
    }

    @Test
    void an_area_in_operation_without_a_host_says_since_when() {
      sql("update samrad.host_term set valid_to = '2026-01-01' where area_id = 3");

      AreaAttention only = on(TODAY).get(0);
      assertThat(on(TODAY)).hasSize(1);
      assertThat(only.kind()).isEqualTo(AttentionKind.NO_HOST);
      assertThat(only.area()).isEqualTo(AGDER);
      assertThat(only.slug()).isEqualTo("agder");
      assertThat(only.since()).isEqualTo("2026-01-01");
      assertThat(on(LocalDate.of(2025, 12, 31))).isEmpty();
    }

    @Test
    void without_any_host_ever_it_is_so_since_operation_began() {
      sql("delete from samrad.host_term where area_id = 3");

      assertThat(on(TODAY)).extracting(AreaAttention::since).containsExactly(day("2023-01-01"));
    }

    @Test
    void before_operation_nobody_needs_a_host_or_members() {
      sql("delete from samrad.host_term where area_id = 3");
      sql("delete from samrad.membership where area_id = 3");

      assertThat(on(LocalDate.of(2022, 12, 31))).isEmpty();
    }

    @Test
    void a_host_that_left_is_named() {
      sql("update samrad.membership set valid_to = '2025-07-01' where id = 14");

      AreaAttention only = on(TODAY).get(0);
      assertThat(only.kind()).isEqualTo(AttentionKind.HOST_NOT_MEMBER);
      assertThat(only.unitName()).isEqualTo("Kristiansand");
      assertThat(only.since()).isEqualTo("2025-07-01");
      assertThat(on(LocalDate.of(2025, 6, 30))).isEmpty();
    }

    @Test
    void the_municipality_is_host_for_its_districts_until_the_last_has_left() {
      sql("update samrad.membership set valid_to = '2025-07-01' where area_id = 1 and id <> 2");
      assertThat(on(TODAY)).isEmpty();

      sql("update samrad.membership set valid_to = '2026-02-01' where id = 2");
      assertThat(on(TODAY))
          .extracting(AreaAttention::kind)
          .containsExactly(AttentionKind.HOST_NOT_MEMBER, AttentionKind.NO_MEMBERS);
      assertThat(on(TODAY)).extracting(AreaAttention::since).containsOnly(day("2026-02-01"));
    }

    @Test
    void a_member_that_has_ceased_is_named_with_those_who_took_over() {
      sql("update samrad.membership set valid_to = null where id = 6");

      AreaAttention only = on(TODAY).get(0);
      assertThat(only.kind()).isEqualTo(AttentionKind.MEMBER_CEASED);
      assertThat(only.area()).isEqualTo(ROGALAND);
      assertThat(only.unitName()).isEqualTo("Sandnes");
      assertThat(only.successors()).containsExactly("Sandnes");
      assertThat(only.membership()).isEqualTo(new MembershipId(6));
      assertThat(only.since()).isEqualTo("2020-01-01");
      assertThat(on(LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @Test
    void a_split_has_several_successors_by_name() {
      sql(
          "insert into samrad.membership (id, area_id, unit_id, valid_from) select 90, 4, s.predecessor_id, '2023-01-01'"
              + " from samrad.unit_succession s group by 3 having count(*) > 2 limit 1");

      assertThat(on(TODAY))
          .singleElement()
          .satisfies(
              it ->
                  assertThat(it.successors())
                      .hasSizeGreaterThan(2)
                      .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER));
    }

    @Test
    void a_closed_area_needs_nothing() {
      sql("update samrad.area_phase set valid_to = '2026-01-01' where id = 4");
      sql(
          "insert into samrad.area_phase (id, area_id, phase, valid_from) values (90, 3, 'CLOSED', '2026-01-01')");
      sql("update samrad.membership set valid_to = '2025-01-01' where id = 14");

      assertThat(on(TODAY)).isEmpty();
      assertThat(on(day("2025-12-31"))).hasSize(1);
    }

    @Test
    void the_caller_sees_the_areas_of_the_rights_held() {
      sql("delete from samrad.host_term");

      assertThat(read(Callers.administrator())).hasSize(5);
      assertThat(read(Callers.holding(Role.COUNCIL_MEMBER, OSLO)))
          .extracting(AreaAttention::area)
          .containsExactly(OSLO);
      assertThat(read(new CurrentUser())).isEmpty();
    }

    @Test
    void it_is_one_statement_however_much_is_wrong() {
      assertThat(statements()).isEqualTo(1);

      sql("delete from samrad.host_term");
      sql("update samrad.membership set valid_to = null where id = 6");

      assertThat(statements()).isEqualTo(1);
    }
  }

  @Nested
  class EveryNight {

    @Test
    void nothing_is_announced_when_all_is_in_place() {
      assertThat(check()).isEmpty();
    }

    @Test
    void all_days_are_looked_at_not_only_today() {
      sql("update samrad.host_term set valid_from = '2023-03-01' where area_id = 3");
      sql("update samrad.membership set valid_to = '2031-01-01' where id = 27");

      assertThat(check())
          .extracting(Object::toString)
          .containsExactly(
              "agder NO_HOST 2023-01-01/2023-02-28", "vestland HOST_NOT_MEMBER 4601 2031-01-01/");
    }

    @Test
    void what_is_new_is_announced_in_codes_and_days() {
      sql("update samrad.membership set valid_to = '2027-01-01' where id = 6 or id = 7");
      sql("update samrad.host_term set valid_to = '2027-01-01' where id = 3");

      assertThat(announced())
          .extracting(DomainEvent::subject)
          .containsExactly("membership/6", "area/2");
      assertThat(announcedAgainAfter("delete from samrad.area_finding").get(0))
          .satisfies(
              event -> {
                assertThat(event.inArea()).contains(ROGALAND);
                assertThat(event.changes())
                    .containsExactly(
                        Change.set("finding", "MEMBER_CEASED"),
                        Change.set("code", "1102"),
                        Change.set("firstDay", "2020-01-01"),
                        Change.set("lastDay", "2026-12-31"));
              });
    }

    @Test
    void a_finding_is_announced_once_and_goes_on_being_found() {
      sql("delete from samrad.host_term where area_id = 3");

      assertThat(announced()).hasSize(1);
      assertThat(announced()).isEmpty();
      assertThat(check()).hasSize(1).noneMatch(AreaFinding::fresh);
    }

    @Test
    void mended_and_broken_again_it_is_new_again() {
      sql("update samrad.host_term set valid_to = '2026-01-01' where area_id = 3");
      assertThat(announced()).hasSize(1);

      sql("update samrad.host_term set valid_to = null where area_id = 3");
      assertThat(announced()).isEmpty();

      assertThat(
              announcedAgainAfter(
                  "update samrad.host_term set valid_to = '2026-01-01' where area_id = 3"))
          .hasSize(1);
    }

    @Test
    void it_is_one_statement() {
      assertThat(persistence.statementsOf(em -> AreaDesk.of(em, new CurrentUser()).check().run()))
          .isEqualTo(1);
    }

    private List<AreaFinding> check() {
      return persistence.get(em -> AreaDesk.of(em, new CurrentUser()).check().run());
    }

    private List<DomainEvent> announcedAgainAfter(String change) {
      sql(change);
      return announced();
    }

    private List<DomainEvent> announced() {
      return persistence.get(
          em -> {
            AreaDesk desk = AreaDesk.of(em, new CurrentUser());
            desk.check().run();
            return desk.events().fired();
          });
    }
  }

  private int statements() {
    return persistence.statementsOf(
        em -> AreaDesk.of(em, Callers.administrator()).attention().on(TODAY, Language.NB));
  }

  private List<AreaAttention> on(LocalDate day) {
    return persistence.get(
        em -> AreaDesk.of(em, Callers.administrator()).attention().on(day, Language.NB));
  }

  private List<AreaAttention> read(CurrentUser user) {
    return persistence.get(em -> AreaDesk.of(em, user).attention().on(TODAY, Language.NB));
  }

  private void sql(String statement) {
    Sql.run(database.owner(), statement);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
