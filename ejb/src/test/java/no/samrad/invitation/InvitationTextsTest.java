package no.samrad.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTextsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 14);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime ELEVEN = LocalTime.of(11, 0);

  private static MeetingFacts facts(MeetingForm form, MeetingStep step) {
    return new MeetingFacts(
        new NfpMeetingId(7),
        new AreaId(3),
        "agder",
        "Agder",
        form,
        step,
        DAY,
        NINE,
        ELEVEN,
        "Rådhuset i Arendal",
        "https://video.eksempel.test/7",
        1,
        LocalDate.of(2026, 4, 30),
        "00000000-0000-0000-0000-000000000007",
        Instant.parse("2026-03-10T11:00:00Z"));
  }

  private static OwedInvitation told(InvitationKind kind, boolean attendee, EventTime before) {
    return new OwedInvitation(
        new NfpMeetingId(7), new PersonId(14), kind, "nb", true, attendee, "", before);
  }

  static Stream<Object[]> everything() {
    EventTime same = new EventTime(DAY, NINE, ELEVEN);
    EventTime other = new EventTime(DAY.minusDays(7), NINE, ELEVEN);
    return Stream.of("nb", "nn", "en")
        .flatMap(
            language ->
                Stream.of(MeetingForm.values())
                    .flatMap(
                        form ->
                            Stream.of(InvitationKind.values())
                                .flatMap(
                                    kind ->
                                        Stream.of(
                                            new Object[] {language, form, told(kind, true, other)},
                                            new Object[] {language, form, told(kind, true, same)},
                                            new Object[] {
                                              language, form, told(kind, false, null)
                                            }))));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everything_can_be_said(String language, MeetingForm form, OwedInvitation told) {
    InvitationTexts texts = InvitationTexts.in(language);
    MeetingFacts facts = facts(form, MeetingStep.CALLED);

    assertThat(texts.title(facts, told)).isNotBlank().contains("Agder").doesNotContain("{");
    assertThat(texts.body(facts, told))
        .contains("Agder")
        .doesNotContain("{")
        .doesNotContain("null");
    assertThat(texts.invitation(facts, told.kind()).summary()).contains("Agder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nn", "en"})
  void every_language_has_the_same_texts(String language) {
    assertThat(keys(language)).isEqualTo(keys("nb"));
  }

  private static Set<String> keys(String language) {
    return ResourceBundle.getBundle(
            "no.samrad.invitation.invitation", Locale.forLanguageTag(language))
        .keySet();
  }

  @ParameterizedTest
  @CsvSource({
    "nb,Når: tirsdag 14. april 2026 kl. 09.00–11.00",
    "nn,Når: tysdag 14. april 2026 kl. 09.00–11.00",
    "en,When: Tuesday 14 April 2026 at 09.00–11.00"
  })
  void a_call_says_when_and_where(String language, String when) {
    String body =
        InvitationTexts.in(language)
            .body(
                facts(MeetingForm.MEETING, MeetingStep.CALLED),
                told(InvitationKind.CALLED, true, null));

    assertThat(body).contains(when, "Rådhuset i Arendal", "https://video.eksempel.test/7");
  }

  @Test
  void a_meeting_that_moved_says_from_when() {
    OwedInvitation moved =
        told(InvitationKind.MOVED, true, new EventTime(DAY.minusDays(7), NINE, ELEVEN));

    assertThat(InvitationTexts.in("nb").body(facts(MeetingForm.MEETING, MeetingStep.CALLED), moved))
        .contains("som skulle vært tirsdag 7. april 2026, er flyttet");
  }

  @Test
  void a_meeting_in_another_place_did_not_move() {
    OwedInvitation same = told(InvitationKind.MOVED, true, new EventTime(DAY, NINE, ELEVEN));

    assertThat(InvitationTexts.in("nb").title(facts(MeetingForm.MEETING, MeetingStep.CALLED), same))
        .isEqualTo("Endret møte: NFP-rådet for Agder 14.04.2026");
  }

  @Test
  void what_others_can_open_says_no_more_than_when_and_where() {
    InvitationTexts texts = InvitationTexts.in("nb");

    EventWords called = texts.outline(facts(MeetingForm.MEETING, MeetingStep.CALLED));
    EventWords planned = texts.outline(facts(MeetingForm.MEETING, MeetingStep.PLANNED));
    EventWords cancelled = texts.outline(facts(MeetingForm.MEETING, MeetingStep.CANCELLED));

    assertThat(called.location()).isEqualTo("Rådhuset i Arendal");
    assertThat(called.description()).doesNotContain("video");
    assertThat(planned.location()).isEmpty();
    assertThat(cancelled.summary()).isEqualTo("Avlyst: Møte i NFP-rådet for Agder");
  }

  @Test
  void a_mail_to_somebody_who_left_leads_nowhere() {
    OwedInvitation gone = told(InvitationKind.RELEASED, true, null);

    assertThat(InvitationTexts.in("nb").body(facts(MeetingForm.MEETING, MeetingStep.CALLED), gone))
        .doesNotContain("Logg inn");
  }
}
