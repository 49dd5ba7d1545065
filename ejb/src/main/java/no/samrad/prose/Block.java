package no.samrad.prose;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** A paragraph, a list, or the place where the parties sign. */
public record Block(BlockKind kind, List<Line> lines) implements Serializable {

  public Block {
    lines = List.copyOf(lines);
  }

  /** The one placeholder it consists of; empty when there is anything else. */
  String onlyPlaceholder() {
    return lines.size() == 1 && lines.get(0).runs().size() == 1
        ? lines.get(0).runs().get(0).placeholder()
        : "";
  }

  public String plain() {
    return text(Line::plain);
  }

  String marked() {
    return text(Line::marked);
  }

  private String text(Function<Line, String> words) {
    return lines.stream().map(line -> sign(line) + words.apply(line)).collect(joining("\n"));
  }

  String sign(Line line) {
    return switch (kind) {
      case BULLETS -> "- ";
      case NUMBERS -> line.number() + ". ";
      case PARAGRAPH, SIGNATURES -> "";
    };
  }
}
