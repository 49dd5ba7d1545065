package no.samrad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What minutes say. The texts in the resources were read by a person. */
class MinutesWriterTest {

  @ParameterizedTest
  @EnumSource(MinutesLanguage.class)
  void a_meeting_is_told_word_by_word(MinutesLanguage language) {
    MinutesFacts facts = MinutesFixture.meeting(language);

    assertThat(PlainMinutes.of(MinutesWriter.whole(facts)))
        .isEqualTo(PlainMinutes.golden("meeting-" + language.code() + ".txt"));
  }

  @ParameterizedTest
  @EnumSource(MinutesLanguage.class)
  void everybody_reads_nothing_of_a_closed_item_but_its_public_title_and_ground(
      MinutesLanguage language) {
    MinutesFacts facts =
        MinutesFixture.meeting(language).approved(MinutesFixture.approval("3/2026"));

    String read = PlainMinutes.of(MinutesWriter.forThePublic(facts));

    assertThat(read).doesNotContainIgnoringCase(MinutesFixture.SECRET);
    assertThat(read).isEqualTo(PlainMinutes.golden("public-" + language.code() + ".txt"));
    assertThat(PlainMinutes.of(MinutesWriter.whole(facts))).contains(MinutesFixture.SECRET);
  }

  @ParameterizedTest
  @EnumSource(MinutesLanguage.class)
  void a_decision_in_writing_is_told_as_what_it_is(MinutesLanguage language) {
    MinutesFacts facts = MinutesFixture.written(language).approved(MinutesFixture.approval(""));

    assertThat(PlainMinutes.of(MinutesWriter.whole(facts)))
        .isEqualTo(PlainMinutes.golden("written-" + language.code() + ".txt"));
  }

  @Test
  void nothing_stays_without_words() {
    MinutesFacts facts = MinutesFixture.meeting(MinutesLanguage.NB);
    MinutesFacts empty =
        new MinutesFacts(facts.meeting(), "", List.of(), List.of(), List.of(), null, null);

    assertThat(PlainMinutes.of(MinutesWriter.whole(empty)))
        .contains("Det er ikke registrert at noen møtte.", "Ikke utpekt", "Sakslisten var tom.");
  }

  @Test
  void what_was_only_noted_is_not_called_a_decision() {
    MinutesFacts facts = MinutesFixture.meeting(MinutesLanguage.NB);
    List<ItemFacts> items = List.of(MinutesFixture.notedInWords());
    MinutesFacts noted =
        new MinutesFacts(facts.meeting(), "", List.of(), List.of(), items, null, null);

    assertThat(PlainMinutes.of(MinutesWriter.whole(noted)))
        .contains("Konklusjon", "Saken ble tatt til orientering.")
        .doesNotContain("Vedtak");
  }

  @Test
  void what_is_kept_for_the_page_reads_as_what_was_written() {
    MinutesText text = MinutesWriter.whole(MinutesFixture.meeting(MinutesLanguage.NN));

    assertThat(MinutesJson.read(MinutesJson.write(text))).isEqualTo(text);
  }

  @Test
  void a_file_of_the_public_holds_nothing_of_a_closed_item_in_its_bytes() {
    MinutesFacts facts =
        MinutesFixture.meeting(MinutesLanguage.NB).approved(MinutesFixture.approval(""));

    for (MinutesFile each : DocumentsOfMinutes.all(facts)) {
      String bytes = new String(each.content(), StandardCharsets.ISO_8859_1);
      if (each.format().isPublic()) {
        assertThat(bytes).as(each.format().name()).doesNotContain(MinutesFixture.SECRET);
      }
    }
  }

  @Test
  void the_same_facts_give_the_same_bytes() {
    MinutesFacts facts = MinutesFixture.meeting(MinutesLanguage.NB);

    assertThat(DocumentsOfMinutes.all(facts))
        .extracting(MinutesFile::sha256)
        .isEqualTo(DocumentsOfMinutes.all(facts).stream().map(MinutesFile::sha256).toList());
  }

  @Test
  void a_long_description_ends_after_a_sentence() {
    String sentence = "Dette er en setning av vanlig lengde om saken. ";

    assertThat(Shortened.of(sentence.repeat(40))).hasSizeLessThan(600).endsWith("om saken.");
    assertThat(Shortened.of("ord ".repeat(400))).endsWith("ord …");
    assertThat(Shortened.of("x".repeat(700))).hasSize(602);
    assertThat(Shortened.of(" Kort.\n\nMer. ")).isEqualTo("Kort.");
    assertThat(Shortened.of("")).isEmpty();
  }
}
