package no.samrad.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samrad.shared.RuleViolation;

/** What stands in a file: UTF-8 if it is, otherwise Windows-1252. What is no text is refused. */
final class FileText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern NO_TEXT = Pattern.compile("(?s)PK.*|%PDF.*|\\s*<.*|.*\0.*");

  private FileText() {}

  static String of(byte[] content) {
    String text = decoded(content);
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    if (plain.isBlank()) {
      throw new RuleViolation(CalendarRule.FILE_EMPTY);
    }
    if (NO_TEXT.matcher(plain).matches()) {
      throw new RuleViolation(CalendarRule.FILE_NO_TEXT);
    }
    return plain;
  }

  private static String decoded(byte[] content) {
    return read(content, StandardCharsets.UTF_8)
        .or(() -> read(content, WINDOWS))
        .orElseThrow(() -> new RuleViolation(CalendarRule.FILE_NO_TEXT));
  }

  private static Optional<String> read(byte[] content, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
