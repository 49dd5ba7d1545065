package no.samrad.extract;

import static no.samrad.extract.ExtractWorld.COURSES;
import static no.samrad.extract.ExtractWorld.INCLUDED;
import static no.samrad.extract.ExtractWorld.VISITS;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.upload.UploadRule;
import no.samrad.upload.UploadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Referrals, courses and visits of another system in Agder, whose gate opened on 1 January 2024.
 */
class CourseExtractIT {

  private static final String COUNTS = "område;år;dag;inkludert;aktive;fullført;sluttet;kilde\n";

  private ExtractWorld world;

  @BeforeEach
  void open() {
    world = new ExtractWorld();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void a_whole_course_comes_in_with_everything_it_consists_of() {
    ExtractDetails done = world.desk.takeIn(COURSES + "HF-1" + INCLUDED);

    assertThat(done.problems()).isEmpty();
    assertThat(done.run().state()).isEqualTo(UploadState.DONE);
    NativeRow course =
        world.one(
            "select state, included_on::text, gestation_days, outcome, referrer_told_on::text,"
                + " (select count(*) from participation_criterion), (select count(*) from"
                + " exploration), (select max(person_id) from participation_nurse),"
                + " pseudonym from participation");
    assertThat(course.text(0)).isEqualTo("INCLUDED");
    assertThat(course.text(1)).isEqualTo("2025-06-23");
    assertThat(course.number(2)).isEqualTo(84);
    assertThat(course.text(3)).isEqualTo("INCLUDED");
    assertThat(course.number(5)).isEqualTo(2);
    assertThat(course.number(6)).isEqualTo(2);
    assertThat(course.number(7)).isEqualTo(10);
    assertThat(course.text(8)).matches("...-...");
  }

  @Test
  void visits_are_planned_from_today_on_and_none_before() {
    world.desk.takeIn(COURSES + "HF-1" + INCLUDED);

    assertThat(world.one("select coalesce(min(planned_on)::text, ''), count(*) from visit").text(0))
        .satisfies(
            first -> assertThat(first.isEmpty() || first.compareTo("2026-03-10") >= 0).isTrue());
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    String file = COURSES + "HF-1" + INCLUDED + "HF-2" + INCLUDED;
    world.desk.takeIn(file);

    ExtractDetails again = world.desk.check(file);

    assertThat(again.run().state()).isEqualTo(UploadState.UNCHANGED);
    assertThat(again.run().counts().same()).isEqualTo(2);
    assertThat(world.count("participation")).isEqualTo(2);
    assertThat(world.count("key")).isEqualTo(2);
  }

  @Test
  void what_has_happened_since_is_added_and_the_rest_stays() {
    world.desk.takeIn(COURSES + "HF-1;02.06.2025;MIDWIFE;4204;12;0;ja;C01 C08;;;;;;;;;;;;;;\n");
    ExtractDetails further = world.desk.takeIn(COURSES + "HF-1" + INCLUDED);

    assertThat(further.counts()).containsExactly(entry(ExtractChangeKind.CASE_FURTHER, 1L));
    assertThat(further.changes().get(0).what()).contains("samtaler").contains("inkludert");
    assertThat(world.one("select state, version from participation").text(0)).isEqualTo("INCLUDED");
    assertThat(world.count("participation")).isEqualTo(1);
  }

  @Test
  void a_case_is_known_by_its_pseudonym_too() {
    world.desk.takeIn(COURSES + "HF-1" + INCLUDED);
    String pseudonym = world.one("select pseudonym from participation").text(0);
    String birth = INCLUDED.replace("23.06.2025;;;", "23.06.2025;15.12.2025;;");

    ExtractDetails further = world.desk.takeIn(COURSES + pseudonym + birth);

    assertThat(further.run().state()).isEqualTo(UploadState.DONE);
    assertThat(world.one("select birth_on::text from participation").text(0))
        .isEqualTo("2025-12-15");
    assertThat(world.desk.check(COURSES + "222-222" + INCLUDED).problems())
        .extracting(ExtractProblem::reason)
        .containsExactly("extract.LineProblem.PSEUDONYM_UNKNOWN");
  }

  @Test
  void counts_of_an_area_that_has_cases_then_are_not_taken_in() {
    String counts = COUNTS + "agder;%s;;60;35;15;10;Kilde\n";
    world.desk.takeIn(COURSES + "HF-1" + INCLUDED);
    world.sql("insert into person (id, given_name, family_name) values (8, 'Aud', 'Eksempel')");
    world.sql(
        "insert into role_assignment (id, person_id, role, area_id, valid_from) values (9008, 8,"
            + " 'HOST_STAFF', 3, '2020-01-01')");
    ExtractDesk office =
        new ExtractDesk(world.persistence, Callers.person(8, Role.HOST_STAFF, new AreaId(3)));

    assertThat(office.counts(counts.formatted("2025")).problems())
        .extracting(ExtractProblem::reason)
        .containsExactly("extract.LineProblem.HAS_CASES");
    assertThat(office.counts(counts.formatted("2024")).problems()).isEmpty();
  }

  @Test
  void counts_are_not_sent_in_by_a_team() {
    ExtractDetails refused = world.desk.check(COUNTS + "agder;2024;;60;35;15;10;Kilde\n");

    assertThat(refused.run().state()).isEqualTo(UploadState.REFUSED);
    assertThat(refused.run().rule()).isEqualTo(ExtractRule.KIND_ELSEWHERE.messageKey());
  }

  @ParameterizedTest
  @CsvSource({
    "02.06.2025, 31.12.2023, gate.rule.CLOSED",
    "'12;0', '45;0', extract.LineProblem.NUMBER_OUTSIDE",
    "'12;0', '-1;0', extract.LineProblem.NUMBER_OUTSIDE",
    "'12;0', '25;3', participation.rule.CONSENT_TOO_LATE",
    "' | 16.06.2025 PARTNER', '', participation.rule.TOO_FEW_CONVERSATIONS",
    "16.06.2025, 09.06.2025, participation.rule.CONVERSATION_THAT_DAY",
    "4204, 0301, extract.LineProblem.UNIT_UNKNOWN",
    "F10, F99, extract.LineProblem.NURSE_UNKNOWN",
    "MIDWIFE, NABO, extract.LineProblem.CODE_UNKNOWN",
    "C01, B1, extract.LineProblem.CODE_UNKNOWN",
    "0;ja, 0;kanskje, extract.LineProblem.YES_OR_NO",
    "09.06.2025 ALONE, 09.06.2025 NABO, extract.LineProblem.TALK_UNREADABLE",
    "09.06.2025 ALONE, i fjor ALONE, extract.LineProblem.TALK_UNREADABLE",
    "23.06.2025, 19.06.2025, participation.rule.DAY_TOO_EARLY",
    "23.06.2025, 23.06.2027, participation.rule.DAY_IN_THE_FUTURE",
    "23.06.2025, 31.06.2025, extract.LineProblem.DAY_DOES_NOT_EXIST",
    "';05.06.2025;ja', ';05.06.2025;', extract.LineProblem.MISSING",
    "';;;;;;24.06.2025', ';;10.07.2025;COMPLETED;NOT_NEEDED;;', participation.rule.NOT_BORN",
    "';;;;;;24.06.2025', ';;10.07.2025;TRANSFERRED;;;', participation.rule.ENDS_BY_A_TRANSFER"
  })
  void a_line_that_breaks_a_rule_is_named_and_nothing_comes_in(
      String right, String wrong, String reason) {
    String broken = INCLUDED.replace(right, wrong);
    assertThat(broken).isNotEqualTo(INCLUDED);

    ExtractDetails refused =
        world.desk.check(COURSES + "HF-1" + INCLUDED + "HF-2" + broken + "HF-3" + INCLUDED);

    assertThat(refused.run().state()).isEqualTo(UploadState.REFUSED);
    assertThat(refused.problems()).extracting(ExtractProblem::line).containsOnly(3L);
    assertThat(refused.problems()).extracting(ExtractProblem::reason).contains(reason);
    assertThat(world.count("participation")).isZero();
    assertThat(world.one("select max(length(content)) from extract_run").number(0)).isZero();
  }

  @Test
  void consent_after_the_limit_comes_in_with_who_approved_it() {
    String late = INCLUDED.replace("12;0", "25;3").replace("20.06.2025;;", "20.06.2025;F11;");

    ExtractDetails done = world.desk.takeIn(COURSES + "HF-1" + late);

    assertThat(done.problems()).isEmpty();
    NativeRow deviation =
        world.one("select approved_by, recorded_by, gestation_days from participation_deviation");
    assertThat(deviation.number(0)).isEqualTo(11);
    assertThat(deviation.number(1)).isEqualTo(7);
    assertThat(deviation.number(2)).isEqualTo(25 * 7 + 3 + 18);
    String own = late.replace(";F11;", ";F7;");
    assertThat(world.desk.check(COURSES + "HF-2" + own).problems())
        .extracting(ExtractProblem::reason)
        .containsExactly("participation.rule.APPROVER_IS_ONESELF");
  }

  @Test
  void what_samraad_knows_otherwise_is_not_put_right() {
    world.desk.takeIn(COURSES + "HF-1" + INCLUDED);
    String other = INCLUDED.replace("23.06.2025", "24.06.2025");

    ExtractDetails refused = world.desk.check(COURSES + "HF-1" + other);

    assertThat(refused.problems()).extracting(ExtractProblem::column).containsExactly("inkludert");
    assertThat(refused.problems())
        .extracting(ExtractProblem::reason)
        .containsExactly("extract.LineProblem.DIFFERS");
  }

  @Test
  void a_case_stands_in_a_file_once() {
    assertThat(world.desk.check(COURSES + "HF-1" + INCLUDED + "hf-1" + INCLUDED).problems())
        .extracting(ExtractProblem::line, ExtractProblem::reason)
        .containsExactly(tuple(3L, "extract.LineProblem.GIVEN_TWICE"));
  }

  @Test
  void whoever_was_not_eligible_declined_or_completed_has_ended() {
    String file =
        COURSES
            + "HF-1;02.06.2025;GP;4204;;;nei;;05.06.2025;nei;;;;;;;;;;;;\n"
            + "HF-2;02.06.2025;GP;4204;;;ja;;05.06.2025;ja;05.06.2025;;;;;;09.06.2025;DECLINED;;;;\n"
            + "HF-3;02.01.2024;GP;4204;30;0;ja;;02.01.2024;ja;02.01.2024;03.01.2024"
            + " ALONE|04.01.2024"
            + " REFERRER;05.01.2024;F11;05.01.2024;10.02.2024;10.02.2026;COMPLETED;AGREED;KINDERGARTEN;;F10\n";

    ExtractDetails done = world.desk.takeIn(file);

    assertThat(done.problems()).isEmpty();
    assertThat(
            world.rows(
                "select outcome || '/' || coalesce(end_reason, '') from participation order by id"))
        .extracting(row -> row.text(0))
        .containsExactly("NOT_ELIGIBLE/", "DECLINED/", "INCLUDED/COMPLETED");
    assertThat(world.one("select count(*) from participation_handover").number(0)).isEqualTo(1);
    assertThat(world.count("visit")).isZero();
    assertThat(world.desk.check(file).run().state()).isEqualTo(UploadState.UNCHANGED);
  }

  @Test
  void visits_follow_once_their_cases_are_known() {
    String visits =
        VISITS
            + "HF-1;30.06.2025;01.07.2025;COMPLETED;75;HOME;20;20;20;20;20\n"
            + "HF-1;07.07.2025;;NOT_AT_HOME;;;;;;;\n";
    assertThat(world.desk.check(visits).problems())
        .extracting(ExtractProblem::reason)
        .containsOnly("extract.LineProblem.CASE_UNKNOWN");
    world.desk.takeIn(COURSES + "HF-1" + INCLUDED);

    ExtractDetails done = world.desk.takeIn(visits);

    assertThat(done.counts()).containsExactly(entry(ExtractChangeKind.VISIT_NEW, 2L));
    assertThat(
            world.rows(
                "select held_on::text, minutes, phase, nurse_id from visit where outcome is not"
                    + " null order by planned_on"))
        .extracting(row -> row.text(0) + row.text(1) + row.text(2) + row.text(3))
        .containsExactly("2025-07-0175PREGNANCY10", "PREGNANCY10");
    assertThat(world.desk.check(visits).run().state()).isEqualTo(UploadState.UNCHANGED);
    assertThat(world.desk.check(visits.replace(";75;", ";60;")).problems())
        .extracting(ExtractProblem::reason)
        .containsExactly("extract.LineProblem.DIFFERS");
  }

  @ParameterizedTest
  @CsvSource({
    "'22.06.2025;22.06.2025;COMPLETED;75;HOME;;;;;', participation.rule.DAY_TOO_EARLY",
    "'11.03.2026;;NOT_AT_HOME;;;;;;;', participation.rule.DAY_IN_THE_FUTURE",
    "'30.06.2025;30.06.2025;COMPLETED;75;HOME;50;20;;;', participation.rule.SHARES_ARE_NOT_A_WHOLE",
    "'30.06.2025;30.06.2025;COMPLETED;;HOME;;;;;', extract.LineProblem.MISSING",
    "'30.06.2025;;NOT_AT_HOME;75;;;;;;', extract.LineProblem.NOT_HELD",
    "'30.06.2025;30.06.2025;COMPLETED;601;HOME;;;;;', extract.LineProblem.NUMBER_OUTSIDE",
    "'30.06.2025;;;;;;;;;', extract.LineProblem.MISSING"
  })
  void a_visit_that_cannot_be_is_named(String cells, String reason) {
    world.desk.takeIn(COURSES + "HF-1" + INCLUDED);
    long before = world.count("visit");

    ExtractDetails refused = world.desk.check(VISITS + "HF-1;" + cells + "\n");

    assertThat(refused.run().state()).isEqualTo(UploadState.REFUSED);
    assertThat(refused.problems()).extracting(ExtractProblem::reason).contains(reason);
    assertThat(world.count("visit")).isEqualTo(before);
  }

  @Test
  void what_changed_after_the_preview_is_shown_anew() {
    ExtractDetails first = world.desk.check(COURSES + "HF-1" + INCLUDED);
    ExtractDetails second = world.desk.check(COURSES + "HF-1" + INCLUDED + "HF-2" + INCLUDED);
    world.desk.confirmAndApply(first);

    ExtractDetails late = world.desk.confirmAndApply(second);

    assertThat(late.run().state()).isEqualTo(UploadState.READY);
    assertThat(late.run().outdated()).isTrue();
    assertThat(late.counts()).containsExactly(entry(ExtractChangeKind.CASE_NEW, 1L));
    assertThat(world.desk.confirmAndApply(late).run().state()).isEqualTo(UploadState.DONE);
    assertThat(world.count("participation")).isEqualTo(2);
  }

  @Test
  void while_one_is_written_the_other_is_told() {
    ExtractDetails first = world.desk.check(COURSES + "HF-1" + INCLUDED);
    ExtractDetails second = world.desk.check(COURSES + "HF-2" + INCLUDED);
    world.desk.confirm(first.run().id());

    assertRefused(UploadRule.ANOTHER_IMPORT_RUNNING, () -> world.desk.confirm(second.run().id()));
    assertThat(world.desk.apply(first.run().id()).run().state()).isEqualTo(UploadState.DONE);
    assertRefused(
        UploadRule.NOT_WAITING_FOR_CONFIRMATION, () -> world.desk.confirm(first.run().id()));
    assertThat(world.desk.confirmAndApply(second).run().state()).isEqualTo(UploadState.DONE);
  }

  @Test
  void a_case_that_stands_there_by_its_key_and_by_its_pseudonym_stands_there_twice() {
    world.desk.takeIn(COURSES + "HF-1" + INCLUDED);
    String pseudonym = world.one("select pseudonym from participation").text(0);

    assertThat(world.desk.check(COURSES + "HF-1" + INCLUDED + pseudonym + INCLUDED).problems())
        .extracting(ExtractProblem::line, ExtractProblem::reason)
        .containsExactly(tuple(3L, "extract.LineProblem.GIVEN_TWICE"));
  }

  @Test
  void a_gate_that_closed_after_the_preview_lets_nothing_in() {
    ExtractDetails preview = world.desk.check(COURSES + "HF-1" + INCLUDED);
    world.sql("delete from area_clearance where area_id = 3");

    ExtractDetails refused = world.desk.confirmAndApply(preview);

    assertThat(refused.run().state()).isEqualTo(UploadState.REFUSED);
    assertThat(refused.problems())
        .extracting(ExtractProblem::reason)
        .containsExactly("gate.rule.CLOSED");
    assertThat(world.count("participation")).isZero();
  }

  @Test
  void only_the_team_of_the_area_and_of_it_who_leads_or_coordinates() {
    List<String> others =
        List.of(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.TEAM_MEMBER);
    for (String role : others) {
      ExtractDesk other =
          new ExtractDesk(world.persistence, Callers.holding(role, ExtractDesk.AGDER));
      assertThatExceptionOfType(AccessDenied.class)
          .as(role)
          .isThrownBy(() -> other.check(COURSES + "HF-1" + INCLUDED));
    }
    ExtractDesk elsewhere =
        new ExtractDesk(world.persistence, Callers.holding(Role.TEAM_LEADER, new AreaId(1)));
    ExtractId id = world.desk.check(COURSES + "HF-1" + INCLUDED).run().id();
    assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> elsewhere.details(id));
    assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> elsewhere.confirm(id));
  }

  @Test
  void the_trail_hears_of_the_file_and_of_nobody_in_it() {
    world.desk.takeIn(COURSES + "HF-1" + INCLUDED);

    assertThat(world.desk.uploads.events.fired()).hasSize(1);
    assertThat(world.desk.uploads.events.fired().get(0).changes())
        .extracting(each -> each.what() + "=" + each.to())
        .contains("extractKind=COURSES", "CASE_NEW=", "withheld=")
        .hasSize(4);
  }
}
