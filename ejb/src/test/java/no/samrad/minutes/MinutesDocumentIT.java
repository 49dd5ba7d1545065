package no.samrad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.samrad.minutes.MinutesText.Section;
import no.samrad.typeset.Conformance;
import no.samrad.typeset.DocxText;
import no.samrad.typeset.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Minutes as files, opened again and read; by veraPDF, which takes its time. */
class MinutesDocumentIT {

  @ParameterizedTest
  @EnumSource(MinutesLanguage.class)
  void they_can_be_archived_and_heard(MinutesLanguage language) throws IOException {
    MinutesFacts facts =
        MinutesFixture.meeting(language).approved(MinutesFixture.approval("3/2026"));

    for (MinutesFormat each : List.of(MinutesFormat.PDF, MinutesFormat.PUBLIC_PDF)) {
      byte[] pdf = DocumentsOfMinutes.of(facts, each);
      assertThat(Conformance.archiveProblems(pdf)).isEmpty();
      assertThat(Conformance.accessProblems(pdf)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(MinutesLanguage.class)
  void they_say_the_same_as_the_page(MinutesLanguage language) throws IOException {
    MinutesFacts facts = MinutesFixture.meeting(language);
    List<String> wanted = said(MinutesWriter.whole(facts));

    assertThat(TaggedText.of(DocumentsOfMinutes.of(facts, MinutesFormat.PDF)))
        .filteredOn(each -> !each.equals("•"))
        .isEqualTo(wanted);
    assertThat(DocxText.of(DocumentsOfMinutes.of(facts, MinutesFormat.DOCX)))
        .filteredOn(each -> !each.equals("•"))
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @EnumSource(MinutesLanguage.class)
  void those_for_everybody_say_nothing_of_closed_items(MinutesLanguage language)
      throws IOException {
    MinutesFacts facts = MinutesFixture.meeting(language).approved(MinutesFixture.approval(""));

    List<String> read = TaggedText.of(DocumentsOfMinutes.of(facts, MinutesFormat.PUBLIC_PDF));

    assertThat(read).contains("PS 8/2026 Personalsak");
    assertThat(String.join("\n", read)).doesNotContainIgnoringCase(MinutesFixture.SECRET);
  }

  private static List<String> said(MinutesText text) {
    List<String> said = new ArrayList<>();
    said.add(text.title());
    for (Section section : text.sections()) {
      said.add(section.heading());
      section
          .parts()
          .forEach(
              part -> {
                said.add(part.label());
                said.add(part.text());
                said.addAll(part.head());
                part.rows().forEach(said::addAll);
              });
    }
    return said.stream().filter(each -> !each.isBlank()).toList();
  }
}
