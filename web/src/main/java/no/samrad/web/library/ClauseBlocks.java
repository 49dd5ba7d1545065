package no.samrad.web.library;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a clause, cut into what a page shows: paragraphs and lists, marks and placeholders.
 */
final class ClauseBlocks {

  private static final String ITEM = "- ";
  private static final Pattern MARK =
      Pattern.compile("\\{\\{([^{}]*)}}|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*");

  private ClauseBlocks() {}

  /**
   * A paragraph, or a list of items.
   *
   * @param lines of a paragraph one, of a list one an item
   */
  public record Block(boolean list, List<List<Piece>> lines) implements Serializable {}

  /** A few words of one kind: plain, slot, strong or em. */
  public record Piece(String kind, String text) implements Serializable {}

  static List<Block> of(String body) {
    List<Block> blocks = new ArrayList<>();
    for (String line : body.split("\n", -1)) {
      if (!line.isBlank()) {
        add(blocks, line.strip());
      }
    }
    return blocks;
  }

  private static void add(List<Block> blocks, String line) {
    boolean item = line.startsWith(ITEM);
    boolean goesOn = item && !blocks.isEmpty() && blocks.get(blocks.size() - 1).list();
    if (!goesOn) {
      blocks.add(new Block(item, new ArrayList<>()));
    }
    String words = item ? line.substring(ITEM.length()) : line;
    blocks.get(blocks.size() - 1).lines().add(pieces(words));
  }

  static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    Matcher mark = MARK.matcher(line);
    int done = 0;
    while (mark.find()) {
      plain(pieces, line.substring(done, mark.start()));
      pieces.add(marked(mark));
      done = mark.end();
    }
    plain(pieces, line.substring(done));
    return pieces;
  }

  private static Piece marked(Matcher mark) {
    if (mark.group(1) != null) {
      return new Piece("slot", mark.group(1).strip());
    }
    return mark.group(2) == null
        ? new Piece("em", mark.group(3))
        : new Piece("strong", mark.group(2));
  }

  private static void plain(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece("plain", text));
    }
  }
}
