package no.samrad.intake;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.samrad.db.TestDatabase;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.NativeRow;
import no.samrad.shared.TestPersistence;
import no.samrad.upload.UploadRule;
import no.samrad.upload.UploadState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Residents from table 07459 on the reference data, which have figures of 2020 to 2026. */
class PopulationImportIT {

  private static final String HEADER =
      "\"region\";\"alder\";\"statistikkvariabel\";\"år\";\"07459\"";

  private static TestDatabase database;
  private static TestPersistence persistence;

  private ImportDesk desk;

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    ImportDesk.somebody(persistence);
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @BeforeEach
  void open() {
    desk = ImportDesk.of(persistence);
  }

  /** Reference data have nothing of 2019, and Arendal as it was. */
  @AfterEach
  void forget() {
    persistence.run(
        em -> {
          em.createNativeQuery("delete from unit_population where year = 2019").executeUpdate();
          em.createNativeQuery("delete from import_run").executeUpdate();
        });
  }

  @Test
  void a_preview_shows_what_would_be_new_and_writes_nothing() {
    ImportDetails preview = desk.check(grimstadAndBergen());

    assertThat(preview.run().state()).isEqualTo(UploadState.READY);
    assertThat(preview.run().kind()).isEqualTo(ImportKind.POPULATION);
    assertThat(preview.run().counts().rows()).isEqualTo(4);
    assertThat(preview.counts()).containsOnly(entry(ChangeKind.FIGURES_NEW, 2L));
    assertThat(preview.changes())
        .extracting(
            PlannedChange::code, PlannedChange::name, PlannedChange::what, PlannedChange::to)
        .containsExactlyInAnyOrder(
            tuple("4202", "Grimstad", "2019", "220 23000"),
            tuple("4601", "Bergen", "2019", "3000 280000"));
    assertThat(figuresOf2019()).isZero();
  }

  @Test
  void what_is_confirmed_is_written_and_stands_in_the_audit_trail() {
    ImportDetails done = desk.confirmAndApply(desk.check(grimstadAndBergen()));

    assertThat(done.run().state()).isEqualTo(UploadState.DONE);
    assertThat(figure("4202", 2019)).isEqualTo("220 23000");
    assertThat(figuresOf2019()).isEqualTo(2);
    UnitsImported event = (UnitsImported) desk.uploads.events.fired().get(0);
    assertThat(event.changes())
        .contains(
            Change.set("importKind", "POPULATION"),
            Change.set("sha256", done.run().sha256()),
            Change.set("FIGURES_NEW", 2));
    assertThat(number("select count(*) from import_file")).isZero();
  }

  @Test
  void the_same_file_again_changes_nothing_and_says_so() {
    desk.confirmAndApply(desk.check(grimstadAndBergen()));

    ImportDetails again = desk.check(grimstadAndBergen());

    assertThat(again.run().state()).isEqualTo(UploadState.UNCHANGED);
    assertThat(again.run().counts().same()).isEqualTo(2);
    assertThat(again.changes()).isEmpty();
    assertRefused(UploadRule.NOT_WAITING_FOR_CONFIRMATION, () -> desk.confirm(again.run().id()));
  }

  @Test
  void a_figure_that_differs_is_shown_with_what_it_was() {
    ImportDetails preview = desk.check(table("4202 Grimstad;0 år;Personer;2026;262"));

    assertThat(preview.counts()).containsOnly(entry(ChangeKind.FIGURES_CHANGED, 1L));
    assertThat(preview.changes())
        .extracting(PlannedChange::from, PlannedChange::to)
        .containsExactly(tuple("261 25569", "262 25569"));
  }

