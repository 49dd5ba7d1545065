package no.samrad.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.samrad.shared.RuleViolation;

/**
 * Looks into a PDF as far as that is possible without taking it apart: that it ends, that anybody
 * can open it, and that it brings no script. Scripts inside compressed objects are not seen; that
 * is why a PDF is never shown in our pages, only handed out.
 */
final class PdfFile {

  private static final int PIECE = 1 << 16;
  private static final int TAIL = 2048;
  private static final Pattern ENCRYPTED =
      Pattern.compile("/Encrypt\\s*(?:\\d{1,10}\\s+\\d{1,5}\\s+R|<<)");
  private static final Pattern SCRIPT =
      Pattern.compile("/S\\s*/(?:JavaScript|Launch)\\b|/JavaScript\\s*(?:\\d|<<)");

  private final FileName name;

  PdfFile(FileName name) {
    this.name = name;
  }

  void require(Supplier<InputStream> content) throws IOException {
    String window = "";
    try (InputStream in = content.get()) {
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        window = end(window, TAIL) + text(piece);
        refuseIf(ENCRYPTED.matcher(window).find(), DocumentRule.ENCRYPTED);
        refuseIf(SCRIPT.matcher(window).find(), DocumentRule.CARRIES_MACROS);
      }
    }
    refuseIf(!end(window, TAIL).contains("%%EOF"), DocumentRule.DAMAGED);
  }

  private void refuseIf(boolean wrong, DocumentRule rule) {
    if (wrong) {
      throw new RuleViolation(rule, name.text());
    }
  }

  private static String text(byte[] piece) {
    return new String(piece, StandardCharsets.ISO_8859_1);
  }

  private static String end(String text, int most) {
    return text.substring(Math.max(0, text.length() - most));
  }
}
