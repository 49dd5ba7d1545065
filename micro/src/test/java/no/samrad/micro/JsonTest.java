package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void maps_lists_numbers_and_texts_are_written() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("pid", 17L);
    map.put("roles", List.of("A", "B"));
    map.put("demo", true);

    assertThat(Json.write(map))
        .isEqualTo("{\"pid\": 17, \"roles\": [\"A\", \"B\"], \"demo\": true}");
  }

  @Test
  void what_would_end_a_text_is_escaped() {
    assertThat(Json.write("a\"b\\c\nd å")).isEqualTo("\"a\\\"b\\\\c\\u000ad å\"");
  }

  @Test
  void an_emoji_stays_whole() {
    assertThat(Json.write("🙂")).isEqualTo("\"🙂\"");
  }
}
