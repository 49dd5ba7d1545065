package no.samrad.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.prose.Block;
import no.samrad.prose.BlockKind;
import no.samrad.prose.Line;
import no.samrad.prose.Prose;
import no.samrad.typeset.Block.Items;
import no.samrad.typeset.Block.Paragraph;
import no.samrad.typeset.Block.Signatures;
import no.samrad.typeset.Run;

/** Turns the texts of agreements into blocks of a document. */
final class ProseSetting {

  private final Signatures signatures;
  private boolean signed;

  /** What stands where the text says that the parties sign. */
  ProseSetting(Signatures signatures) {
    this.signatures = signatures;
  }

  /** The text had a place to sign. */
  boolean signed() {
    return signed;
  }

  List<no.samrad.typeset.Block> blocks(Prose prose) {
    List<no.samrad.typeset.Block> blocks = new ArrayList<>();
    for (Block each : prose.blocks()) {
      signed |= each.kind() == BlockKind.SIGNATURES;
      block(each).forEach(blocks::add);
    }
    return blocks;
  }

  private Stream<no.samrad.typeset.Block> block(Block block) {
    List<List<Run>> lines = block.lines().stream().map(ProseSetting::runs).toList();
    return switch (block.kind()) {
      case PARAGRAPH -> lines.stream().map(Paragraph::new);
      case BULLETS -> Stream.of(new Items(false, lines));
      case NUMBERS -> Stream.of(new Items(true, lines));
      case SIGNATURES -> Stream.of(signatures);
    };
  }

  /** A line in parentheses alone is left for somebody to write. */
  private static List<Run> runs(Line line) {
    return isInParentheses(line.plain())
        ? List.of(Run.open(line.plain()))
        : line.runs().stream().map(ProseSetting::run).toList();
  }

  private static Run run(no.samrad.prose.Run run) {
    if (run.isOpen() || (run.isPlaceholder() && isInParentheses(run.text()))) {
      return Run.open(run.text());
    }
    if (run.bold()) {
      return Run.bold(run.text());
    }
    return run.italic() ? Run.italic(run.text()) : Run.plain(run.text());
  }

  private static boolean isInParentheses(String text) {
    return text.startsWith("(") && text.endsWith(")") && text.indexOf(')') == text.length() - 1;
  }
}
