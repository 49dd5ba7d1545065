package no.samrad.prose;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What fills the placeholders of a text. A value is text and nothing else: its asterisks and dashes
 * are no marks, except that a value of several lines alone in its paragraph becomes a list.
 *
 * @param values by code
 * @param labels what each placeholder is called, by code; where one is missing, the code itself
 */
public record Filling(Map<String, String> values, Map<String, String> labels) {

  /** Filled when the document is made: every party's line to sign on. */
  public static final String SIGNATURES = "signature.block";

  private static final Pattern DASH = Pattern.compile("\\A[-–•] +");

  public Filling {
    values = Map.copyOf(values);
    labels = Map.copyOf(labels);
  }

  Block fill(Block block) {
    String alone = block.onlyPlaceholder();
    if (alone.equals(SIGNATURES)) {
      return new Block(BlockKind.SIGNATURES, List.of(fillOneLine(block.lines().get(0))));
    }
    if (!alone.isEmpty() && block.kind() == BlockKind.PARAGRAPH && isList(values.get(alone))) {
      return list(block.lines().get(0).runs().get(0), values.get(alone));
    }
    return block.kind() == BlockKind.PARAGRAPH
        ? new Block(
            block.kind(), block.lines().stream().flatMap(l -> split(fill(l)).stream()).toList())
        : new Block(block.kind(), block.lines().stream().map(this::fillOneLine).toList());
  }

  /** Values of several lines are put one after the other. */
  public Line fillOneLine(Line line) {
    List<Run> runs =
        fill(line).stream()
            .map(
                run ->
                    new Run(
                        oneLine(run), run.bold(), run.italic(), run.placeholder(), run.filled()))
            .toList();
    return new Line(line.number(), runs);
  }

  private static String oneLine(Run run) {
    return run.text().contains("\n")
        ? run.text().lines().map(String::strip).collect(joining("; "))
        : run.text();
  }

  private List<Run> fill(Line line) {
    return line.runs().stream().map(this::fill).toList();
  }

  private Run fill(Run run) {
    if (!run.isPlaceholder()) {
      return run;
    }
    String code = run.placeholder();
    String label = labels.getOrDefault(code, code);
    if (code.equals(SIGNATURES)) {
      return run.filledWith("[" + label + "]");
    }
    String value = values.getOrDefault(code, "");
    return value.isBlank() ? run.labelled(label) : run.filledWith(value);
  }

  private static List<Line> split(List<Run> runs) {
    List<Line> lines = new ArrayList<>();
    List<Run> current = new ArrayList<>();
    for (Run run : runs) {
      List<String> parts = run.text().lines().toList();
      for (int i = 0; i < parts.size(); i++) {
        if (i > 0) {
          lines.add(new Line(0, current));
          current.clear();
        }
        current.add(
            new Run(parts.get(i), run.bold(), run.italic(), run.placeholder(), run.filled()));
      }
    }
    lines.add(new Line(0, current));
    return lines;
  }

  private static boolean isList(String value) {
    return value != null && (value.contains("\n") || DASH.matcher(value).lookingAt());
  }

  private static Block list(Run run, String value) {
    List<Line> items =
        value
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> DASH.matcher(line.strip()).replaceFirst(""))
            .map(item -> new Line(0, List.of(run.filledWith(item))))
            .toList();
    return new Block(BlockKind.BULLETS, items);
  }
}
