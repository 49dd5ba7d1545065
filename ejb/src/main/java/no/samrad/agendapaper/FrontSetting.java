package no.samrad.agendapaper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samrad.agenda.ItemRow;
import no.samrad.typeset.Block;
import no.samrad.typeset.Block.Callout;
import no.samrad.typeset.Block.Callout.Tone;
import no.samrad.typeset.Block.Definition;
import no.samrad.typeset.Block.Definitions;
import no.samrad.typeset.Block.Heading;
import no.samrad.typeset.Block.Paragraph;
import no.samrad.typeset.Block.Table;
import no.samrad.typeset.Imprint;
import no.samrad.typeset.Manuscript;
import no.samrad.typeset.ManuscriptLanguage;
import no.samrad.typeset.Run;

/** The first pages of a pack: when and where, and the agenda with its time plan. */
final class FrontSetting {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

  private final PackContent content;
  private final PackHeading heading;
  private final String language;

  FrontSetting(PackContent content) {
    this.content = content;
    this.heading = content.heading();
    this.language = heading.language();
  }

  Manuscript manuscript() {
    List<Block> blocks = new ArrayList<>();
    warnings().forEach(each -> blocks.add(warning(each)));
    blocks.add(new Definitions(where().toList()));
    blocks.add(new Heading(1, word(PackWord.AGENDA)));
    blocks.add(content.items().isEmpty() ? Paragraph.of(word(PackWord.NO_ITEMS)) : agenda());
    String title = title();
    String head = title + ", " + DAY.format(heading.day());
    String foot = holdsClosed() ? word(PackWord.HOLDS_CLOSED) : "";
    return new Manuscript(
        title,
        ManuscriptLanguage.valueOf(language.toUpperCase(Locale.ROOT)),
        new Imprint(title, heading.area(), head, foot),
        blocks);
  }

  private String title() {
    return heading.number().isEmpty()
        ? PackWord.TITLE.in(language, heading.area())
        : PackWord.TITLE_NUMBERED.in(language, heading.number(), heading.area());
  }

  private Stream<String> warnings() {
    Stream<String> draft =
        heading.number().isEmpty() ? Stream.of(word(PackWord.DRAFT)) : Stream.empty();
    Stream<String> closed = holdsClosed() ? Stream.of(word(PackWord.HOLDS_CLOSED)) : Stream.empty();
    return Stream.concat(draft, closed);
  }

  private boolean holdsClosed() {
    return content.items().stream()
        .map(each -> each.sheet().row())
        .anyMatch(row -> row.closed() && !row.hidden());
  }

  private static Block warning(String words) {
    return new Callout(Tone.WARNING, List.of(Run.bold(words)));
  }

  private Stream<Definition> where() {
    String when = DAY.format(heading.day()) + " " + word(PackWord.AT) + " " + heading.hours();
    return Stream.of(
            new String[] {word(PackWord.WHEN), when},
            new String[] {word(PackWord.WHERE), heading.place()},
            new String[] {word(PackWord.VIDEO), heading.videoLink()})
        .filter(each -> !each[1].isEmpty())
        .map(each -> new Definition(each[0], List.of(Run.plain(each[1]))));
  }

  private Block agenda() {
    List<String> head =
        List.of(
            word(PackWord.NUMBER), word(PackWord.NAME), word(PackWord.KIND), word(PackWord.TIME));
    return new Table(
        "", head, content.items().stream().map(each -> line(each.sheet().row())).toList());
  }

  private List<List<Run>> line(ItemRow row) {
    String closed = row.closed() ? " (" + word(PackWord.CLOSED_SHORT) + ")" : "";
    String time = row.startsAt() == null ? "" : TIME.format(row.startsAt());
    return Stream.of(
            ItemSetting.number(row), row.title() + closed, word(PackWord.of(row.kind())), time)
        .map(each -> List.of(Run.plain(each)))
        .toList();
  }

  private String word(PackWord word) {
    return word.in(language);
  }
}
