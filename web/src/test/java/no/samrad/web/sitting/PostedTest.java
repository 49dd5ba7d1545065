package no.samrad.web.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import no.samrad.ballot.Choice;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a control has sent, read with mistrust. */
class PostedTest {

  @ParameterizedTest
  @CsvSource({
    "12.08, 12:08",
    "12:08, 12:08",
    "1208, 12:08",
    "9.05, 09:05",
    "12, 12:00",
    "' 7 ', 07:00",
    "23.59, 23:59",
    "0.00, 00:00"
  })
  void a_time_is_read_as_people_write_it(String typed, LocalTime expected) {
    assertThat(posted(Map.of("at", typed)).time("at")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24.00", "12.60", "noon", "12.5", "12.081", "-1", "1.2.3"})
  void what_is_no_time_is_refused(String typed) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> posted(Map.of("at", typed)).time("at"))
        .withMessage("sitting.rule.TIME_UNREADABLE");
  }

  @Test
  void nothing_is_nothing() {
    Posted posted = posted(Map.of("at", " ", "seen", ""));

    assertThat(posted.time("at")).isNull();
    assertThat(posted.seenItem()).isNull();
    assertThat(posted.seatOrNone("seat")).isNull();
    assertThat(posted.choice("choice", Choice.class)).isNull();
  }

  @Test
  void what_we_have_not_written_is_not_found() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> posted(Map.of("item", "1 or 1=1")).item());
    assertThat(posted(Map.of("choice", "MAYBE")).choice("choice", Choice.class)).isNull();
  }

  @Test
  void fields_that_repeat_are_found_by_their_beginning() {
    Posted posted = posted(Map.of("vote-12", "YES", "vote-3", "NO", "vote-x", "NO", "seen-3", ""));

    assertThat(posted.numbersOf("vote-")).containsExactly(3L, 12L);
  }

  private static Posted posted(Map<String, String> sent) {
    Map<String, String[]> all = new HashMap<>();
    sent.forEach((name, value) -> all.put(name, new String[] {value}));
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                PostedTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getParameterMap") ? all : sent.get(arguments[0]));
    return new Posted(new NfpMeetingId(1), request);
  }
}
