package no.samrad.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.UnitKind;
import no.samrad.web.api.RecordJson.Absent;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

  record Inner(LocalDate from, LocalDate to) {}

  record Outer(String name, UnitKind kind, long total, Integer year, boolean ok, List<?> items) {}

  record Moment(Instant at) {}

  @Test
  void components_come_in_their_order_with_days_and_constants_as_text() {
    Outer outer =
        new Outer(
            "Kárášjohka – Bærum 😀",
            UnitKind.CITY_DISTRICT,
            Long.MAX_VALUE,
            2026,
            true,
            List.of(new Inner(LocalDate.of(2016, 1, 1), null), "a\"\\\u0001<"));

    assertThat(json(outer, Absent.WRITTEN_AS_NULL))
        .isEqualTo(
            "{\"name\":\"Kárášjohka – Bærum 😀\",\"kind\":\"CITY_DISTRICT\","
                + "\"total\":9223372036854775807,\"year\":2026,\"ok\":true,"
                + "\"items\":[{\"from\":\"2016-01-01\",\"to\":null},\"a\\\"\\\\\\u0001<\"]}");
  }

  @Test
  void what_is_absent_can_be_left_out() {
    assertThat(json(new Inner(null, LocalDate.of(2026, 12, 31)), Absent.LEFT_OUT))
        .isEqualTo("{\"to\":\"2026-12-31\"}");
  }

  @Test
  void a_type_nobody_has_thought_of_is_a_mistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json(new Moment(Instant.EPOCH), Absent.LEFT_OUT));
  }

  private static String json(Record record, Absent absent) {
    return new String(RecordJson.of(record, absent), StandardCharsets.UTF_8);
  }
}
