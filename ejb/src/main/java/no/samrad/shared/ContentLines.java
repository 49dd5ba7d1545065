package no.samrad.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a calendar as they go over the wire (RFC 5545, 3.1): none longer than 75 octets, what is
 * longer goes on after a blank on the next, and no character is torn apart.
 */
public final class ContentLines {

  private static final int LONGEST = 75;
  private static final String END = "\r\n";

  private ContentLines() {}

  /** The lines, each folded where it is too long, and ended as they have to be. */
  public static String folded(List<String> lines) {
    return lines.stream().map(ContentLines::folded).collect(Collectors.joining());
  }

  private static String folded(String line) {
    StringBuilder result = new StringBuilder();
    int octets = 0;
    for (int character : line.codePoints().toArray()) {
      String text = Character.toString(character);
      int wide = text.getBytes(StandardCharsets.UTF_8).length;
      if (octets + wide > LONGEST) {
        result.append(END).append(' ');
        octets = 1;
      }
      result.append(text);
      octets += wide;
    }
    return result.append(END).toString();
  }
}
