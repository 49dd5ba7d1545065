package no.samrad.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import no.samrad.calendar.CalendarProblem.Kind;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileReadingTest {

  private static final String BAD_ROWS =
      """
      Dato;Papirfrist;Organ;Status
      14.04.2026;;;
      31.02.2026;;;
      i mai;;;
      ;01.04.2026;Kommunestyret;
      14.04.1950;;;
      12.05.2026;når som helst;;
      12.05.2026;13.05.2026;;
      16.06.2026;;Formannskapet;
      16.06.2026;;;kanskje
      14.04.2026;;;
      """;

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 14);

  @Nested
  class Tables {

    @Test
    void each_row_is_a_meeting() {
      CalendarPlan plan =
          plan(
              "Møtedato;Papirfrist;Organ\n14.04.2026;31.03.2026;Kommunestyret\n2026-05-12;;\n", 14);

      assertThat(plan.problems()).isEmpty();
      assertThat(plan.changes())
          .extracting(each -> each.plan().day(), each -> each.plan().paperDeadline())
          .containsExactly(
              tuple(APRIL, LocalDate.of(2026, 3, 31)),
              tuple(LocalDate.of(2026, 5, 12), LocalDate.of(2026, 4, 28)));
      assertThat(plan.source()).isEqualTo(MeetingSource.CSV);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Dato;Papirfrist\n14.04.2026;31.03.2026",
          "dato,frist\n14.4.2026,31.3.2026",
          "Møtedag\tSaksfrist\n2026-04-14\t2026-03-31",
          "Meeting date;Paper deadline\r\n2026-04-14;2026-03-31\r\n\r\n",
          "\ufeffDate,Deadline\n\"14.04.2026\",\"31.03.2026\""
        })
    void separators_languages_and_days_may_differ(String text) {
      assertThat(plan(text, null).changes())
          .extracting(PlannedMeeting::plan)
          .containsExactly(
              new MeetingPlan(MeetingBody.MUNICIPAL_COUNCIL, APRIL, LocalDate.of(2026, 3, 31)));
    }

    @Test
    void one_from_an_old_spreadsheet_is_read_too() {
      byte[] windows = "Møtedato\n14.04.2026".getBytes(Charset.forName("windows-1252"));

      assertThat(plan(windows, 14).changes()).hasSize(1);
    }

    @Test
    void every_row_that_cannot_be_used_is_named_with_its_line() {
      CalendarPlan plan = plan(BAD_ROWS, 14);

      assertThat(plan.problems())
          .extracting(CalendarProblem::line, CalendarProblem::kind, CalendarProblem::value)
          .containsExactly(
              tuple(3, Kind.DAY_UNREADABLE, "31.02.2026"),
              tuple(4, Kind.DAY_UNREADABLE, "i mai"),
              tuple(5, Kind.DAY_MISSING, "Kommunestyret"),
              tuple(6, Kind.DAY_OUTSIDE, "14.04.1950"),
              tuple(7, Kind.DEADLINE_UNREADABLE, "når som helst"),
              tuple(8, Kind.DEADLINE_AFTER_MEETING, "13.05.2026"),
              tuple(9, Kind.OTHER_BODY, "Formannskapet"),
              tuple(10, Kind.STATUS_UNKNOWN, "kanskje"),
              tuple(11, Kind.TWICE, "14.04.2026"));
      assertThat(plan.isWritable()).isFalse();
    }

    @Test
    void nobody_guesses_when_papers_are_due() {
      assertThat(plan("Dato\n14.04.2026", null).problems())
          .extracting(CalendarProblem::kind)
          .containsExactly(Kind.DEADLINE_MISSING);
    }

    @Test
    void nobody_guesses_whose_meeting_it_is() {
      CalendarFile file =
          new CalendarFile("m.csv", "Dato;Organ\n14.04.2026;Fest".getBytes(UTF_8), null, 14);

      assertThat(empty().plan(file, TODAY).problems())
          .extracting(CalendarProblem::kind)
          .containsExactly(Kind.BODY_UNKNOWN);
    }

    @Test
    void what_is_no_table_is_refused() {
      assertRefused(CalendarRule.FILE_HAS_NO_HEADER, () -> plan("14.04.2026;31.03.2026", 14));
      assertRefused(CalendarRule.FILE_HAS_NO_MEETINGS, () -> plan("Dato;Organ\n", 14));
      assertRefused(CalendarRule.FILE_NO_TEXT, () -> plan("%PDF-1.7 dato;", 14));
      assertRefused(CalendarRule.FILE_NO_TEXT, () -> plan("PK\u0003\u0004 dato;", 14));
      assertRefused(CalendarRule.FILE_EMPTY, () -> plan(" \n ", 14));
      assertRefused(CalendarRule.FILE_EMPTY, () -> plan("", 14));
      assertRefused(CalendarRule.FILE_MISSING, () -> new CalendarFile("", new byte[1], null, null));
      assertRefused(
          CalendarRule.FILE_TOO_LARGE,
          () -> new CalendarFile("m.csv", new byte[CalendarFile.LARGEST + 1], null, null));
      assertRefused(CalendarRule.DAYS_BEFORE_OUT_OF_RANGE, () -> plan("Dato\n", -1));
    }
  }

  @Nested
  class Events {

    @ParameterizedTest
    @CsvSource({
      "DTSTART;VALUE=DATE:20260414",
      "DTSTART;TZID=Europe/Oslo:20260414T180000",
      "DTSTART;TZID=\"a:b;c\":20260414T000000",
      "DTSTART:20260414T235900",
      "DTSTART:20260413T223000Z",
      "dtstart:20260414T090000Z"
    })
    void a_meeting_is_on_its_norwegian_day(String start) {
      assertThat(plan(event(start, "SUMMARY:Kommunestyremøte"), 14).changes())
          .extracting(each -> each.plan().day())
          .containsExactly(APRIL);
    }

    @Test
    void folded_lines_and_escaped_signs_are_read_as_one() {
      CalendarFile file =
          file(
              event("DTSTART;VALUE=DATE:2026\r\n 0414", "SUMMARY:Møte\\, kommune\r\n\tstyret"),
              null);

      assertThat(empty().plan(file, TODAY).changes())
          .extracting(each -> each.plan().body())
          .containsExactly(MeetingBody.MUNICIPAL_COUNCIL);
    }

    @Test
    void what_an_alarm_says_is_not_the_meetings() {
      String alarm = "BEGIN:VALARM\r\nSUMMARY:Formannskap\r\nDTSTART:20200101\r\nEND:VALARM";

      assertThat(plan(event("DTSTART;VALUE=DATE:20260414", alarm), 14).changes()).hasSize(1);
    }

    @Test
    void an_event_that_is_cancelled_and_not_known_changes_nothing() {
      CalendarPlan plan = plan(event("DTSTART:20260414T180000", "STATUS:CANCELLED"), 14);

      assertThat(plan.isNothing()).isTrue();
      assertThat(plan.unchanged()).isEqualTo(1);
    }

    @Test
    void one_that_repeats_by_a_rule_is_named_and_not_left_out_silently() {
      assertThat(plan(event("DTSTART:20260414T180000", "RRULE:FREQ=MONTHLY"), 14).problems())
          .extracting(CalendarProblem::line, CalendarProblem::kind)
          .containsExactly(tuple(2, Kind.RECURS));
    }

    @Test
    void a_start_that_is_no_day_is_named() {
      assertThat(plan(event("DTSTART:20260231T180000", ""), 14).problems())
          .extracting(CalendarProblem::kind, CalendarProblem::value)
          .containsExactly(tuple(Kind.DAY_UNREADABLE, "20260231T180000"));
    }

    @Test
    void a_file_that_was_cut_short_is_refused() {
      assertRefused(
          CalendarRule.FILE_CUT_SHORT,
          () -> plan("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260414\r\n", 14));
      assertRefused(
          CalendarRule.FILE_HAS_NO_MEETINGS, () -> plan("BEGIN:VCALENDAR\nEND:VCALENDAR", 14));
    }

    private String event(String... properties) {
      return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"
          + String.join("\r\n", properties)
          + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Møte i kommunestyret, MUNICIPAL_COUNCIL",
    "BYSTYRET, MUNICIPAL_COUNCIL",
    "Formannskapet, EXECUTIVE_COMMITTEE",
    "Byrådet, CITY_GOVERNMENT",
    "Bydelsutvalget, DISTRICT_COMMITTEE",
    "Bydelsutvalet, DISTRICT_COMMITTEE",
    "Hovudutval for oppvekst, COMMITTEE",
    "Felles folkevalgt nemnd, COMMITTEE",
    "District committee, DISTRICT_COMMITTEE",
    "Executive committee, EXECUTIVE_COMMITTEE"
  })
  void a_body_is_known_by_its_name(String text, MeetingBody body) {
    assertThat(MeetingBody.namedIn(text)).contains(body);
  }

  @Test
  void what_looks_like_a_national_identity_number_is_not_shown() {
    assertThat(new CalendarProblem(2, Kind.DAY_UNREADABLE, IdentityNumbers.BIRTH_NUMBER).value())
        .isEmpty();
    assertThat(new CalendarProblem(2, Kind.DAY_UNREADABLE, "x".repeat(200)).value()).hasSize(80);
  }

  private static CalendarPlan plan(String text, Integer daysBefore) {
    return plan(text.getBytes(UTF_8), daysBefore);
  }

  private static CalendarPlan plan(byte[] content, Integer daysBefore) {
    CalendarFile file =
        new CalendarFile("m.csv", content, MeetingBody.MUNICIPAL_COUNCIL, daysBefore);
    return empty().plan(file, TODAY);
  }

  private static CalendarFile file(String text, MeetingBody body) {
    return new CalendarFile("m.ics", text.getBytes(UTF_8), body, 14);
  }

  private static CalendarBook empty() {
    return new CalendarBook(new UnitId(1), List.of());
  }
}