  @Test
  void a_bad_last_row_leaves_nothing() {
    ImportDetails refused =
        desk.check(grimstadAndBergen() + "9998 Ingensteds;0 år;Personer;2019;1\n");

    assertThat(refused.run().state()).isEqualTo(UploadState.REFUSED);
    assertThat(refused.problems())
        .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::reason)
        .containsExactly(tuple(6L, "region", RowProblem.UNKNOWN_CODE));
    assertRefused(UploadRule.NOT_WAITING_FOR_CONFIRMATION, () -> desk.confirm(refused.run().id()));
    assertThat(figuresOf2019()).isZero();
    assertThat(number("select count(*) from import_file")).isZero();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "9998 Ingensteds;0 år;Personer;2020;1 | UNKNOWN_CODE | ",
        "301 Oslo;0 år;Personer;2020;9101 | LEADING_ZERO_LOST | 0301, Oslo",
        "30101 Gamle Oslo;0 år;Personer;2020;900 | LEADING_ZERO_LOST | 030101, Gamle Oslo",
        "1507 Ålesund;0 år;Personer;2024;650 | CODE_WAS_SPLIT | Ålesund, 2023-12-31, 1508 Ålesund, 1580 Haram",
        "5012 Snillfjord;0 år;Personer;2020;9 | CODE_WAS_SPLIT | Snillfjord, 2019-12-31, 5055 Heim, 5056 Hitra, 5059 Orkland",
        "1102 Sandnes;0 år;Personer;2021;998 | UNIT_HAD_ENDED | Sandnes, 2019-12-31, 1108 Sandnes",
        "1508 Ålesund;0 år;Personer;2021;600 | UNIT_DID_NOT_EXIST_YET | Ålesund, 2024-01-01",
        "Grimstad;0 år;Personer;2020;260 | REGION_WITHOUT_CODE | ",
        "4202 Grimstad;0 år;Personer;2027;260 | YEAR_OUTSIDE | 1900, 2026",
        "4202 Grimstad;0 år;Personer;1850;260 | YEAR_OUTSIDE | 1900, 2026",
        "4202 Grimstad;0 år;Personer;2020K1;260 | YEAR_UNREADABLE | ",
        "4202 Grimstad;0-4 år;Personer;2020;260 | AGE_UNREADABLE | ",
        "4202 Grimstad;0 år;Husholdninger;2020;260 | CONTENTS_UNKNOWN | ",
        "4202 Grimstad;0 år;Personer;2020;-5 | NEGATIVE_NUMBER | ",
        "4202 Grimstad;0 år;Personer;2020;26,5 | NOT_A_WHOLE_NUMBER | ",
        "4202 Grimstad;0 år;Personer;2020;=1+1 | NOT_A_WHOLE_NUMBER | ",
        "4202 Grimstad;0 år;Personer;2020;mange | NOT_A_WHOLE_NUMBER | ",
        "4202 Grimstad;0 år;Personer;2020;9999999999 | NUMBER_TOO_LARGE | ",
        "4202 Grimstad;0 år;Personer;2020;99999999 | MORE_CHILDREN_THAN_PEOPLE | ",
        "4202 Grimstad;0 år;Personer;2019;260 | TOTAL_MISSING | 2019",
        "4202 Grimstad;Alle aldre;Personer;2019;260 | AGE_ZERO_MISSING | 2019",
        "4202 Grimstad;0 år;2020;260 | WRONG_NUMBER_OF_CELLS | 5",
      })
  void a_row_that_cannot_be_used_says_why(String row, RowProblem reason, String details) {
    ImportDetails refused = desk.check(table(row));

    assertThat(refused.run().state()).isEqualTo(UploadState.REFUSED);
    assertThat(refused.problems()).hasSize(1);
    ImportProblem problem = refused.problems().get(0);
    assertThat(problem.reason()).isEqualTo(reason);
    assertThat(problem.line()).isEqualTo(2);
    if (details != null) {
      assertThat(String.join(", ", problem.details())).isEqualTo(details);
    }
  }

  @Test
  void years_before_a_renumbering_stand_on_the_later_number() {
    ImportDetails preview = desk.check(grimstadAndBergen());

    assertThat(preview.run().state()).isEqualTo(UploadState.READY); // 4202 was 0904 in 2019
  }

  @Test
  void zeros_and_symbols_outside_the_life_of_a_unit_say_nothing() {
    ImportDetails preview =
        desk.check(
            table(
                "1508 Ålesund;0 år;Personer;2021;0",
                "1507 Ålesund (2020-2023);0 år;Personer;2024;.",
                "4202 Grimstad;0 år;Personer;2026;:",
                "42 Agder;0 år;Personer;2026;3000",
                "0 Hele landet;0 år;Personer;2026;50000"));

    assertThat(preview.run().state()).isEqualTo(UploadState.UNCHANGED);
    assertThat(preview.run().counts().unused()).isEqualTo(5);
  }

  @Test
  void a_figure_given_twice_is_refused_where_it_stands_again() {
    ImportDetails refused =
        desk.check(
            table("4202 Grimstad;0 år;Personer;2026;261", "4202 Grimstad;0 år;Personer;2026;261"));

    assertThat(refused.problems())
        .extracting(ImportProblem::line, ImportProblem::reason)
        .containsExactly(tuple(3L, RowProblem.GIVEN_TWICE));
  }

  @Test
  void what_looks_like_an_identity_number_is_refused_and_never_repeated() {
    ImportDetails refused =
        desk.check(
            table("4202 Grimstad " + IdentityNumbers.BIRTH_NUMBER + ";0 år;Personer;2026;261"));

    assertThat(refused.problems())
        .extracting(ImportProblem::reason, ImportProblem::value)
        .containsExactly(tuple(RowProblem.IDENTITY_NUMBER, ""));
    assertThat(number("select count(*) from import_file")).isZero();
  }

  @Test
  void data_changed_after_the_preview_are_not_overwritten_but_previewed_anew() {
    ImportDetails first = desk.check(table("4202 Grimstad;0 år;Personer;2026;262"));
    desk.confirmAndApply(desk.check(table("4202 Grimstad;0 år;Personer;2026;270")));

    ImportDetails outdated = desk.confirmAndApply(first);

    assertThat(outdated.run().state()).isEqualTo(UploadState.READY);
    assertThat(outdated.run().outdated()).isTrue();
    assertThat(outdated.changes())
        .extracting(PlannedChange::from, PlannedChange::to)
        .containsExactly(tuple("270 25569", "262 25569"));
    assertThat(figure("4202", 2026)).isEqualTo("270 25569");
    desk.confirmAndApply(desk.check(table("4202 Grimstad;0 år;Personer;2026;261")));
  }

  @Test
  void a_preview_can_be_discarded() {
    ImportDetails preview = desk.check(grimstadAndBergen());

    persistence.run(em -> desk.useCase(em).discard(preview.run().id()));

    assertThat(desk.details(preview.run().id()).run().state()).isEqualTo(UploadState.DISCARDED);
    assertThat(number("select count(*) from import_file")).isZero();
    assertRefused(UploadRule.NOT_WAITING_FOR_CONFIRMATION, () -> desk.confirm(preview.run().id()));
  }

  @Test
  void an_administrator_of_one_area_may_not() {
    ImportDesk agder =
        new ImportDesk(persistence, Callers.holding(Role.ADMINISTRATOR, new AreaId(3)));

    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> agder.check(grimstadAndBergen()));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> agder.queries(ImportQueries::latest));
  }

  @Test
  void the_list_shows_the_latest_first() {
    desk.check(grimstadAndBergen());
    desk.check(table("4202 Grimstad;0 år;Personer;2026;261"));

    List<ImportRun> latest = desk.queries(ImportQueries::latest);

    assertThat(latest)
        .extracting(ImportRun::state)
        .containsExactly(UploadState.UNCHANGED, UploadState.READY);
  }

  static String grimstadAndBergen() {
    return table(
        "4202 Grimstad;0 år;Personer;2019;220",
        "4202 Grimstad;Alle aldre;Personer;2019;23000",
        "4601 Bergen;0 år;Personer;2019;3000",
        "4601 Bergen;Alle aldre;Personer;2019;280 000");
  }

  static String table(String... rows) {
    return HEADER + "\n" + String.join("\n", rows) + "\n";
  }

  private static String figure(String code, int year) {
    return persistence.get(
        em ->
            em.createNativeQuery(
                    "select p.age0 || ' ' || p.population from unit_population p join unit_code c using (unit_id)"
                        + " where c.code = ?1 and p.year = ?2")
                .setParameter(1, code)
                .setParameter(2, year)
                .getSingleResult()
                .toString());
  }

  private static long figuresOf2019() {
    return number("select count(*) from unit_population where year = 2019");
  }

  private static long number(String sql) {
    return persistence.get(
        em -> NativeRow.of(em.createNativeQuery(sql).getSingleResult()).number(0));
  }
}
