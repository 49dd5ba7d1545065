package no.samrad.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.samrad.minutes.MinutesText.Part;

/** Minutes as plain text, to be compared with what somebody has read and found good. */
final class PlainMinutes {

  private PlainMinutes() {}

  static String of(MinutesText text) {
    List<String> lines = new ArrayList<>();
    lines.add(text.title());
    text.sections()
        .forEach(
            section -> {
              lines.add("");
              lines.add("#".repeat(section.level()) + " " + section.heading());
              section.parts().forEach(each -> add(each, lines));
            });
    return String.join("\n", lines) + "\n";
  }

  private static void add(Part part, List<String> lines) {
    if (!part.label().isEmpty()) {
      lines.add(part.label() + ":");
    }
    if (!part.text().isEmpty()) {
      lines.add(
          switch (part.kind()) {
            case QUOTE -> "> " + part.text();
            case NOTE -> "! " + part.text();
            default -> part.text();
          });
    }
    if (!part.head().isEmpty()) {
      lines.add("| " + String.join(" | ", part.head()));
    }
    part.rows().forEach(each -> lines.add("| " + String.join(" | ", each)));
  }

  static String golden(String name) {
    try (var file = PlainMinutes.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
