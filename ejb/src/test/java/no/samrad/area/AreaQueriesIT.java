package no.samrad.area;

import static no.samrad.area.AreaDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaDetails.FormSpan;
import no.samrad.area.AreaDetails.Name;
import no.samrad.area.AreaDetails.PhaseSpan;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.place.UnitCode;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the reference data: the five areas with their 40 members. */
class AreaQueriesIT {

  private static final LocalDate IN_2016 = LocalDate.of(2016, 6, 1);
  private static final LocalDate IN_2023 = LocalDate.of(2023, 6, 1);
  private static final AreaId AGDER = new AreaId(3);

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
    void in_2016_there_were_two_areas_with_five_units() {
      PageOf<AreaRow> areas = areas(IN_2016, "");

      assertThat(areas.total()).isEqualTo(2);
      assertThat(areas.items()).extracting(AreaRow::slug).containsExactly("oslo", "rogaland");
      assertThat(areas.items()).extracting(AreaRow::cityDistricts).containsExactly(2L, 0L);
      assertThat(areas.items()).extracting(AreaRow::municipalities).containsExactly(0L, 3L);
    }

    @Test
    void in_2023_there_were_five_areas_with_forty_units() {
      PageOf<AreaRow> areas = areas(IN_2023, "");

      assertThat(areas.items())
          .extracting(AreaRow::name)
          .containsExactly("Agder", "Oslo", "Rogaland", "Trøndelag", "Vestland");
      assertThat(areas.items())
          .extracting(row -> row.units().size())
          .containsExactly(13, 5, 7, 6, 9);
    }

    @Test
    void before_2016_there_were_none() {
      assertThat(areas(LocalDate.of(2015, 12, 31), "").total()).isZero();
    }

    @Test
    void a_row_says_all_a_list_or_a_program_asks_for() {
      AreaRow agder = areas(TODAY, "agder").items().get(0);

      assertThat(agder.form()).isEqualTo(OrganisationForm.HOST_ADMINISTRATIVE);
      assertThat(agder.phase()).isEqualTo(AreaPhase.OPERATION);
      assertThat(agder.host()).isNull();
      assertThat(agder.figures()).isEqualTo(new YearFigures(2026, 2_643, 273_755, 0));
      assertThat(agder.series())
          .extracting(YearFigures::year)
          .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
      assertThat(agder.series())
          .extracting(YearFigures::age0)
          .containsExactly(2_529L, 2_470L, 2_622L, 2_556L, 2_485L, 2_572L, 2_643L);
      assertThat(agder.units().get(0).code()).isEqualTo(new UnitCode("4203"));
      assertThat(agder.units().get(0).from()).isEqualTo("2023-01-01");
    }

    @Test
    void units_are_in_norwegian_order() {
      assertThat(areas(TODAY, "vestland").items().get(0).units())
          .extracting(MemberRow::name)
          .containsExactly(
              "Alver",
              "Askøy",
              "Austevoll",
              "Bergen",
              "Bjørnafjorden",
              "Osterøy",
              "Samnanger",
              "Vaksdal",
              "Øygarden");
    }

