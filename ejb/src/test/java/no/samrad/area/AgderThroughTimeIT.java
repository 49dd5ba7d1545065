package no.samrad.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.place.UnitCode;
import no.samrad.security.Callers;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Agder on each of the 4018 days from 2016 to 2026, against what the sources say. */
class AgderThroughTimeIT {

  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  private static final LocalDate ESTABLISHED = LocalDate.of(2021, 1, 1);
  private static final LocalDate OPERATING = LocalDate.of(2023, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 1, 1);

  /** As the presentation of 2023 lists them. */
  private static final String[] MEMBERS = {
    "4201", "4202", "4203", "4204", "4205", "4211", "4212", "4213", "4214", "4215", "4216", "4218",
    "4223"
  };

  /**
   * Children under one year and residents of these thirteen on 1 January, summed from table 07459.
   */
  private static final Map<Integer, YearFigures> SUMS =
      Map.of(
          2023, new YearFigures(2023, 2_556, 266_701, 0),
          2024, new YearFigures(2024, 2_485, 269_931, 0),
          2025, new YearFigures(2025, 2_572, 272_332, 0),
          2026, new YearFigures(2026, 2_643, 273_755, 0));

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

  @Test
  void before_2021_it_does_not_exist_but_says_when_it_begins() {
    onEachDay(
        FIRST,
        ESTABLISHED,
        agder -> {
          assertThat(agder.existing()).isFalse();
          assertThat(agder.firstDay()).isEqualTo(ESTABLISHED);
          assertThat(agder.members()).isEmpty();
          assertThat(agder.form()).isNull();
          assertThat(agder.gaps()).isEmpty();
        });
  }

  @Test
  void for_two_years_it_is_established_and_nobody_takes_part_yet() {
    onEachDay(
        ESTABLISHED,
        OPERATING,
        agder -> {
          assertThat(agder.phase().phase()).isEqualTo(AreaPhase.ESTABLISHMENT);
          assertThat(agder.form().form()).isEqualTo(OrganisationForm.HOST_ADMINISTRATIVE);
          assertThat(agder.members()).isEmpty();
          assertThat(agder.gaps()).containsExactly(AreaGap.NO_MEMBERS);
        });
  }

  @Test
  void from_2023_it_operates_with_thirteen_municipalities_and_the_figures_of_the_year() {
    onEachDay(
        OPERATING,
        END,
        agder -> {
          assertThat(agder.phase().phase()).isEqualTo(AreaPhase.OPERATION);
          assertThat(agder.members())
              .extracting(MemberRow::code)
              .extracting(UnitCode::value)
              .containsExactlyInAnyOrder(MEMBERS);
          assertThat(agder.figures()).isEqualTo(SUMS.get(agder.day().getYear()));
          assertThat(agder.gaps()).containsExactly(AreaGap.NO_HOST); // no source names one
        });
  }

  private static void onEachDay(LocalDate from, LocalDate to, Consumer<AreaDetails> expectation) {
    persistence.run(
        em -> {
          AreaQueries queries = AreaDesk.of(em, Callers.administrator()).queries();
          from.datesUntil(to)
              .map(day -> queries.area("agder", day, Language.NB))
              .forEach(agder -> assertThat(agder).as("%s", agder.day()).satisfies(expectation));
        });
  }
}
