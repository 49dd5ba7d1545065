package no.samrad.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Reads what we wrote, by somebody else's eyes. */
final class Calendars {

  private Calendars() {}

  /** Sound by RFC 5545, and by the rules of lines. */
  static ICalendar read(String text) {
    assertThat(text).endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    List<ICalendar> all = Biweekly.parse(text).all();
    assertThat(all).hasSize(1);
    assertThat(all.get(0).getVersion()).isEqualTo(ICalVersion.V2_0);
    if (!all.get(0).getEvents().isEmpty()) { // the reader does not count the zone as something
      assertThat(all.get(0).validate(ICalVersion.V2_0).toString()).isEmpty();
    }
    return all.get(0);
  }

  static VEvent event(String text) {
    List<VEvent> events = read(text).getEvents();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  static Instant start(VEvent event) {
    return Instant.ofEpochMilli(event.getDateStart().getValue().getTime());
  }

  static Instant end(VEvent event) {
    return Instant.ofEpochMilli(event.getDateEnd().getValue().getTime());
  }
}
