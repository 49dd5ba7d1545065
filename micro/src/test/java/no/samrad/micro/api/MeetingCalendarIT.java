package no.samrad.micro.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars that fetch meetings by their secret address, as programs do: without a session. */
class MeetingCalendarIT {

  private static final int PERSON = 14;

  private final Client client = new Client();
  private final String secret = secret();

  private static String secret() {
    byte[] bytes = new byte[32];
    ThreadLocalRandom.current().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @BeforeEach
  void giveAFeed() {
    forget();
    Register.run(
        """
        insert into samrad.nfp_calendar_feed (id, person_id, token_hash, created_at)
        values (990001, %d, encode(sha256('%s'), 'hex'), now())
        """
            .formatted(PERSON, secret));
  }

  @AfterEach
  void forget() {
    Register.run("delete from samrad.nfp_calendar_feed where id = 990001");
    Register.run("delete from samrad.sign_in_attempt");
  }

  private Answer fetch(String path, String... headers) {
    return client.ask(Client.NOBODY, "GET", path, headers);
  }

  @Nested
  class Feed {

    @Test
    void is_there_without_signing_in_and_without_a_session() {
      Answer answer = fetch("calendar/" + secret + ".ics");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type"))
          .isEqualToIgnoringCase("text/calendar;charset=UTF-8");
      assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
      assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
      assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void is_not_sent_again_while_nothing_changes() {
      String tag = fetch("calendar/" + secret + ".ics").header("ETag");

      assertThat(tag).matches("\"[0-9a-f]{64}\"");
      for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag}) {
        Answer again = fetch("calendar/" + secret + ".ics", "If-None-Match", known);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
      }
      assertThat(fetch("calendar/" + secret + ".ics", "If-None-Match", "\"other\"").status())
          .isEqualTo(200);
    }

    @Test
    void can_be_asked_for_its_head() {
      Answer answer = client.ask(Client.NOBODY, "HEAD", "calendar/" + secret + ".ics");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("ETag")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "calendar/",
          "calendar/x.ics",
          "calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
          "calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        })
    void that_nobody_has_is_not_found_and_not_kept(String path) {
      Answer answer = fetch(path);

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
      assertThat(answer.body()).isEmpty();
      assertThat(Register.count("select sum(attempts) from samrad.sign_in_attempt")).isEqualTo(1);
    }

    @Test
    void that_was_revoked_is_gone() {
      Register.run("update samrad.nfp_calendar_feed set revoked_at = now() where id = 990001");

      assertThat(fetch("calendar/" + secret + ".ics").status()).isEqualTo(404);
    }

    @Test
    void cannot_be_guessed_at_for_long() {
      Register.run(
          """
          insert into samrad.sign_in_attempt (source, window_start, attempts)
          values ('127.0.0.1#token', to_timestamp(floor(extract(epoch from now()) / 900) * 900), 50)
          """);

      Answer answer = fetch("calendar/" + "B".repeat(43) + ".ics");

      assertThat(answer.status()).isEqualTo(429);
      assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 901);
      assertThat(fetch("calendar/" + secret + ".ics").status()).isEqualTo(200);
    }
  }

  @Nested
  class File {

    @Test
    void needs_somebody_who_is_signed_in() {
      Answer answer = fetch("calendar/meeting/1.ics");

      assertThat(answer.status()).isEqualTo(302);
      assertThat(answer.header("Location")).isEqualTo("/samrad/signin");
    }
  }
}
