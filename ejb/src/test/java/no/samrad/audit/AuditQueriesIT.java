package no.samrad.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samrad.db.TestDatabase;
import no.samrad.security.AccessDenied;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a trail of 12 000 entries: area 1 and 2 and none, by turns; one a minute. */
class AuditQueriesIT {

  private static final int ENTRIES = 12_000;
  private static final AreaId ONE = new AreaId(1);
  private static final AreaId TWO = new AreaId(2);

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
          insert into person (id, given_name, family_name)
          values (41, 'Kari', 'Prøve'), (42, 'Ola', 'Eksempel_100%');
          insert into audit_entry (id, occurred_at, area_id, actor_id, action, outcome, subject, changes, reference)
          select n, timestamptz '2026-03-01 00:00 Europe/Oslo' + n * interval '1 minute', n % 3, 41 + n % 2,
            case when n % 2 = 0 then 'MemberAdded' else 'HostMoved' end, case when n % 100 = 0 then 'REFUSED' else 'DONE' end,
            'agreement/' || n, '[{"what":"unit","from":"","to":"unit/1"},{"what":"host","from":"person/41","to":"unit/987654321"}]',
            case when n = 500 then '7F3K-20A9' else '' end
          from generate_series(1, 12000) n;
          insert into audit_seal select area_id, row_number() over (partition by area_id order by id), id, occurred_at, repeat('a', 64) from audit_entry where id < 12000;
          """);
    }
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void newest_first_a_page_at_a_time() {
    PageOf<TrailRow> first = page(AuditFilter.everything(), 1);
    PageOf<TrailRow> third = page(AuditFilter.everything(), 3);

    assertThat(first.items()).extracting(TrailRow::id).startsWith(12_000L, 11_999L).hasSize(50);
    assertThat(third.items()).extracting(TrailRow::id).startsWith(11_900L);
    assertThat(first.total()).as("more than ten thousand").isEqualTo(AuditQueries.MOST + 1);
  }

  @Test
  void ids_have_the_names_of_today_and_what_has_none_stays_an_id() {
    TrailRow row = page(in(ONE), 1).items().get(0);

    assertThat(row.areaName()).isNotEmpty();
    assertThat(row.actorName()).isEqualTo("Kari Prøve");
    assertThat(row.changes().get(0).to()).isNotEmpty().doesNotContain("unit/");
    assertThat(row.changes().get(1).from()).isEqualTo("Kari Prøve");
    assertThat(row.changes().get(1).to()).isEqualTo("unit/987654321");
  }

  @Test
  void an_entry_has_a_number_once_it_is_sealed() {
    List<TrailRow> rows = page(AuditFilter.everything(), 1).items();

    assertThat(rows.get(0).isSealed()).isFalse();
    assertThat(rows.get(1).number()).isEqualTo(4000);
  }

  @Test
  void days_are_norwegian_and_the_last_one_is_included() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    AuditFilter filter = new AuditFilter(day, day, null, "", "", null, "");

    PageOf<TrailRow> found = page(filter, 1);

    assertThat(found.total()).isEqualTo(24 * 60);
    assertThat(found.items().get(0).occurredAt()).isEqualTo("2026-03-02T22:59:00Z");
  }

  @Test
  void filters_go_together() {
    AuditFilter filter =
        new AuditFilter(null, null, ONE, "prøve", "MemberAdded", Outcome.REFUSED, "");

    List<TrailRow> found = page(filter, 1).items();

    assertThat(found)
        .isNotEmpty()
        .allMatch(
            row ->
                row.area().equals(ONE)
                    && row.actorName().equals("Kari Prøve")
                    && row.action().equals("MemberAdded")
                    && row.isRefused());
  }

  @Test
  void a_subject_and_a_reference_number_are_found_exactly() {
    assertThat(ids(about("agreement/77"))).containsExactly(77L);
    assertThat(ids(about(" 7F3K-20A9 "))).containsExactly(500L);
    assertThat(ids(about("agreement/7%"))).isEmpty();
  }

  @Test
  void what_concerns_the_installation_is_an_area_of_its_own() {
    assertThat(page(in(AuditFilter.INSTALLATION), 1).items())
        .allMatch(row -> row.area().equals(AuditFilter.INSTALLATION) && row.areaName().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_100%", "eksempel_100%", "KARI", "ola e"})
  void signs_in_a_name_mean_themselves_and_case_does_not_matter(String text) {
    List<TrailRow> found = page(person(text), 1).items();

    assertThat(found)
        .isNotEmpty()
        .allMatch(
            row ->
                row.actorName()
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains(text.toLowerCase(java.util.Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "'; drop table audit_entry", "\u0000", "😀"})
  void a_name_nobody_has_finds_nothing(String text) {
    assertThat(page(person(text + "x"), 1).items()).isEmpty();
  }

  @Test
  void looking_for_people_is_an_entry_itself_leafing_through_is_not() {
    persistence.run(
        em -> {
          Audit audit = Audit.byAuditor(em);
          audit.queries().page(AuditFilter.everything(), PageRequest.first(50));
          audit.queries().page(person("prøve"), new PageRequest(2, 50, ""));
          assertThat(audit.events.fired()).isEmpty();

          audit.queries().page(person("prøve"), PageRequest.first(50));

          assertThat(audit.events.fired())
              .singleElement()
              .isInstanceOf(AuditSearched.class)
              .extracting("subject")
              .isEqualTo("person/41");
        });
  }

  @Test
  void an_export_is_what_the_pages_show_and_is_recorded() {
    persistence.run(
        em -> {
          Audit audit = Audit.byAuditor(em);
          List<TrailRow> exported = audit.queries().export(in(ONE));

          List<TrailRow> shown = new ArrayList<>();
          for (int page = 1; page <= exported.size() / 200; page++) {
            shown.addAll(audit.queries().page(in(ONE), new PageRequest(page, 200, "")).items());
          }
          assertThat(exported).isEqualTo(shown).hasSize(ENTRIES / 3);
          assertThat(audit.events.fired()).singleElement().isInstanceOf(AuditExported.class);
        });
  }

  @Test
  void nobody_gets_past_the_ten_thousandth() {
    assertThat(page(AuditFilter.everything(), 200).items()).hasSize(50);
    assertThat(page(AuditFilter.everything(), 201).items()).isEmpty();
    assertThat(page(AuditFilter.everything(), Integer.MAX_VALUE).items()).isEmpty();
    assertThat(
            persistence.<List<TrailRow>>get(
                em -> Audit.byAuditor(em).queries().export(AuditFilter.everything())))
        .hasSize(AuditQueries.MOST);
  }

  @Test
  void a_page_costs_three_statements_whatever_it_shows() {
    assertThat(statements(10)).isEqualTo(3);
    assertThat(statements(200)).isEqualTo(3);
  }

  @Test
  void an_administrator_of_one_area_reads_that_area_only() {
    persistence.run(
        em -> {
          AuditQueries queries = Audit.on(em, Role.ADMINISTRATOR, ONE).queries();

          assertThat(queries.page(AuditFilter.everything(), PageRequest.first(200)).items())
              .isNotEmpty()
              .allMatch(row -> row.area().equals(ONE));
          assertThatExceptionOfType(AccessDenied.class)
              .isThrownBy(() -> queries.page(in(TWO), PageRequest.first(10)));
          assertThatExceptionOfType(AccessDenied.class)
              .isThrownBy(() -> queries.export(in(AuditFilter.INSTALLATION)));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {Role.OPERATIONS, Role.HOST_STAFF, Role.NATIONAL_READER})
  void others_read_nothing(String role) {
    persistence.run(
        em ->
            assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(
                    () ->
                        Audit.on(em, role, null)
                            .queries()
                            .page(AuditFilter.everything(), PageRequest.first(10))));
  }

  @Test
  void areas_to_choose_from_are_those_one_may_read() {
    persistence.run(
        em -> {
          assertThat(Audit.byAuditor(em).queries().areas())
              .extracting(TrailArea::key)
              .hasSize(3)
              .startsWith("-")
              .doesNotContain("1", "2", "");
          assertThat(Audit.on(em, Role.AUDITOR, ONE).queries().areas())
              .extracting(TrailArea::area)
              .containsExactly(ONE);
        });
  }

  @Test
  void every_kind_of_event_can_be_chosen() {
    assertThat(persistence.<List<String>>get(em -> Audit.byAuditor(em).queries().actions()))
        .containsExactly("HostMoved", "MemberAdded");
  }

  private static int statements(int size) {
    return persistence.statementsOf(
        em -> read(em, AuditFilter.everything(), new PageRequest(1, size, "")));
  }

  private static PageOf<TrailRow> page(AuditFilter filter, int page) {
    return persistence.get(em -> read(em, filter, new PageRequest(page, 50, "")));
  }

  private static PageOf<TrailRow> read(EntityManager em, AuditFilter filter, PageRequest page) {
    return Audit.byAuditor(em).queries().page(filter, page);
  }

  private static List<Long> ids(AuditFilter filter) {
    return page(filter, 1).items().stream().map(TrailRow::id).toList();
  }

  private static AuditFilter in(AreaId area) {
    return new AuditFilter(null, null, area, "", "", null, "");
  }

  private static AuditFilter person(String text) {
    return new AuditFilter(null, null, null, text, "", null, "");
  }

  private static AuditFilter about(String text) {
    return new AuditFilter(null, null, null, "", "", null, text);
  }
}
