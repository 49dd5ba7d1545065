package no.samrad.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text, in whatever alphabet: no sign in it that only a program reads. */
final class TextFile {

  private static final int PIECE = 1 << 16;
  private static final String BLANKS = "\t\n\r\f";
  private static final int FEWEST_HEADERS = 2;
  private static final Pattern HEADER =
      Pattern.compile(
          "^(From|To|Cc|Date|Subject|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type|Reply-To|X-[\\w-]+):",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private TextFile() {}

  static boolean isText(Supplier<InputStream> content) throws IOException {
    try (InputStream in = content.get()) {
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        for (byte each : piece) {
          if (isControl(each)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isControl(byte sign) {
    return (sign >= 0 && sign < ' ' && BLANKS.indexOf(sign) < 0) || sign == 0x7f;
  }

  /** It begins with the lines every e-mail begins with, up to the first empty one. */
  static boolean isMail(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    String headers = text.split("\n\n", 2)[0];
    Matcher found = HEADER.matcher(headers);
    return found.lookingAt() && found.results().count() >= FEWEST_HEADERS - 1L;
  }
}
