package no.samrad.place;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.db.TestDatabase;
import no.samrad.place.UnitDetails.Code;
import no.samrad.place.UnitDetails.Name;
import no.samrad.place.UnitDetails.Relation;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceQueriesIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static TestDatabase database;
  private static TestPersistence persistence;

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @Nested
  class Listing {

    @Test
    void today_there_are_357_municipalities_and_15_districts() {
      assertThat(units("", UnitKind.MUNICIPALITY, TODAY).total()).isEqualTo(357);
      assertThat(units("", UnitKind.CITY_DISTRICT, TODAY).total()).isEqualTo(15);
      assertThat(units("", null, TODAY).total()).isEqualTo(372);
    }

    @Test
    void before_the_reform_of_2020_there_were_422() {
      assertThat(units("", UnitKind.MUNICIPALITY, LocalDate.of(2019, 12, 31)).total())
          .isEqualTo(422);
    }

    @Test
    void names_are_in_norwegian_order() {
      List<String> names = names(unitsOnPage(new PageRequest(2, 200, "name")));

      assertThat(names).containsSubsequence("Vaksdal", "Voss", "Våler (Innlandet)", "Ørland");
      assertThat(names).containsSubsequence("Østre Toten", "Øygarden", "Ål", "Ålesund", "Åsnes");
    }

    @Test
    void a_page_beyond_the_end_is_empty_but_knows_the_total() {
      PageOf<UnitRow> page = unitsOnPage(new PageRequest(99, 200, ""));

      assertThat(page.items()).isEmpty();
      assertThat(page.total()).isEqualTo(372);
    }

    @Test
    void the_largest_population_can_come_first() {
      UnitRow largest = unitsOnPage(new PageRequest(1, 1, "-population")).items().get(0);

      assertThat(largest.name()).isEqualTo("Oslo");
      assertThat(largest.population()).isGreaterThan(700_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name; drop table unit", "unknown", "-"})
    void an_unknown_column_means_the_ordinary_order(String sort) {
      assertThat(names(unitsOnPage(new PageRequest(1, 5, sort))))
          .isEqualTo(names(unitsOnPage(new PageRequest(1, 5, ""))));
    }

    @Test
    void a_row_has_county_and_residents() {
      UnitRow grimstad = units("grimstad", null, TODAY).items().get(0);

      assertThat(grimstad.code()).isEqualTo(new UnitCode("4202"));
      assertThat(grimstad.countyName()).isEqualTo("Agder");
      assertThat(grimstad.population()).isEqualTo(25_569);
      assertThat(grimstad.age0()).isEqualTo(261);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "0001-01-01"})
    void days_far_outside_the_data_upset_nothing(LocalDate day) {
      assertThat(units("", UnitKind.CITY_DISTRICT, day).total()).isEqualTo(15);
    }
  }

  @Nested
  class Searching {

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
      "4204, Kristiansand",
      "0301, Oslo",
      "1201, Bergen",
      "0904, Grimstad",
      "Tromsø, Tromsø",
      "tromso, Tromsø",
      "TROMSØ, Tromsø",
      "hárstták, Harstad",
      "Kárášjohka, Karasjok",
      "karasjohka, Karasjok",
      "frøya, Frøya",
      "østre-toten, Østre Toten",
    })
    void the_first_hit_is_the_one_meant(String text, String expected) {
      assertThat(units(text, null, TODAY).items().get(0).name()).isEqualTo(expected);
    }

    @Test
    void names_that_start_with_the_text_come_before_those_that_contain_it() {
      List<String> names = names(units("nes", UnitKind.MUNICIPALITY, TODAY));

      assertThat(names).startsWith("Nes", "Nesbyen", "Nesna", "Nesodden");
      assertThat(names).contains("Lindesnes", "Åsnes");
      assertThat(names.indexOf("Lindesnes")).isGreaterThan(names.indexOf("Nesseby"));
    }

    @Test
    void a_municipality_that_is_no_more_is_found_and_says_so() {
      UnitRow snillfjord = units("snillfjord", null, TODAY).items().get(0);

      assertThat(snillfjord.existing()).isFalse();
      assertThat(snillfjord.lastDay()).isEqualTo("2019-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "\\", "'", "<script>", "😀", "\u0000"})
    void signs_mean_themselves(String text) {
      assertThat(units(text + "x", null, TODAY).total()).isZero();
    }

    @Test
    void ten_thousand_characters_find_nothing_and_upset_nothing() {
      assertThat(units("å".repeat(10_000), null, TODAY).total()).isZero();
    }
  }

  @Nested
  class OneUnit {

    @Test
    void bergen_kept_its_body_and_changed_its_number() {
      UnitDetails bergen = unit("4601", TODAY);

      assertThat(bergen.unit().name()).isEqualTo("Bergen");
      assertThat(bergen.codes())
          .containsExactly(
              new Code(new UnitCode("4601"), LocalDate.of(2020, 1, 1), null),
              new Code(new UnitCode("1201"), null, LocalDate.of(2019, 12, 31)));
      assertThat(bergen.population()).extracting("year").startsWith(2020).endsWith(2026);
      assertThat(unit("1201", LocalDate.of(2019, 6, 1)).unit().id()).isEqualTo(bergen.unit().id());
    }

    @Test
    void names_stand_in_their_language() {
      UnitDetails storfjord = unit("5538", TODAY);

      assertThat(storfjord.names())
          .extracting(Name::language)
          .containsExactly(Language.SE, Language.FKV, Language.NB);
    }

    @Test
    void a_merger_has_predecessors() {
      assertThat(unit("5059", TODAY).predecessors())
          .extracting(Relation::name)
          .contains("Agdenes", "Meldal", "Orkdal", "Snillfjord");
    }

    @Test
    void a_split_has_several_successors_with_the_day() {
      UnitDetails snillfjord = unit("5012", LocalDate.of(2019, 6, 1));

      assertThat(snillfjord.successors())
          .extracting(Relation::name)
          .containsExactly("Heim", "Hitra", "Orkland");
      assertThat(snillfjord.successors())
          .extracting(Relation::day)
          .containsOnly(LocalDate.of(2020, 1, 1));
    }

    @Test
    void a_district_knows_its_municipality() {
      assertThat(unit("030105", TODAY).parent().name()).isEqualTo("Oslo");
    }

    @Test
    void a_number_that_is_no_longer_valid_says_until_when_it_was() {
      assertRefused(
          PlaceRule.CODE_NO_LONGER_VALID,
          () -> unit("1201", TODAY),
          "1201",
          "Bergen",
          LocalDate.of(2019, 12, 31));
    }

    @Test
    void a_number_that_is_not_yet_valid_says_from_when_it_is() {
      assertRefused(
          PlaceRule.CODE_NOT_YET_VALID,
          () -> unit("4601", LocalDate.of(2019, 12, 31)),
          "4601",
          "Bergen",
          LocalDate.of(2020, 1, 1));
    }

    @Test
    void a_number_nobody_ever_had_is_not_found() {
      assertThatExceptionOfType(NotFound.class).isThrownBy(() -> unit("9998", TODAY));
    }

    @Test
    void a_body_older_than_its_number_stands_in_the_list_with_that_number() {
      UnitRow trondheim =
          units("trondheim", UnitKind.MUNICIPALITY, LocalDate.of(2016, 6, 1)).items().get(0);

      assertThat(trondheim.existing()).isTrue();
      assertThat(trondheim.code()).isEqualTo(new UnitCode("5001"));
    }
  }

  @Test
  void several_numbers_are_looked_up_at_once() {
    List<UnitCode> codes =
        List.of(new UnitCode("4204"), new UnitCode("1201"), new UnitCode("0301"));

    Map<UnitCode, UnitRow> found =
        persistence.get(em -> Places.on(em).unitsByCode(codes, TODAY, Language.NB));

    assertThat(found).containsOnlyKeys(new UnitCode("0301"), new UnitCode("4204"));
  }

  @Test
  void facts_say_when_a_unit_exists() {
    UnitId sandnes = unit("1102", LocalDate.of(2019, 6, 1)).unit().id();

    UnitFacts facts =
        persistence
            .get(em -> Places.on(em).facts(Set.of(sandnes), TODAY, Language.NB))
            .get(sandnes);

    assertThat(facts.existence().lastDay()).contains(LocalDate.of(2019, 12, 31));
    assertThat(facts.name()).isEqualTo("Sandnes");
  }

  @Test
  void the_number_of_statements_does_not_grow_with_the_rows() {
    int few =
        persistence.statementsOf(em -> Places.on(em).units(everything(), PageRequest.first(1)));
    int many =
        persistence.statementsOf(em -> Places.on(em).units(everything(), PageRequest.first(200)));

    assertThat(many).isEqualTo(few).isEqualTo(1);
    assertThat(
            persistence.statementsOf(
                em -> Places.on(em).unit(new UnitCode("5059"), TODAY, Language.NB)))
        .isEqualTo(6);
  }

  private static UnitSearch everything() {
    return new UnitSearch("", null, TODAY, Language.NB);
  }

  private static PageOf<UnitRow> units(String text, UnitKind kind, LocalDate day) {
    UnitSearch search = new UnitSearch(text, kind, day, Language.NB);
    return persistence.get(em -> Places.on(em).units(search, PageRequest.first(200)));
  }

  private static PageOf<UnitRow> unitsOnPage(PageRequest page) {
    return persistence.get(em -> Places.on(em).units(everything(), page));
  }

  private static UnitDetails unit(String code, LocalDate day) {
    return persistence.get(em -> Places.on(em).unit(new UnitCode(code), day, Language.NB));
  }

  private static List<String> names(PageOf<UnitRow> page) {
    return page.items().stream().map(UnitRow::name).toList();
  }
}
