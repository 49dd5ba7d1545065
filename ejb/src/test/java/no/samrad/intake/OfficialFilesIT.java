package no.samrad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import no.samrad.db.TestDatabase;
import no.samrad.shared.TestPersistence;
import no.samrad.upload.UploadState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register came from migrations; Statistics Norway's own files say the same. */
class OfficialFilesIT {

  private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

  private static TestDatabase database;
  private static TestPersistence persistence;

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

  @ParameterizedTest
  @CsvSource({
    Samples.LIST_OF_2026 + ", CLASSIFICATION, 358, 357, 1",
    Samples.LIST_THROUGH_TIME + ", CLASSIFICATION, 780, 780, 0",
    Samples.DISTRICTS + ", CLASSIFICATION, 16, 15, 1",
    Samples.CHANGES + ", CHANGES, 427, 427, 0",
    Samples.RESIDENTS + ", POPULATION, 744, 1116, 0",
  })
  void a_file_of_what_is_known_changes_nothing(
      String file, ImportKind kind, long rows, long same, long unused) {
    ImportDetails details =
        ImportDesk.of(persistence).check(new NewImport(file, Samples.bytes(file), IN_2026));

    assertThat(details.problems()).isEmpty();
    assertThat(details.changes()).isEmpty();
    assertThat(details.run().state()).isEqualTo(UploadState.UNCHANGED);
    assertThat(details.run().kind()).isEqualTo(kind);
    assertThat(details.run().counts().rows()).isEqualTo(rows);
    assertThat(details.run().counts().same()).isEqualTo(same);
    assertThat(details.run().counts().unused()).isEqualTo(unused);
  }

  @ParameterizedTest
  @CsvSource({Samples.LIST_OF_2026, Samples.LIST_THROUGH_TIME, Samples.CHANGES})
  void letters_lost_on_the_way_never_overwrite_a_name(String file) {
    ImportDetails details =
        ImportDesk.of(persistence).check(new NewImport(file, Samples.asLatin(file), IN_2026));

    assertThat(details.problems()).isEmpty();
    assertThat(details.run().state()).isEqualTo(UploadState.UNCHANGED);
    assertThat(details.run().counts().changes()).isZero();
    assertThat(details.counts()).containsOnlyKeys(ChangeKind.NAME_KEPT);
    assertThat(details.changes())
        .extracting(PlannedChange::code, PlannedChange::to)
        .contains(tuple("5610", "Kárá?johka - Karasjok"));
  }

  @Test
  void a_number_missing_from_the_list_is_told_of_and_goes_on() {
    String without = Samples.text(Samples.LIST_OF_2026).replaceFirst("\"4203\",.*\n", "");

    ImportDetails details = ImportDesk.of(persistence).check(without, IN_2026);

    assertThat(details.run().state()).isEqualTo(UploadState.UNCHANGED);
    assertThat(details.changes())
        .extracting(PlannedChange::kind, PlannedChange::code)
        .containsExactly(tuple(ChangeKind.CODE_MISSING, "4203"));
  }
}
