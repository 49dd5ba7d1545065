package no.samrad.agendapaper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.agenda.ItemRow;
import no.samrad.agenda.ItemText;
import no.samrad.typeset.Block;
import no.samrad.typeset.Block.Callout;
import no.samrad.typeset.Block.Callout.Tone;
import no.samrad.typeset.Block.Heading;
import no.samrad.typeset.Block.Items;
import no.samrad.typeset.Block.Paragraph;
import no.samrad.typeset.Run;

/** The page of an item in a pack. */
final class ItemSetting {

  private final PackItem item;
  private final ItemRow row;
  private final String language;

  ItemSetting(PackItem item, String language) {
    this.item = item;
    this.row = item.sheet().row();
    this.language = language;
  }

  /** PS 7/2026, or its place on an agenda that has no numbers yet. */
  static String number(ItemRow row) {
    return row.number() == null ? Integer.toString(row.position()) : row.number().toString();
  }

  List<Block> blocks() {
    ItemText text = item.sheet().text();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, number(row) + " " + row.title()));
    blocks.add(Paragraph.of(facts()));
    if (row.closed()) {
      String closed = PackWord.CLOSED.in(language, row.ground());
      blocks.add(new Callout(Tone.WARNING, List.of(Run.bold(closed))));
    }
    written(PackWord.DESCRIPTION, text.description(), blocks);
    written(PackWord.PROPOSAL, text.proposal(), blocks);
    if (!item.papers().isEmpty()) {
      blocks.add(new Heading(2, word(PackWord.PAPERS)));
      blocks.add(new Items(true, item.papers().stream().map(this::paper).toList()));
    }
    return blocks;
  }

  private String facts() {
    String minutes =
        row.minutes() == null ? "" : ", " + row.minutes() + " " + word(PackWord.MINUTES);
    return Stream.of(
            word(PackWord.of(row.kind())) + minutes + ".",
            row.carriedFrom() == null ? "" : PackWord.GOES_ON.in(language, row.carriedFrom()),
            row.late() ? word(PackWord.LATE) : "")
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void written(PackWord heading, String text, List<Block> blocks) {
    if (!text.isEmpty()) {
      blocks.add(new Heading(2, word(heading)));
      text.lines().filter(line -> !line.isBlank()).map(Paragraph::of).forEach(blocks::add);
    }
  }

  private List<Run> paper(PaperRow paper) {
    String where =
        paper.linked()
            ? word(PackWord.PAGE) + ": " + paper.link()
            : word(PackContent.isEnclosed(paper) ? PackWord.ENCLOSED : PackWord.APART);
    String late = paper.late() ? ", " + word(PackWord.LATE_PAPER) : "";
    return List.of(Run.plain(paper.title() + " (" + where + late + ")"));
  }

  private String word(PackWord word) {
    return word.in(language);
  }
}