    @Test
    void figures_are_those_known_on_the_day() {
      assertThat(areas(IN_2023, "agder").items().get(0).figures().year()).isEqualTo(2023);
      assertThat(areas(IN_2016, "oslo").items().get(0).figures()).isNull();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
      "trøndelag, Trøndelag",
      "TRONDELAG, Trøndelag",
      "programområde vest, Vestland",
      "nfp oslo, Oslo",
      "risør, Agder",
      "risor, Agder",
      "0901, Agder",
      "4201, Agder",
      "030105, Oslo",
      "øygarden, Vestland",
    })
    void names_of_areas_and_members_old_and_new_find_it(String text, String expected) {
      assertThat(areas(TODAY, text).items()).extracting(AreaRow::name).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"setesdal", "%", "_", "'; drop table area; --", "😀"})
    void other_texts_find_nothing(String text) {
      assertThat(areas(TODAY, text).total()).isZero();
    }

    @Test
    void members_of_another_day_do_not_count_in_a_search() {
      assertThat(areas(IN_2016, "frogner").total()).isZero();
    }

    @Test
    void the_form_is_a_filter() {
      AreaSearch districts =
          new AreaSearch(TODAY, Language.NB, "", OrganisationForm.CITY_DISTRICTS);

      assertThat(read(Callers.administrator(), districts, PageRequest.first(9)).items())
          .extracting(AreaRow::name)
          .containsExactly("Oslo");
    }

    @ParameterizedTest(name = "{0}: {1} first")
    @CsvSource({
      "name, Agder",
      "-name, Vestland",
      "units, Oslo",
      "-units, Agder",
      "population, Oslo",
      "-population, Vestland",
      "age0, Agder",
      "-age0, Vestland",
      "host, Agder",
      "-host, Agder",
      "1; drop table area, Agder",
    })
    void known_columns_sort(String sort, String first) {
      PageRequest page = new PageRequest(1, 1, sort);

      assertThat(read(Callers.administrator(), AreaSearch.all(TODAY, Language.NB), page).items())
          .extracting(AreaRow::name)
          .containsExactly(first);
    }

    @Test
    void a_page_beyond_the_end_is_empty_but_knows_the_total() {
      PageRequest page = new PageRequest(4, 2, "");
      PageOf<AreaRow> areas =
          read(Callers.administrator(), AreaSearch.all(TODAY, Language.NB), page);

      assertThat(areas.items()).isEmpty();
      assertThat(areas.total()).isEqualTo(5);
    }

    @Test
    void the_caller_sees_the_areas_of_the_rights_held() {
      CurrentUser council = Callers.holding(Role.COUNCIL_MEMBER, AGDER);
      PageOf<AreaRow> areas =
          read(council, AreaSearch.all(TODAY, Language.NB), PageRequest.first(9));

      assertThat(areas.total()).isEqualTo(1);
      assertThat(areas.items()).extracting(AreaRow::id).containsExactly(AGDER);
    }

    @Test
    void nobody_sees_nothing() {
      PageOf<AreaRow> areas =
          read(new CurrentUser(), AreaSearch.all(TODAY, Language.NB), PageRequest.first(9));

      assertThat(areas.total()).isZero();
    }
  }

  @Nested
  class OneArea {

    @Test
    void today_it_has_its_members_figures_and_history() {
      AreaDetails agder = area("agder", TODAY);

      assertThat(agder.existing()).isTrue();
      assertThat(agder.phase().from()).isEqualTo("2023-01-01");
      assertThat(agder.form().form()).isEqualTo(OrganisationForm.HOST_ADMINISTRATIVE);
      assertThat(agder.firstDay()).isEqualTo("2021-01-01");
      assertThat(agder.lastDay()).isNull();
      assertThat(agder.members()).hasSize(13);
      assertThat(agder.figures()).isEqualTo(new YearFigures(2026, 2_643, 273_755, 0));
      assertThat(agder.figuresOf(agder.members().get(0).unit())).hasSize(7);
      assertThat(agder.gaps()).containsExactly(AreaGap.NO_HOST);
      assertThat(agder.history().phases())
          .extracting(PhaseSpan::phase)
          .containsExactly(AreaPhase.ESTABLISHMENT, AreaPhase.OPERATION);
      assertThat(agder.history().forms())
          .extracting(FormSpan::from)
          .containsExactly(LocalDate.of(2021, 1, 1));
      assertThat(agder.history().names()).extracting(Name::name).contains("Agder", "Aust-Agder");
    }

    @Test
    void outside_oslo_no_source_says_which_paragraph_it_follows() {
      assertThat(area("agder", TODAY).form().assumed()).isTrue();
      assertThat(area("rogaland", TODAY).form().assumed()).isTrue();
      assertThat(area("oslo", TODAY).form().assumed()).isFalse();
    }

    @Test
    void during_its_establishment_it_had_no_members_yet() {
      AreaDetails agder = area("agder", LocalDate.of(2022, 5, 5));

      assertThat(agder.phase().phase()).isEqualTo(AreaPhase.ESTABLISHMENT);
      assertThat(agder.members()).isEmpty();
      assertThat(agder.gaps()).containsExactly(AreaGap.NO_MEMBERS);
      assertThat(agder.history().memberships()).hasSize(13);
    }

    @Test
    void before_it_existed_it_says_so() {
      AreaDetails agder = area("agder", IN_2016);

      assertThat(agder.existing()).isFalse();
      assertThat(agder.name()).isEqualTo("Agder");
      assertThat(agder.gaps()).isEmpty();
      assertThat(agder.figures()).isNull();
    }

    @Test
    void sandnes_was_a_member_before_and_after_its_merger() {
      AreaDetails rogaland = area("rogaland", TODAY);
      List<MemberRow> sandnes =
          rogaland.history().memberships().stream()
              .filter(each -> each.name().equals("Sandnes"))
              .toList();

      assertThat(sandnes).hasSize(2);
      assertThat(sandnes.get(0).code()).isEqualTo(new UnitCode("1102"));
      assertThat(sandnes.get(0).lastDay()).isEqualTo("2019-12-31");
      assertThat(sandnes.get(1).code()).isEqualTo(new UnitCode("1108"));
      assertThat(rogaland.members()).filteredOn(each -> each.name().equals("Sandnes")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31"})
    void days_far_outside_the_data_upset_nothing(LocalDate day) {
      assertThat(area("oslo", day).slug()).isEqualTo("oslo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "setesdal", "AGDER", "agder'", "../agder"})
    void an_unknown_address_is_not_found(String slug) {
      assertThatExceptionOfType(NotFound.class).isThrownBy(() -> area(slug, TODAY));
    }

    @Test
    void whoever_has_no_right_there_is_refused() {
      CurrentUser council = Callers.holding(Role.COUNCIL_MEMBER, AGDER);

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  persistence.get(
                      em -> AreaDesk.of(em, council).queries().area("oslo", TODAY, Language.NB)))
          .satisfies(denied -> assertThat(denied.area()).contains(new AreaId(1)));
    }
  }

  @Test
  void the_number_of_statements_does_not_grow_with_the_rows() {
    assertThat(statementsForAreas(1)).isEqualTo(statementsForAreas(200)).isEqualTo(3);
    assertThat(statementsForArea("oslo")).isEqualTo(statementsForArea("agder")).isEqualTo(8);
  }

  private static int statementsForAreas(int size) {
    return persistence.statementsOf(
        em ->
            AreaDesk.of(em, Callers.administrator())
                .queries()
                .areas(AreaSearch.all(TODAY, Language.NB), PageRequest.first(size)));
  }

  private static int statementsForArea(String slug) {
    return persistence.statementsOf(
        em -> AreaDesk.of(em, Callers.administrator()).queries().area(slug, TODAY, Language.NB));
  }

  private static PageOf<AreaRow> areas(LocalDate day, String text) {
    AreaSearch search = new AreaSearch(day, Language.NB, text, null);
    return read(Callers.administrator(), search, PageRequest.first(200));
  }

  private static PageOf<AreaRow> read(CurrentUser user, AreaSearch search, PageRequest page) {
    return persistence.get(em -> AreaDesk.of(em, user).queries().areas(search, page));
  }

  private static AreaDetails area(String slug, LocalDate day) {
    return persistence.get(
        em -> AreaDesk.of(em, Callers.administrator()).queries().area(slug, day, Language.NB));
  }
}
