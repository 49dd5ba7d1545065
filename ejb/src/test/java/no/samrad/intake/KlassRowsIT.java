package no.samrad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import no.samrad.db.TestDatabase;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.Refusals;
import no.samrad.shared.SharedRule;
import no.samrad.shared.TestPersistence;
import no.samrad.upload.UploadState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and files of Klass that cannot be used, and what does not decide by itself. */
class KlassRowsIT {

  private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);
  private static final String CHANGES = "oldCode,oldName,newCode,newName,changeOccurred\n";
  private static final String CODES = "code;name;validFrom;validTo\n";
  private static final String LONG = "Prøvekommune ".repeat(10);

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

  @AfterEach
  void forget() {
    persistence.run(em -> em.createNativeQuery("delete from import_run").executeUpdate());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "301,Oslo,4299,Ny,2028-01-01 | LEADING_ZERO_LOST | oldCode | 0301, Oslo",
        "42033,Arendal,4299,Ny,2028-01-01 | CODE_NOT_A_NUMBER | oldCode | ",
        "4203,Arendal,429900,Ny,2028-01-01 | CODE_OF_ANOTHER_LIST | newCode | 4",
        "Arendal,4203,4299,Ny,2028-01-01 | CODE_NOT_A_NUMBER | oldCode | ",
        "9876,Ingen,4299,Ny,2028-01-01 | UNKNOWN_CODE | oldCode | ",
        "4203,Arendal,4299,Ny,2028-02-30 | DAY_UNREADABLE | changeOccurred | ",
        "4203,Arendal,4299,Ny,1066-01-01 | DAY_OUTSIDE | changeOccurred | 1800-01-01, 2046-11-20",
        "4203,Arendal,4299,Ny,3028-01-01 | DAY_OUTSIDE | changeOccurred | 1800-01-01, 2046-11-20",
        "4203,Arendal,4299,Ny, | DAY_MISSING | changeOccurred | ",
        "4203,Arendal,4299,<b>Ny</b>,2028-01-01 | NAME_UNREADABLE | newName | ",
        "4203,Arendal,4299,=1+1,2028-01-01 | NAME_UNREADABLE | newName | ",
        "4203,Arendal,4299,,2028-01-01 | NAME_EMPTY | newName | ",
        "4203,Arendal,4299,LONG,2028-01-01 | NAME_TOO_LONG | newName | 100",
        ",,4299,Pr?ve,2028-01-01 | NAME_LOST_LETTERS | newName | ",
        ",,,,2028-01-01 | NO_CODE_AT_ALL | oldCode | ",
        "0904,Grimstad,4299,Ny,2028-01-01 | CODE_GIVEN_UP | oldCode | Grimstad, 2019-12-31",
        "1580,Haram,4299,Ny,2023-01-01 | CODE_NOT_YET | oldCode | Haram, 2024-01-01",
        "1507,Ålesund,4299,Ny,2022-01-01 | ENDED_ANOTHER_DAY | oldCode | Ålesund, 2023-12-31",
        "3001,Halden,4299,Ny,2022-01-01 | GOES_ON_IN_THE_REGISTER | oldCode | Halden, 3101, 2024-01-01",
        ",,4203,Ny,2028-01-01 | CODE_IN_USE | newCode | Arendal",
        ",,999901,Ny,2028-01-01 | MUNICIPALITY_UNKNOWN | newCode | 9999",
        "4203,Arendal,4299,Ny | WRONG_NUMBER_OF_CELLS |  | 5",
        "code,name,level,validFrom,validTo | CODE_NOT_A_NUMBER | oldCode | ",
      })
  void a_change_that_cannot_be_used_says_why(
      String row, RowProblem reason, String column, String details) {
    ImportDetails refused = desk.check(CHANGES + row.replace("LONG", LONG) + "\n");

    assertProblem(refused, reason, column, details);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "301;Oslo;2020-01-01; | LEADING_ZERO_LOST | code | 0301, Oslo",
        "4203;;2020-01-01; | NAME_EMPTY | name | ",
        "4203;Arendal;2028-01-01;2027-01-01 | ENDS_BEFORE_IT_BEGINS | validTo | 2027-01-01, 2028-01-01",
        "4203;Arendal;2028-01-01;2028-01-01 | ENDS_BEFORE_IT_BEGINS | validTo | 2028-01-01, 2028-01-01",
        "4203;Arendal;i fjor; | DAY_UNREADABLE | validFrom | ",
        "0904;Grimstad;2022-01-01; | CODE_GIVEN_UP | code | Grimstad, 2019-12-31",
        "4203;Arendal;2020-01-01;2024-01-01;5 | WRONG_NUMBER_OF_CELLS |  | 4",
      })
  void a_listed_code_that_cannot_be_used_says_why(
      String row, RowProblem reason, String column, String details) {
    assertProblem(desk.check(CODES + row + "\n"), reason, column, details);
  }

  private static void assertProblem(
      ImportDetails refused, RowProblem reason, String column, String details) {
    assertThat(refused.run().state()).isEqualTo(UploadState.REFUSED);
    assertThat(refused.problems())
        .extracting(ImportProblem::line, ImportProblem::reason, ImportProblem::column)
        .contains(tuple(2L, reason, column == null ? "" : column));
    if (details != null) {
      assertThat(String.join(", ", refused.problems().get(0).details())).isEqualTo(details);
    }
  }

  @Test
  void a_number_that_stands_twice_is_refused_where_it_stands_again() {
    ImportDetails refused =
        desk.check(CODES + "4203;Arendal;2020-01-01;\n4203;Arendal;2022-01-01;\n");

    assertThat(refused.problems())
        .extracting(ImportProblem::line, ImportProblem::reason)
        .contains(tuple(3L, RowProblem.CODE_TWICE));
  }

  @Test
  void a_new_number_beside_missing_ones_is_left_to_the_table_of_changes() {
    String renumbered = Samples.text(Samples.LIST_OF_2026).replaceFirst("\"4203\"", "\"4299\"");

    ImportDetails refused = desk.check(renumbered, IN_2026);

    assertThat(refused.problems()).hasSize(1);
    assertThat(refused.problems().get(0).reason()).isEqualTo(RowProblem.NEW_CODE_IN_A_REFORM);
    assertThat(refused.problems().get(0).details()).containsExactly("4203 Arendal");
  }

  @Test
  void a_number_that_ends_as_another_begins_is_left_to_the_table_of_changes() {
    ImportDetails refused =
        desk.check(CODES + "4203;Arendal;2020-01-01;2028-01-01\n4202;Grimstad;2028-01-01;\n");

    assertThat(refused.problems())
        .extracting(ImportProblem::reason)
        .contains(RowProblem.END_IN_A_REFORM);
  }

  @Test
  void a_list_says_of_units_that_they_begin_end_and_are_called_otherwise() {
    String list =
        Samples.text(Samples.LIST_THROUGH_TIME)
                .replaceFirst(
                    "(\"4203\",,\"1\",\"Arendal\",\"\",\"\",\"2020-01-01\"),", "$1,\"2028-01-01\"")
                .replaceFirst(
                    "(\"4202\",,\"1\",\"Grimstad\",\"\",\"\",\"2020-01-01\"),", "$1,\"2027-01-01\"")
            + "\"4202\",,\"1\",\"Prøvestad\",\"\",\"\",\"2027-01-01\",,\"\",,\"\"\n"
            + "\"5699\",,\"1\",\"Čoahkki - Prøvevik\",\"\",\"\",\"2026-06-01\",,\"\",,\"\"\n";

    ImportDetails preview = desk.check(list);

    assertThat(preview.problems()).isEmpty();
    assertThat(preview.changes())
        .extracting(
            PlannedChange::kind, PlannedChange::code, PlannedChange::what, PlannedChange::to)
        .containsExactly(
            tuple(ChangeKind.UNIT_NEW, "5699", "2026-06-01", "nb: Prøvevik, se: Čoahkki"),
            tuple(ChangeKind.UNIT_ENDED, "4203", "2028-01-01", ""),
            tuple(ChangeKind.RENAMED, "4202", "2027-01-01", "nb: Prøvestad"));
  }

  @Test
  void new_districts_lie_in_the_municipality_of_their_number() {
    String list =
        Samples.text(Samples.DISTRICTS) + "\"460101\";;\"1\";\"Prøvebydel\";\"\";\"\";;;\"\"\n";

    ImportDetails done = desk.confirmAndApply(desk.check(list, IN_2026));

    assertThat(done.run().state()).isEqualTo(UploadState.DONE);
    assertThat(desk.check(list, IN_2026).run().state()).isEqualTo(UploadState.UNCHANGED);
    persistence.run(
        em -> {
          em.createNativeQuery("delete from import_run").executeUpdate();
          em.createNativeQuery("delete from unit_code where code = '460101'").executeUpdate();
          em.createNativeQuery("delete from unit_name where name = 'Prøvebydel'").executeUpdate();
          em.createNativeQuery("delete from unit where search_text like 'prøvebydel%'")
              .executeUpdate();
        });
  }

  @Test
  void a_list_without_dates_asks_for_its_day() {
    String list = Samples.text(Samples.LIST_OF_2026);

    assertThat(desk.check(list).run().rule()).isEqualTo(ImportRule.LIST_WITHOUT_DAY);
    assertThat(desk.check(list, LocalDate.of(2018, 12, 31)).run().rule())
        .isEqualTo(ImportRule.BEFORE_THE_REGISTER);
    Refusals.assertRefused(
        SharedRule.DAY_OUT_OF_RANGE, () -> desk.check(list, LocalDate.of(1066, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code;parentCode;level;navn | COLUMN_MISSING",
        "code;name;farge | COLUMN_UNKNOWN",
        "code;name;code | COLUMN_UNKNOWN",
        "oldCode;newCode;newName | COLUMN_MISSING",
        "oldCode;newCode;newName;changeOccurred;code | COLUMN_UNKNOWN",
        "kode;navn | KIND_UNKNOWN",
        "PK\u0003\u0004 xl/workbook.xml | NOT_A_CSV_FILE",
      })
  void another_header_is_refused_as_a_whole(String header, ImportRule rule) {
    assertThat(desk.check(header + "\n4203;Arendal;x;y;z\n").run().rule()).isEqualTo(rule);
  }

  @Test
  void what_looks_like_an_identity_number_is_refused_and_never_repeated() {
    ImportDetails refused =
        desk.check(CHANGES + "4203," + IdentityNumbers.BIRTH_NUMBER + ",4299,Ny,2028-01-01\n");

    assertThat(refused.problems())
        .extracting(ImportProblem::reason, ImportProblem::value)
        .containsExactly(tuple(RowProblem.IDENTITY_NUMBER, ""));
  }

  @Test
  void changes_from_before_the_register_are_skipped() {
    ImportDetails details = desk.check(CHANGES + "1601,Trondheim,5001,Trondheim,2018-01-01\n");

    assertThat(details.run().state()).isEqualTo(UploadState.UNCHANGED);
    assertThat(details.run().counts().unused()).isEqualTo(1);
  }

  @Test
  void a_sami_name_that_lost_its_letters_stays_and_one_that_has_them_changes() {
    ImportDetails lost =
        desk.check(CHANGES + "5610,Karasjok,5610,Karasjohka - Karasjok,2028-01-01\n");
    ImportDetails whole =
        desk.check(CHANGES + "5610,Karasjok,5610,Kárášjohkka - Karasjok,2028-01-01\n");

    assertThat(lost.counts()).containsOnlyKeys(ChangeKind.NAME_KEPT);
    assertThat(whole.changes())
        .extracting(PlannedChange::kind, PlannedChange::to)
        .containsExactly(tuple(ChangeKind.RENAMED, "nb: Karasjok, se: Kárášjohkka"));
  }
}
