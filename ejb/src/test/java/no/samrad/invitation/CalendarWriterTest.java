package no.samrad.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import no.samrad.job.CalendarMethod;
import no.samrad.shared.ContentLines;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWriterTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Instant NOW = Instant.parse("2026-03-10T11:00:00.123Z");
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime ELEVEN = LocalTime.of(11, 30);
  private static final EventWords WORDS =
      new EventWords(
          "Møte i NFP-rådet for Agder; vår, høst",
          "Rådhuset, \\rom 2",
          "Saksliste og dokumenter: https://samrad.eksempel.test/councils/agder/meetings/7\nVideo: https://video.eksempel.test/æøå",
          "https://samrad.eksempel.test/councils/agder/meetings/7");

  private static MeetingEvent event(EventTime time, EventCertainty status) {
    return new MeetingEvent("nfp-meeting-7@eksempel", 2, NOW, status, time, WORDS);
  }

  private static MeetingEvent on(LocalDate day) {
    return event(new EventTime(day, NINE, ELEVEN), EventCertainty.CONFIRMED);
  }

  private static String file(MeetingEvent event) {
    return ContentLines.folded(
        CalendarWriter.forFile(event, "NFP-rådet \"Agder\"", "mailto:samrad@eksempel.test"));
  }

  @Nested
  class One_meeting {

    @Test
    void says_everything_as_it_was_given() {
      ICalendar calendar = Calendars.read(file(on(LocalDate.of(2026, 4, 14))));
      VEvent read = calendar.getEvents().get(0);

      assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
      assertThat(read.getUid().getValue()).isEqualTo("nfp-meeting-7@eksempel");
      assertThat(read.getSequence().getValue()).isEqualTo(2);
      assertThat(read.getDateTimeStamp().getValue().toInstant())
          .isEqualTo(Instant.parse("2026-03-10T11:00:00Z"));
      assertThat(read.getStatus().getValue()).isEqualTo("CONFIRMED");
      assertThat(read.getSummary().getValue()).isEqualTo(WORDS.summary());
      assertThat(read.getLocation().getValue()).isEqualTo(WORDS.location());
      assertThat(read.getDescription().getValue()).isEqualTo(WORDS.description());
      assertThat(read.getUrl().getValue()).isEqualTo(WORDS.url());
      assertThat(read.getOrganizer().getEmail()).isEqualTo("samrad@eksempel.test");
      assertThat(read.getOrganizer().getCommonName()).isEqualTo("NFP-rådet 'Agder'");
      assertThat(read.getTransparency().getValue()).isEqualTo("OPAQUE");
    }

    @Test
    void has_no_line_for_what_is_not_known() {
      EventWords few = new EventWords("Møte", "", "", "");
      MeetingEvent event =
          new MeetingEvent(
              "u@e", 0, NOW, EventCertainty.CONFIRMED, new EventTime(day(), NINE, ELEVEN), few);

      assertThat(file(event)).doesNotContain("LOCATION").doesNotContain("DESCRIPTION");
      assertThat(file(event)).doesNotContain("\r\nURL");
    }

    private LocalDate day() {
      return LocalDate.of(2026, 4, 14);
    }
  }

  @Nested
  class Hours {

    @Test
    void of_a_cancelled_meeting_are_free() {
      EventTime time = new EventTime(LocalDate.of(2026, 4, 14), NINE, ELEVEN);

      assertThat(file(event(time, EventCertainty.CANCELLED))).contains("TRANSP:TRANSPARENT");
    }

    /** Winter, summer, the two days of the change and those beside them. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "2026-01-15",
          "2026-03-28",
          "2026-03-29",
          "2026-03-30",
          "2026-07-01",
          "2026-10-24",
          "2026-10-25",
          "2026-10-26",
          "2027-03-28",
          "2030-10-27",
          "2016-02-29"
        })
    void are_those_of_the_clock_in_norway(LocalDate day) {
      VEvent read = Calendars.event(file(on(day)));

      assertThat(Calendars.start(read)).isEqualTo(day.atTime(NINE).atZone(OSLO).toInstant());
      assertThat(Calendars.end(read)).isEqualTo(day.atTime(ELEVEN).atZone(OSLO).toInstant());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29,01:00,04:00,PT2H", "2026-10-25,01:00,04:00,PT4H"})
    void a_night_of_the_change_is_an_hour_shorter_or_longer(
        LocalDate day, LocalTime starts, LocalTime ends, Duration expected) {
      MeetingEvent night = event(new EventTime(day, starts, ends), EventCertainty.CONFIRMED);

      VEvent read = Calendars.event(file(night));

      assertThat(Duration.between(Calendars.start(read), Calendars.end(read))).isEqualTo(expected);
    }

    @Test
    void of_a_planned_meeting_are_not_told() {
      LocalDate day = LocalDate.of(2026, 12, 31);
      MeetingEvent planned = event(EventTime.someTimeOn(day), EventCertainty.TENTATIVE);

      String text = file(planned);

      assertThat(text).contains("DTSTART;VALUE=DATE:20261231\r\n", "DTEND;VALUE=DATE:20270101\r\n");
      VEvent read = Calendars.event(text);
      assertThat(read.getDateStart().getValue().hasTime()).isFalse();
      assertThat(read.getStatus().getValue()).isEqualTo("TENTATIVE");
      assertThat(read.getTransparency().getValue()).isEqualTo("TRANSPARENT");
    }

    @Test
    void until_when_one_answers_is_a_moment() {
      LocalDate day = LocalDate.of(2026, 6, 1);
      MeetingEvent written = event(EventTime.at(day, NINE), EventCertainty.CONFIRMED);

      VEvent read = Calendars.event(file(written));

      assertThat(Calendars.start(read)).isEqualTo(day.atTime(NINE).atZone(OSLO).toInstant());
      assertThat(read.getDateEnd()).isNull();
      assertThat(read.getTransparency().getValue()).isEqualTo("TRANSPARENT");
    }
  }

  @Nested
  class By_mail {

    @Test
    void somebody_is_invited_and_nobody_else_is_named() {
      String lines = mail(CalendarMethod.REQUEST, true);

      assertThat(lines.lines())
          .contains("METHOD:REQUEST")
          .contains("ORGANIZER;CN=\"NFP-rådet\":mailto:?")
          .contains(
              "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:?");
      VEvent read =
          Calendars.event(ContentLines.folded(lines.replace("?", "a@b.no").lines().toList()));
      assertThat(read.getAttendees()).extracting(Attendee::getEmail).containsExactly("a@b.no");
    }

    @Test
    void a_substitute_does_not_take_part() {
      assertThat(mail(CalendarMethod.PUBLISH, false)).doesNotContain("ATTENDEE");
    }

    private String mail(CalendarMethod method, boolean attendee) {
      EventWords plain = new EventWords("Møte", "Rom", "Sakliste", "https://a.no/7");
      MeetingEvent event =
          new MeetingEvent(
              "u@e",
              0,
              NOW,
              EventCertainty.CONFIRMED,
              new EventTime(LocalDate.of(2026, 4, 14), NINE, ELEVEN),
              plain);
      return CalendarWriter.forMail(method, event, "NFP-rådet", attendee).lines();
    }
  }

  @Nested
  class A_feed {

    @Test
    void holds_many_meetings_and_no_people() {
      List<MeetingEvent> events =
          List.of(
              on(LocalDate.of(2026, 3, 1)),
              event(EventTime.someTimeOn(LocalDate.of(2026, 9, 1)), EventCertainty.TENTATIVE),
              event(
                  new EventTime(LocalDate.of(2026, 5, 1), NINE, ELEVEN), EventCertainty.CANCELLED));

      String text = ContentLines.folded(CalendarWriter.forFeed("Møter i NFP-råd", events));
      ICalendar read = Calendars.read(text);

      assertThat(read.getEvents())
          .extracting(each -> each.getStatus().getValue())
          .containsExactly("CONFIRMED", "TENTATIVE", "CANCELLED");
      assertThat(text).contains("NAME:Møter i NFP-råd\r\n");
      assertThat(text).doesNotContain("METHOD", "ORGANIZER", "ATTENDEE");
    }

    @Test
    void without_meetings_is_still_a_calendar() {
      String text = ContentLines.folded(CalendarWriter.forFeed("Møter i NFP-råd", List.of()));

      assertThat(Calendars.read(text).getEvents()).isEmpty();
    }
  }
}
