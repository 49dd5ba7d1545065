package no.samrad.typeset;

import java.util.List;

/**
 * A document before it is set: title, language, what it says of itself, and its blocks in order.
 * Immutable. A heading is at most one level below the one before, so that nobody who listens to the
 * document loses his way.
 */
public record Manuscript(
    String title, ManuscriptLanguage language, Imprint imprint, List<Block> blocks) {

  /** Refuses a document without a title, and one whose headings skip a level. */
  public Manuscript {
    title = PrintableText.required(title, "a title");
    blocks = List.copyOf(blocks);
    refuseSkippedLevels(blocks);
  }

  private static void refuseSkippedLevels(List<Block> blocks) {
    int level = 0;
    for (Block each : blocks) {
      if (each instanceof Block.Heading heading) {
        level = heading.below(level);
      }
    }
  }
}
