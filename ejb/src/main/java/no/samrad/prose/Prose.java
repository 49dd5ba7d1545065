package no.samrad.prose;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A text in blocks. */
public record Prose(List<Block> blocks) implements Serializable {

  public Prose {
    blocks = List.copyOf(blocks);
  }

  /** Any text can be read; what is no mark is text. */
  public static Prose parse(String text) {
    return new Prose(new BlockReader().read(text));
  }

  /** A single line, such as a title: no lists, no styles. */
  public static Line parseLine(String text) {
    return new Line(0, RunReader.plain(text));
  }

  /** A text of that line alone. */
  public static Prose of(Line line) {
    return new Prose(List.of(new Block(BlockKind.PARAGRAPH, List.of(line))));
  }

  public Prose fill(Filling filling) {
    return new Prose(blocks.stream().map(filling::fill).toList());
  }

  /** The codes of its placeholders, in the order they appear. */
  public Set<String> placeholders() {
    return runs()
        .filter(Run::isPlaceholder)
        .map(Run::placeholder)
        .collect(toCollection(LinkedHashSet::new));
  }

  /** The codes of those that nothing fills. */
  public Set<String> open() {
    return runs()
        .filter(Run::isOpen)
        .map(Run::placeholder)
        .collect(toCollection(LinkedHashSet::new));
  }

  /** Somebody began or ended a placeholder and did not finish. */
  public boolean hasBrokenPlaceholder() {
    return runs()
        .filter(run -> !run.isPlaceholder())
        .anyMatch(run -> run.text().contains("{{") || run.text().contains("}}"));
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** As a reader hears it, with the signs of lists and without other marks. */
  public String plain() {
    return blocks.stream().map(Block::plain).collect(joining("\n\n"));
  }

  /** In the format it was read from, in one canonical form. */
  public String marked() {
    return blocks.stream().map(Block::marked).collect(joining("\n\n"));
  }

  private Stream<Run> runs() {
    return blocks.stream().flatMap(block -> block.lines().stream()).flatMap(l -> l.runs().stream());
  }
}
