package no.samrad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import no.samrad.db.TestDatabase;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.TestPersistence;
import no.samrad.upload.UploadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yearly counts of areas without cases, on the reference data. */
class CountExtractIT {

  private static final String HEADING = "område;år;dag;inkludert;aktive;fullført;sluttet;kilde\n";

  private TestDatabase database;
  private TestPersistence persistence;
  private ExtractDesk desk;

  @BeforeEach
  void open() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    sql("insert into person (id, given_name, family_name) values (7, 'Ingvild', 'Eksempel')");
    sql(
        "insert into role_assignment (id, person_id, role, valid_from) values (9007, 7,"
            + " 'ADMINISTRATOR', '2020-01-01')");
    desk = new ExtractDesk(persistence, Callers.administrator());
  }

  @AfterEach
  void close() {
    persistence.close();
    database.close();
  }

  @Test
  void the_published_637_are_known_and_say_that_168_follow() {
    String source = one("select source from participation_count where id = 1").text(0);
    String line = "programmet;;01.01.2023;637;304;165;;\"" + source + "\"\n";

    assertThat(desk.counts(HEADING + line).run().state()).isEqualTo(UploadState.UNCHANGED);
    assertThat(
            one("select included - active - completed - departed, derived from"
                    + " participation_count where id = 1")
                .text(1))
        .isEqualTo("DEPARTED");
  }

  @Test
  void a_count_with_one_missing_is_completed_and_marked() {
    ExtractDetails done =
        desk.confirmAndApply(desk.counts(HEADING + "Agder;2024;;60;35;15;;Oppdiktet årsmelding\n"));

    assertThat(done.run().state()).isEqualTo(UploadState.DONE);
    assertThat(done.counts()).containsExactly(entry(ExtractChangeKind.COUNT_NEW, 1L));
    NativeRow row =
        one(
            "select area_id, counted_on::text, departed, derived, source from participation_count"
                + " where area_id = 3");
    assertThat(row.text(1)).isEqualTo("2024-12-31");
    assertThat(row.number(2)).isEqualTo(10);
    assertThat(row.text(3)).isEqualTo("DEPARTED");
    assertThat(row.text(4)).isEqualTo("Oppdiktet årsmelding");
    assertThat(desk.uploads.events.fired().get(0).changes()).hasSize(3);
    assertThat(desk.uploads.events.fired().toString()).doesNotContain("Oppdiktet");
  }

  @Test
  void the_same_file_twice_changes_nothing_and_another_number_replaces() {
    String file = HEADING + "agder;2024;;60;35;15;10;Oppdiktet\n";
    desk.confirmAndApply(desk.counts(file));

    assertThat(desk.counts(file).run().state()).isEqualTo(UploadState.UNCHANGED);
    ExtractDetails changed = desk.counts(HEADING + "agder;2024;;61;36;15;10;Oppdiktet\n");
    assertThat(changed.changes())
        .extracting(ExtractChange::from, ExtractChange::to)
        .containsExactly(tuple("60 35 15 10", "61 36 15 10"));
    desk.confirmAndApply(changed);
    assertThat(desk.countRows()).extracting(CountRow::areaName).containsExactly("", "Agder");
    assertThat(desk.queries(ExtractQueries::latestCounts)).hasSize(3);
    assertThat(one("select count(*), max(included) from participation_count where area_id = 3"))
        .extracting(row -> row.number(0), row -> row.number(1))
        .containsExactly(1L, 61L);
  }

  @ParameterizedTest
  @CsvSource({
    "'agder;2024;;60;35;15;11;Kilde', DOES_NOT_ADD_UP",
    "'agder;2024;;60;35;;;Kilde', TWO_MISSING",
    "'agder;2024;;60;35;30;;Kilde', DERIVED_NEGATIVE",
    "'agder;2024;;60;45;12;3;Kilde', TOO_SMALL",
    "'agder;2024;;60;45;12;;Kilde', TOO_SMALL",
    "'agder;2024;;60;35;15;-10;Kilde', NUMBER_OUTSIDE",
    "'agder;2024;31.12.2024;60;35;15;10;Kilde', YEAR_OR_DAY",
    "'agder;;;60;35;15;10;Kilde', YEAR_OR_DAY",
    "'agder;2015;;60;35;15;10;Kilde', NUMBER_OUTSIDE",
    "'ingensteds;2024;;60;35;15;10;Kilde', AREA_UNKNOWN",
    "'agder;2024;;60;35;15;10;', MISSING",
    "'agder;2024;;60;35;15;10;=HYPERLINK(1)', SOURCE_UNREADABLE"
  })
  void a_line_that_cannot_be_is_refused_and_nothing_comes_in(String line, LineProblem problem) {
    ExtractDetails refused =
        desk.counts(HEADING + "rogaland;2024;;60;35;15;10;Kilde\n" + line + "\n");

    assertThat(refused.run().state()).isEqualTo(UploadState.REFUSED);
    assertThat(refused.problems())
        .extracting(ExtractProblem::reason)
        .contains("extract.LineProblem." + problem);
    assertThat(refused.problems()).extracting(ExtractProblem::line).containsOnly(3L);
    assertThat(one("select count(*) from participation_count").number(0)).isEqualTo(1);
    assertThat(one("select max(length(content)) from extract_run").number(0)).isZero();
  }

  @Test
  void the_future_has_no_counts_yet() {
    assertThat(desk.counts(HEADING + "agder;2026;;60;35;15;10;Kilde\n").problems())
        .extracting(ExtractProblem::reason)
        .containsExactly("participation.rule.DAY_IN_THE_FUTURE");
  }

  @Test
  void the_host_enters_counts_of_its_own_area_only() {
    sql("insert into person (id, given_name, family_name) values (8, 'Aud', 'Eksempel')");
    sql(
        "insert into role_assignment (id, person_id, role, area_id, valid_from) values (9008, 8,"
            + " 'HOST_STAFF', 3, '2020-01-01')");
    ExtractDesk host =
        new ExtractDesk(persistence, Callers.person(8, Role.HOST_STAFF, new AreaId(3)));

    ExtractDetails refused =
        host.counts(
            HEADING
                + "rogaland;2024;;60;35;15;10;Kilde\nprogrammet;2024;;700;300;200;200;Kilde\n"
                + "agder;2024;;60;35;15;10;Kilde\n");

    assertThat(refused.problems()).extracting(ExtractProblem::line).containsExactly(2L, 3L);
    assertThat(refused.problems())
        .extracting(ExtractProblem::reason)
        .containsOnly("extract.LineProblem.AREA_NOT_YOURS");
    ExtractId ofAdministrator = desk.counts(HEADING + "agder;2024;;60;35;15;10;Kilde\n").run().id();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> host.details(ofAdministrator));
    assertThat(desk.details(refused.run().id()).run().state()).isEqualTo(UploadState.REFUSED);
  }

  private NativeRow one(String question) {
    return persistence.get(em -> NativeRow.of(em.createNativeQuery(question).getSingleResult()));
  }

  private void sql(String statement) {
    persistence.run(em -> em.createNativeQuery(statement).executeUpdate());
  }
}
