package no.samrad.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.Sha256;

/** How facts and figures are written down: one line each, always in the same order. */
final class PublicationText {

  private PublicationText() {}

  /** What is asked for, and how many there are where. */
  static String facts(FigureTable table) {
    List<String> lines = new ArrayList<>();
    table.dimensions().forEach(each -> lines.add(dimension(each)));
    Map<String, Long> cells = new TreeMap<>();
    table.cells().forEach((at, many) -> cells.put(String.join(",", at), many));
    cells.forEach((at, many) -> lines.add(at + "=" + many));
    return String.join("\n", lines);
  }

  private static String dimension(FigureDimension dimension) {
    String marks =
        dimension.marks().entrySet().stream()
            .map(each -> each.getKey() + "=" + String.join("+", new TreeSet<>(each.getValue())))
            .collect(Collectors.joining(";"));
    return dimension.name() + "|" + String.join(",", dimension.members()) + "|" + marks;
  }

  /** The same table again. */
  static FigureTable table(AreaId area, String subject, LocalDate day, String facts) {
    List<FigureDimension> dimensions = new ArrayList<>();
    Map<List<String>, Long> cells = new LinkedHashMap<>();
    for (String line : facts.split("\n")) {
      if (line.contains("|")) {
        dimensions.add(dimension(line));
      } else {
        String[] parts = line.split("=");
        cells.put(List.of(parts[0].split(",")), Long.valueOf(parts[1]));
      }
    }
    return new FigureTable(area, subject, day, dimensions, cells);
  }

  private static FigureDimension dimension(String line) {
    String[] parts = line.split("\\|", -1);
    Map<String, Set<String>> marks = new LinkedHashMap<>();
    for (String mark : parts[2].isEmpty() ? new String[0] : parts[2].split(";")) {
      String[] pair = mark.split("=");
      marks.put(pair[0], Set.of(pair[1].split("\\+")));
    }
    return new FigureDimension(parts[0], List.of(parts[1].split(",")), marks);
  }

  static String figures(Map<List<String>, Verdict> figures) {
    Map<String, Verdict> sorted = new TreeMap<>();
    figures.forEach((at, verdict) -> sorted.put(String.join(",", at), verdict));
    return sorted.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue().cause() + " " + each.getValue().value())
        .collect(Collectors.joining("\n"));
  }

  static Map<List<String>, Verdict> figures(String written) {
    Map<List<String>, Verdict> figures = new LinkedHashMap<>();
    Arrays.stream(written.split("\n"))
        .map(line -> line.split(" "))
        .forEach(
            part ->
                figures.put(
                    List.of(part[0].split(",")),
                    new Verdict(FigureCause.valueOf(part[1]), Long.parseLong(part[2]))));
    return figures;
  }

  static String hash(String text) {
    return Sha256.of(text);
  }
}
