package no.samrad.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text line by line into blocks. */
final class BlockReader {

  private static final Pattern ITEM = Pattern.compile("\\s*- +(\\S.*)");
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,3})\\. +(\\S.*)");

  /** "1. januar" begins a sentence, not a list. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\\b.*");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private BlockKind kind = BlockKind.PARAGRAPH;
  private boolean apart;

  List<Block> read(String text) {
    text.lines().forEach(this::readLine);
    close();
    return blocks;
  }

  private void readLine(String line) {
    Matcher item = ITEM.matcher(line);
    Matcher numbered = NUMBERED.matcher(line);
    if (line.isBlank()) {
      apart = true;
    } else if (item.matches()) {
      add(BlockKind.BULLETS, 0, item.group(1));
    } else if (numbered.matches() && isItem(numbered)) {
      add(BlockKind.NUMBERS, Integer.parseInt(numbered.group(1)), numbered.group(2));
    } else {
      add(BlockKind.PARAGRAPH, 0, line.strip());
    }
  }

  /** A list begins with 1 and counts on; anything else is a number in a text. */
  private boolean isItem(Matcher numbered) {
    int number = Integer.parseInt(numbered.group(1));
    boolean follows =
        kind == BlockKind.NUMBERS
            && !lines.isEmpty()
            && number == lines.get(lines.size() - 1).number() + 1;
    return (number == 1 || follows) && !MONTH.matcher(numbered.group(2)).matches();
  }

  private void add(BlockKind wanted, int number, String text) {
    boolean begins = wanted != kind || number == 1;
    if (begins || (apart && wanted == BlockKind.PARAGRAPH)) {
      close();
    }
    kind = wanted;
    apart = false;
    lines.add(new Line(number, RunReader.read(text.strip())));
  }

  private void close() {
    if (!lines.isEmpty()) {
      blocks.add(new Block(kind, lines));
      lines.clear();
    }
  }
}
