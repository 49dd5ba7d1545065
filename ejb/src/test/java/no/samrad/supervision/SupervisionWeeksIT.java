package no.samrad.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samrad.db.TestDatabase;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Period;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The team's page and the indicators count the same weeks, over spans of every length. */
class SupervisionWeeksIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 7);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  /** Christmas, Easter, May and Whitsun; nurses who come, leave and are away within a week. */
  @BeforeEach
  void team() {
    sql(
        """
        insert into person (id, given_name, family_name) select i, 'Nr. ' || i, 'Demo' from generate_series(10, 14) i;
        insert into team_post (id, area_id, person_id, function, profession, unit_id, percentage, valid_from, valid_to)
        select p.id, 3, p.person, p.function, 'PUBLIC_HEALTH_NURSE', (select min(unit_id) from unit_code where code = '4203'), 100,
          p.since::date, p.until::date
        from (values (1, 10, 'TEAM_LEADER', '2025-12-03', '2026-05-20'), (2, 11, 'FAMILY_NURSE', '2025-01-01', null),
          (3, 12, 'FAMILY_NURSE', '2026-01-02', '2026-04-01'), (4, 12, 'FAMILY_NURSE', '2026-04-10', null),
          (5, 13, 'FAMILY_NURSE', '2025-12-11', '2026-02-06'), (6, 13, 'TEAM_COORDINATOR', '2026-02-06', '2026-05-15')
        ) as p (id, person, function, since, until);
        insert into team_absence (id, area_id, person_id, valid_from, valid_to)
        select a.id, 3, a.person, a.since::date, a.until::date
        from (values (1, 11, '2025-12-22', '2026-01-05'), (2, 12, '2026-02-09', '2026-02-13'), (3, 11, '2026-03-30', '2026-04-02'),
          (4, 13, '2026-01-12', '2026-01-30'), (5, 12, '2026-05-11', '2026-05-30')) as a (id, person, since, until);
        insert into team_session (id, area_id, kind, on_day, nurse_id)
        select 100 + d.n * 10 + p.person, 3, 'ONE_TO_ONE', date '2025-12-01' + d.n, p.person
        from generate_series(0, 188) as d (n), (values (11), (12), (13)) as p (person)
        where d.n % 7 < 5 and (d.n * 31 + p.person * 17) % 9 < 2;
        insert into team_session (id, area_id, kind, on_day)
        select 50000 + d.n, 3, 'TEAM_MEETING', date '2025-12-01' + d.n from generate_series(0, 188, 3) as d (n) where d.n % 8 <> 1
        """);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void page_and_indicator_agree_for_every_span() {
    List<Period> spans = spans();

    assertThat(spans).hasSizeGreaterThan(100);
    assertThat(indicators(spans)).isEqualTo(pages(spans, LATER));
    assertThat(pages(spans, LATER)).anySatisfy(each -> assertThat(each).contains("0/0 0/0"));
  }

  @Test
  void they_agree_where_the_rhythm_is_another() {
    sql(
        """
        update norm_version set value = 2 where norm_code = 'ONE_TO_ONE_WEEKLY';
        update norm_version set value = 0 where norm_code = 'TEAM_MEETING_WEEKLY'
        """);
    List<Period> spans = spans();

    assertThat(indicators(spans)).isEqualTo(pages(spans, LATER)).allMatch(x -> x.endsWith(" 0/0"));
    assertThat(indicators(List.of(Period.throughLastDay(FIRST, LAST))).get(0))
        .doesNotContain(" 0/0 ");
  }

  /** What is counted of an open period ends today. */
  @Test
  void they_agree_on_every_day_of_a_period_that_is_not_over() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    for (LocalDate today = first; today.isBefore(first.plusDays(40)); today = today.plusDays(1)) {
      assertThat(indicators(List.of(Period.throughLastDay(first, today))))
          .isEqualTo(
              pages(List.of(Period.throughLastDay(first, LocalDate.of(2026, 3, 31))), today));
    }
  }

  private static List<Period> spans() {
    List<Period> spans = new ArrayList<>();
    for (LocalDate first = FIRST; first.isBefore(LAST); first = first.plusDays(5)) {
      for (int days : List.of(1, 4, 7, 31, 90)) {
        spans.add(Period.throughLastDay(first, first.plusDays(days - 1)));
      }
    }
    return spans;
  }

  private List<String> pages(List<Period> spans, LocalDate today) {
    return persistence.get(
        em -> {
          SupervisionQueries queries =
              SupervisionDesk.of(em, Callers.person(10, Role.TEAM_LEADER, AGDER)).queries();
          return spans.stream()
              .map(span -> queries.report(AGDER, span, today))
              .map(report -> said(report.oneToOne()) + " " + said(report.team()))
              .toList();
        });
  }

  private static String said(WeekCoverage weeks) {
    return weeks.held() + "/" + weeks.expected();
  }

  private List<String> indicators(List<Period> spans) {
    return persistence.get(
        em ->
            spans.stream()
                .map(
                    span ->
                        em.createNativeQuery(
                                """
                                select coalesce(max(c.numerator || '/' || c.denominator) filter (where c.code = 'VEILEDNING_1_1'), '0/0') || ' '
                                  || coalesce(max(c.numerator || '/' || c.denominator) filter (where c.code = 'TEAMMOTE'), '0/0')
                                from samrad.team_count(3, cast(?1 as date), cast(?2 as date) + 1) c
                                """)
                            .setParameter(1, span.firstDay().orElseThrow().toString())
                            .setParameter(2, span.lastDay().orElseThrow().toString())
                            .getSingleResult())
                .map(row -> NativeRow.of(row).text(0))
                .toList());
  }

  private void sql(String statement) {
    persistence.get(em -> em.createNativeQuery(statement).executeUpdate());
  }
}
