package no.samrad.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samrad.council.CouncilId;
import no.samrad.meeting.MeetingCalled.Timeliness;
import no.samrad.meeting.SnapshotLine.Kind;
import no.samrad.shared.AreaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTextTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final MeetingCalled CALLED =
      new MeetingCalled(
          new AreaId(3),
          new NfpMeetingId(12),
          new CouncilId(7),
          DAY,
          2,
          new Timeliness(DAY.minusDays(14), false, ""),
          Instant.parse("2026-03-10T11:00:00Z"));
  private static final SnapshotSubject SUBJECT =
      new SnapshotSubject(
          CALLED.meeting(), CALLED.council(), CALLED.area(), LocalDate.of(2026, 3, 10), "nb");

  private static SortedMap<String, List<SnapshotLine>> lines() {
    return new TreeMap<>(
        Map.of(
            "status", List.of(SnapshotLine.number("CHILDREN", "Aust-\"Agder\"", 42)),
            "agenda", List.of(new SnapshotLine("ITEM", "1/2026", Kind.TEXT, "Å si", true))));
  }

  private static SnapshotContent content() {
    return new SnapshotContent(List.of(new SnapshotFigure("MEMBERS", "b", "n", "13")), lines());
  }

  @Test
  void names_stand_in_the_order_of_the_alphabet_without_blanks() {
    assertThat(SnapshotText.write(CALLED, SUBJECT, content()))
        .isEqualTo(
            "{\"area\":3,\"asOf\":\"2026-03-10\",\"council\":7,\"figures\":[{\"code\":\"MEMBERS\",\"nb\":\"b\",\"nn\":\"n\",\"value\":\"13\"}],\"lines\":{\"agenda\":[{\"about\":"
                + "\"1/2026\",\"closed\":true,\"figure\":\"ITEM\",\"kind\":\"TEXT\",\"value\":\"Å"
                + " si\"}],\"status\":[{\"about\":\"Aust-\\\"Agder\\\"\",\"closed\":false,"
                + "\"figure\":\"CHILDREN\",\"kind\":\"NUMBER\",\"value\":\"42\"}]},\"meeting\":12,"
                + "\"meetingDay\":\"2026-03-31\",\"number\":2,\"takenAt\":\"2026-03-10T11:00:00Z\"}");
  }

  @Test
  void what_was_written_is_read() {
    assertThat(SnapshotText.read(SnapshotText.write(CALLED, SUBJECT, content())))
        .isEqualTo(lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"lines\":{\"a\":[{\"figure\":1}]}}", "null"})
  void what_somebody_tampered_with_is_read_as_nothing(String content) {
    assertThat(SnapshotText.read(content)).isEmpty();
  }

  @Test
  void the_hash_is_that_of_the_bytes_in_utf_8() {
    assertThat(SnapshotText.sha256("Å"))
        .isEqualTo("0a94dc9d420d1142d6b71de60f9bf7e2f345a4d62c9f141b091539769ddf3075")
        .isNotEqualTo(SnapshotText.sha256("A"));
  }
}
