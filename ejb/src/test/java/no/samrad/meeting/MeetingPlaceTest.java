package no.samrad.meeting;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPlaceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime TWO = LocalTime.of(14, 0);

  private static MeetingPlace at(String place, String link) {
    return new MeetingPlace(DAY, NOON, TWO, place, link, "nb");
  }

  @Test
  void texts_are_kept_in_one_form() {
    MeetingPlace place = at("  Arendal   rådhus ", " https://video.example/rom?a=1 ");

    assertThat(place.place()).isEqualTo("Arendal rådhus");
    assertThat(place.videoLink()).isEqualTo("https://video.example/rom?a=1");
  }

  @Test
  void a_meeting_has_a_day_and_two_times() {
    assertRefused(MeetingRule.DAY_MISSING, () -> new MeetingPlace(null, NOON, TWO, "", "", "nb"));
    assertRefused(MeetingRule.TIME_MISSING, () -> new MeetingPlace(DAY, null, TWO, "", "", "nb"));
    assertRefused(MeetingRule.TIME_MISSING, () -> new MeetingPlace(DAY, NOON, null, "", "", "nb"));
  }

  @Test
  void it_ends_after_it_starts() {
    assertRefused(
        MeetingRule.ENDS_BEFORE_IT_STARTS, () -> new MeetingPlace(DAY, TWO, NOON, "", "", "nb"));
    assertRefused(
        MeetingRule.ENDS_BEFORE_IT_STARTS,
        () -> new MeetingPlace(DAY, NOON, NOON.plusSeconds(30), "", "", "nb"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://video.example/1",
        "video.example/1",
        "javascript:alert(1)",
        "https://",
        "https:///rom",
        "https://navn:passord@video.example/1",
        "https://video.example/et rom",
        "ftp://video.example"
      })
  void a_video_link_is_a_whole_https_address(String link) {
    assertRefused(MeetingRule.VIDEO_LINK_UNSAFE, () -> at("", link));
  }

  @Test
  void texts_have_a_longest_length_and_no_identity_number() {
    assertRefused(MeetingRule.PLACE_TOO_LONG, () -> at("a".repeat(201), ""), 200);
    assertRefused(
        MeetingRule.VIDEO_LINK_TOO_LONG,
        () -> at("", "https://video.example/" + "a".repeat(480)),
        500);
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER, () -> at("Hos 01010012356", ""));
  }

  @Test
  void a_decision_in_writing_has_an_end_only() {
    MeetingPlace until = MeetingPlace.answersUntil(DAY, NOON, "nn");

    assertThat(until.endsAt()).isEqualTo(NOON);
    assertThat(until.startsAt()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(until.language()).isEqualTo("nn");
  }

  @Test
  void any_other_language_is_the_first() {
    assertThat(new MeetingPlace(DAY, NOON, TWO, "", "", "en").language()).isEqualTo("nb");
    assertThat(new MeetingPlace(DAY, NOON, TWO, "", "", null).language()).isEqualTo("nb");
  }
}
