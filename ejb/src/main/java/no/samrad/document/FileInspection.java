package no.samrad.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import no.samrad.shared.RuleViolation;

/** Finds out what a file is from its bytes, and refuses what nobody should have to open. */
final class FileInspection {

  private static final int HEAD = 8192;
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] OLD_OFFICE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  private final FileName name;
  private final Supplier<InputStream> content;

  /**
   * @param content may be asked for more than once, each time from the beginning
   */
  FileInspection(FileName name, Supplier<InputStream> content) {
    this.name = name;
    this.content = content;
  }

  /** What it is, when that is accepted and what its name says. */
  FileKind kind() {
    FileKind found = found();
    String ending = name.ending();
    if (ending.isEmpty() || found.endsWith(ending) || isPlainWriting(found, ending)) {
      return found;
    }
    if (FileKind.ofEnding(ending).isEmpty()) {
      throw refused(DocumentRule.KIND_NOT_ACCEPTED);
    }
    throw new RuleViolation(
        DocumentRule.NOT_WHAT_ITS_NAME_SAYS, name.text(), "." + ending, "." + found.ending());
  }

  /** A text may begin as an e-mail does, and an e-mail is text. */
  private static boolean isPlainWriting(FileKind found, String ending) {
    return found == FileKind.EMAIL && FileKind.TEXT.endsWith(ending);
  }

  private FileKind found() {
    byte[] head = head();
    if (startsWith(head, PNG)) {
      return FileKind.PNG;
    }
    if (startsWith(head, JPEG)) {
      return FileKind.JPEG;
    }
    try {
      return foundWithin(head);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileKind foundWithin(byte[] head) throws IOException {
    if (startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP)) {
      return new OfficeFile(name).kind(content);
    }
    if (startsWith(head, PDF)) {
      new PdfFile(name).require(content);
      return FileKind.PDF;
    }
    if (startsWith(head, OLD_OFFICE)) {
      throw refused(
          OfficeFile.isEncrypted(content)
              ? DocumentRule.ENCRYPTED
              : DocumentRule.OLD_OFFICE_FORMAT);
    }
    if (!TextFile.isText(content)) {
      throw notText();
    }
    return TextFile.isMail(head) ? FileKind.EMAIL : FileKind.TEXT;
  }

  /** A name that promises a kind we accept deserves to hear that the bytes are not that. */
  private RuleViolation notText() {
    return FileKind.ofEnding(name.ending()).isPresent()
        ? refused(DocumentRule.DAMAGED)
        : refused(DocumentRule.KIND_NOT_ACCEPTED);
  }

  private RuleViolation refused(DocumentRule rule) {
    return new RuleViolation(rule, name.text());
  }

  private byte[] head() {
    try (InputStream in = content.get()) {
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean startsWith(byte[] head, byte[] sign) {
    return head.length >= sign.length && Arrays.equals(head, 0, sign.length, sign, 0, sign.length);
  }
}
