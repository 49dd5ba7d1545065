package no.samrad.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samrad.minutes.MinutesText.Part;
import no.samrad.minutes.MinutesText.Section;
import no.samrad.typeset.Block;
import no.samrad.typeset.Block.Callout;
import no.samrad.typeset.Block.Definition;
import no.samrad.typeset.Block.Definitions;
import no.samrad.typeset.Block.Heading;
import no.samrad.typeset.Block.Items;
import no.samrad.typeset.Block.Paragraph;
import no.samrad.typeset.Block.Table;
import no.samrad.typeset.Imprint;
import no.samrad.typeset.Manuscript;
import no.samrad.typeset.ManuscriptLanguage;
import no.samrad.typeset.Run;

/** Turns minutes into a document. */
final class MinutesSetting {

  private final MinutesText text;
  private final List<Block> blocks = new ArrayList<>();

  private MinutesSetting(MinutesText text) {
    this.text = text;
  }

  /**
   * @param standing said at the foot of each page beside the title, such as that it is a draft; may
   *     be empty
   */
  static Manuscript of(MinutesText text, String standing) {
    return new MinutesSetting(text).manuscript(standing);
  }

  private Manuscript manuscript(String standing) {
    text.sections().forEach(this::section);
    String foot = standing.isEmpty() ? text.title() : text.title() + ", " + standing;
    Imprint imprint =
        new Imprint(text.title(), text.council(), text.council() + ": " + text.title(), foot);
    ManuscriptLanguage language =
        ManuscriptLanguage.valueOf(text.language().toUpperCase(Locale.ROOT));
    return new Manuscript(text.title(), language, imprint, blocks);
  }

  private void section(Section section) {
    blocks.add(new Heading(section.level(), section.heading()));
    section.parts().forEach(this::part);
  }

  private void part(Part part) {
    switch (part.kind()) {
      case SENTENCE -> lines(part.text()).map(Paragraph::of).forEach(blocks::add);
      case NOTE -> blocks.add(new Callout(Callout.Tone.WARNING, List.of(Run.bold(part.text()))));
      case QUOTE -> quote(part);
      case LIST -> list(part);
      case TABLE -> blocks.add(new Table(part.label(), part.head(), cells(part)));
      case FACTS ->
          blocks.add(
              new Definitions(
                  part.rows().stream()
                      .map(each -> new Definition(each.get(0), List.of(Run.plain(each.get(1)))))
                      .toList()));
      default -> throw new IllegalStateException("Unknown " + part.kind());
    }
  }

  /** A label never stands alone at the end of a page. */
  private void quote(Part part) {
    List<String> lines = lines(part.text()).toList();
    if (part.label().isEmpty()) {
      lines.forEach(each -> blocks.add(new Callout(Callout.Tone.NOTE, List.of(Run.plain(each)))));
      return;
    }
    Definition first = new Definition(part.label(), List.of(Run.plain(lines.get(0))));
    blocks.add(new Definitions(List.of(first)));
    lines.stream().skip(1).map(Paragraph::of).forEach(blocks::add);
  }

  private void list(Part part) {
    label(part);
    blocks.add(
        new Items(
            false, part.rows().stream().map(each -> List.of(Run.plain(each.get(0)))).toList()));
  }

  private void label(Part part) {
    if (!part.label().isEmpty()) {
      blocks.add(new Paragraph(List.of(Run.bold(part.label()))));
    }
  }

  private static List<List<List<Run>>> cells(Part part) {
    return part.rows().stream()
        .map(row -> row.stream().map(each -> List.of(Run.plain(each))).toList())
        .toList();
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(each -> !each.isBlank());
  }
}
