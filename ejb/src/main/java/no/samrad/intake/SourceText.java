package no.samrad.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.shared.RuleViolation;

/**
 * The text of an uploaded file: UTF-8 if it is, otherwise Windows-1252, which Statistics Norway's
 * ISO 8859-1 is a part of. What is no text is refused by what is in it, whatever it is called.
 */
public final class SourceText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int PEEK = 4096;
  private static final int MARK = 3;

  /** What æ, ø, å and á become when UTF-8 was read as Windows-1252 and saved again. */
  private static final Pattern GARBLED = Pattern.compile("\\S*(?:Ã[¦¸¥†˜…¡]|\ufffd)\\S*");

  private final byte[] content;
  private final int start;
  private final Charset charset;

  private SourceText(byte[] content, int start, Charset charset) {
    this.content = content;
    this.start = start;
    this.charset = charset;
  }

  public static SourceText of(byte[] content) {
    String head =
        new String(content, 0, Math.min(PEEK, content.length), StandardCharsets.ISO_8859_1);
    otherFormat(head)
        .ifPresent(
            format -> {
              throw new RuleViolation(ImportRule.NOT_A_CSV_FILE, format);
            });
    requireText(head);
    int start = head.startsWith("ï»¿") ? MARK : 0;
    SourceText utf8 = new SourceText(content, start, StandardCharsets.UTF_8);
    SourceText text = utf8.isReadable() ? utf8 : new SourceText(content, start, WINDOWS);
    text.check();
    return text;
  }

  private static Optional<String> otherFormat(String head) {
    String lower = head.stripLeading().toLowerCase(Locale.ROOT);
    if (head.startsWith("PK")) {
      return Optional.of(
          head.contains("[Content_Types].xml") || head.contains("xl/") ? "XLSX" : "ZIP");
    }
    if (head.startsWith("%PDF")) {
      return Optional.of("PDF");
    }
    if (head.startsWith("ÐÏ\u0011à")) {
      return Optional.of("XLS");
    }
    if (lower.startsWith("<")) {
      return Optional.of(lower.contains("<html") ? "HTML" : "XML");
    }
    if (lower.startsWith("{") || lower.startsWith("[")) {
      return Optional.of("JSON");
    }
    if (head.startsWith("ÿþ") || head.startsWith("þÿ")) {
      return Optional.of("UTF-16");
    }
    return Optional.empty();
  }

  private void check() {
    if (!isReadable()) {
      throw new RuleViolation(ImportRule.ENCODING_UNREADABLE);
    }
    boolean blank = true;
    try (Reader reader = reader()) {
      char[] part = new char[1 << 16];
      for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
        String text = new String(part, 0, read);
        blank &= text.isBlank();
        checkPart(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (blank) {
      throw new RuleViolation(ImportRule.FILE_EMPTY);
    }
  }

  private static void requireText(String part) {
    if (part.indexOf('\0') >= 0) {
      throw new RuleViolation(ImportRule.NOT_TEXT);
    }
  }

  private static void checkPart(String text) {
    requireText(text);
    if (text.indexOf('Ã') >= 0 || text.indexOf('\ufffd') >= 0) {
      Matcher garbled = GARBLED.matcher(text);
      if (garbled.find()) {
        throw new RuleViolation(ImportRule.TEXT_GARBLED, shortened(garbled.group()));
      }
    }
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private boolean isReadable() {
    try (Reader reader = reader()) {
      char[] part = new char[1 << 16];
      while (reader.read(part) >= 0) {
        // only whether it can be read
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reader reader() {
    return new InputStreamReader(
        new ByteArrayInputStream(content, start, content.length - start),
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  Charset charset() {
    return charset;
  }

  long length() {
    return content.length;
  }
}
