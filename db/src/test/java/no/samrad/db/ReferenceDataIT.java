package no.samrad.db;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference data say what the official lists say (the files in test/resources/reference). */
class ReferenceDataIT {

  private static TestDatabase database;
  private static Rows rows;

  @BeforeAll
  static void load() {
    database = TestDatabase.fresh();
    rows = new Rows(database.owner());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Nested
  class Municipalities {

    @ParameterizedTest(name = "on {0} there are {1} municipalities and 15 districts")
    @CsvSource({
      "2019-01-01, 422",
      "2019-12-31, 422",
      "2020-01-01, 356",
      "2023-12-31, 356",
      "2024-01-01, 357",
      "2026-01-01, 357"
    })
    void are_as_many_as_they_were(String day, String municipalities) throws SQLException {
      assertThat(
              rows.of(
                  """
                  select kind, count(*) from samrad.unit_on(?::date, 'nb') group by kind order by kind
                  """,
                  day))
          .containsExactly(List.of("CITY_DISTRICT", "15"), List.of("MUNICIPALITY", municipalities));
    }

    @Test
    void have_every_number_in_its_period_and_no_other() throws SQLException {
      assertThat(
              rows.of(
                  "select code, valid_from, valid_to from samrad.unit_code where length(code) = 4"))
          .containsExactlyInAnyOrderElementsOf(
              Facts.read("municipality.csv").stream()
                  .map(fact -> List.of(fact.get(0), fact.get(2), fact.get(3)))
                  .toList());
    }

    @Test
    void carry_their_official_names_as_long_as_the_number() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select c.code, string_agg(n.name, ' - ' order by n.name collate "C")
                  from samrad.unit_code c
                  join samrad.unit_name n on n.unit_id = c.unit_id and n.kind = 'OFFICIAL'
                    and daterange(n.valid_from, n.valid_to) @> daterange(c.valid_from, c.valid_to)
                  where length(c.code) = 4
                  group by c.code
                  """))
          .containsExactlyInAnyOrderElementsOf(
              Facts.read("municipality.csv").stream()
                  .map(fact -> List.of(fact.get(0), Facts.sortedNames(fact.get(1))))
                  .toList());
    }

    @Test
    void are_found_by_the_hyphens_of_old_files_too() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select c.code, n.name from samrad.unit_code c
                  join samrad.unit_name n on n.unit_id = c.unit_id and n.kind = 'ALIAS' and n.name like '%-%'
                    and daterange(n.valid_from, n.valid_to) @> daterange(c.valid_from, c.valid_to)
                  """))
          .containsExactlyInAnyOrderElementsOf(
              Facts.read("municipality.csv").stream()
                  .filter(fact -> !fact.get(4).isEmpty())
                  .map(fact -> List.of(fact.get(0), fact.get(4)))
                  .toList());
    }

    @ParameterizedTest(name = "{0} is {2} in {1}")
    @CsvSource({
      "5540, nb, Kåfjord",
      "5540, se, Gáivuotna",
      "5540, fkv, Kaivuono",
      "5001, sma, Tråante",
      "5007, sma, Nåavmesjenjaelmie",
      "1875, smj, Hábmer",
      "1845, smj, Fuolldá",
      "1853, se, Evenášši",
      "5536, fkv, Yykeä",
      "0301, sma, Oslove",
      "4601, sma, Bergen",
      "1103, en, Stavanger"
    })
    void have_parallel_names_each_in_its_language(String code, String language, String name)
        throws SQLException {
      assertThat(
              rows.of(
                  "select name from samrad.unit_on('2026-01-01', ?) where code = ?",
                  language,
                  code))
          .containsExactly(List.of(name));
    }

    @Test
    void remember_the_names_they_gave_up() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select samrad.unit_name_on(unit_id, language, '2026-01-01'), name, valid_from
                  from samrad.unit_name where kind = 'FORMER' order by name
                  """))
          .containsExactly(
              List.of("Nesbyen", "Nes", "2020-01-01"),
              List.of("Porsángu", "Porsáŋgu", "2024-01-01"));
    }

    @Test
    void lie_in_a_county_that_existed_as_long_as_the_number() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select c.code from samrad.unit_code c where not exists (
                    select from samrad.county k where k.code = left(c.code, 2)
                    and daterange(k.valid_from, k.valid_to) @> daterange(c.valid_from, c.valid_to))
                  """))
          .isEmpty();
    }

    @Test
    void exist_exactly_as_long_as_they_carry_a_number() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select u.id from samrad.unit u left join samrad.unit_code c on c.unit_id = u.id
                  group by u.id
                  having range_agg(daterange(c.valid_from, c.valid_to)) is distinct from datemultirange(daterange(
                    coalesce(u.valid_from, case when bool_and(c.valid_from is not null) then min(c.valid_from) end),
                    u.valid_to))
                  """))
          .isEmpty();
    }
  }

  @Nested
  class Changes {

    private final Set<List<String>> changes = Set.copyOf(Facts.read("municipality_change.csv"));
    private final Map<List<String>, Long> targets = count(1);
    private final Map<List<String>, Long> sources = count(2);
    private final Set<String> newNumbers =
        Facts.read("municipality.csv").stream()
            .map(fact -> fact.get(2) + fact.get(0))
            .collect(toSet());

    @Test
    void of_one_number_into_one_new_number_keep_the_unit() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select new.valid_from, old.code, new.code from samrad.unit_code old
                  join samrad.unit_code new on new.unit_id = old.unit_id and new.valid_from = old.valid_to
                  """))
          .containsExactlyInAnyOrderElementsOf(
              changes.stream().filter(this::isRenumbering).toList());
    }

    @Test
    void of_every_other_kind_are_successions() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select s.day, old.code, new.code from samrad.unit_succession s
                  join samrad.unit_code old on old.unit_id = s.predecessor_id and old.valid_to = s.day
                  join samrad.unit_code new on new.unit_id = s.successor_id
                    and daterange(new.valid_from, new.valid_to) @> s.day
                  """))
          .containsExactlyInAnyOrderElementsOf(
              changes.stream().filter(change -> !isRenumbering(change)).toList());
    }

    @Test
    void end_every_predecessor_on_their_day() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select s.predecessor_id from samrad.unit_succession s
                  join samrad.unit u on u.id = s.predecessor_id where u.valid_to is distinct from s.day
                  """))
          .isEmpty();
    }

    private boolean isRenumbering(List<String> change) {
      return targets.get(change.subList(0, 2)) == 1
          && sources.get(List.of(change.get(0), change.get(2))) == 1
          && newNumbers.contains(change.get(0) + change.get(2));
    }

    private Map<List<String>, Long> count(int side) {
      return changes.stream()
          .collect(groupingBy(change -> List.of(change.get(0), change.get(side)), counting()));
    }
  }

  @Nested
  class Residents {

    @Test
    void add_up_to_the_official_sums() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select scope, year, sum(age0), sum(population) from samrad.unit_population p
                  join (
                    select unit_id, slug as scope from samrad.member_on('2026-01-01') join samrad.area on id = area_id
                    union all
                    select id, case kind when 'MUNICIPALITY' then 'municipalities' else 'districts' end from samrad.unit
                  ) as counted using (unit_id)
                  group by scope, year
                  """))
          .containsExactlyInAnyOrderElementsOf(Facts.read("population.csv"));
    }

    @Test
    void are_counted_for_every_unit_in_every_year_it_existed_and_in_no_other() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select u.id, y, p.unit_id, p.year
                  from samrad.unit u cross join generate_series(2020, 2026) as y
                  full join samrad.unit_population p on p.unit_id = u.id and p.year = y
                  where (p.unit_id is not null)
                    is distinct from (daterange(u.valid_from, u.valid_to) @> make_date(y, 1, 1))
                  """))
          .isEmpty();
    }
  }

  @Nested
  class Areas {

    @ParameterizedTest(name = "on {0} there are {1} areas with {2} units")
    @CsvSource({
      "2015-12-31, 0, 0",
      "2016-01-01, 2, 5",
      "2016-06-01, 2, 5",
      "2019-12-31, 2, 5",
      "2020-01-01, 2, 5",
      "2023-01-01, 5, 40",
      "2023-06-01, 5, 40",
      "2026-01-01, 5, 40"
    })
    void are_as_many_as_the_programme_had(String day, String areas, String units)
        throws SQLException {
      assertThat(
              rows.of(
                  """
                  select (select count(*) from samrad.area_on(?::date, 'nb')),
                    (select count(*) from samrad.member_on(?::date) join samrad.unit_on(?::date, 'nb') using (unit_id))
                  """,
                  day,
                  day,
                  day))
          .containsExactly(List.of(areas, units));
    }

    @Test
    void never_lose_or_double_a_unit_before_the_programme_grew() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select day from generate_series('2016-01-01', '2022-12-31', interval '1 day') as day
                  where (select string_agg(area_id || ' ' || coalesce(name, '?'), ', ' order by area_id, name)
                    from samrad.member_on(day::date) join samrad.unit_on(day::date, 'nb') using (unit_id))
                    <> '1 Gamle Oslo, 1 Søndre Nordstrand, 2 Sandnes, 2 Stavanger, 2 Time'
                  """))
          .isEmpty();
    }

    @Test
    void have_the_members_of_the_programme_list() throws SQLException {
      assertThat(
              rows.of(
                  """
                  select slug, code, u.name from samrad.area_on('2023-06-01', 'nb')
                  join samrad.member_on('2023-06-01') using (area_id)
                  join samrad.unit_on('2023-06-01', 'nb') u using (unit_id)
                  """))
          .containsExactlyInAnyOrderElementsOf(Facts.read("area_member.csv"));
    }

    @Test
    void name_no_host_because_no_source_does() throws SQLException {
      assertThat(rows.of("select * from samrad.host_term")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit",
        "unit_code",
        "unit_name",
        "area",
        "area_name",
        "area_form",
        "area_phase",
        "membership"
      })
  void reference_rows_stay_below_the_ids_that_people_make(String table) throws SQLException {
    assertThat(rows.of("select count(*) > 0, max(id) < 5000 from samrad." + table))
        .containsExactly(List.of("t", "t"));
  }
}
