package no.samrad.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import no.samrad.shared.RuleViolation;

/** A text or sheet of an office program: a ZIP file with parts that say what it is. */
final class OfficeFile {

  /** More than any honest document unfolds to. */
  private static final long MOST_UNFOLDED = 1L << 30;

  private static final int MOST_PARTS = 10_000;
  private static final int MOST_OF_A_PART = 1 << 20;
  private static final String ODT = FileKind.ODT.mediaType();
  private static final byte[] ENCRYPTED_PACKAGE =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final FileName name;
  private final Set<String> parts = new HashSet<>();
  private final byte[] dump = new byte[1 << 16];
  private String mimetype = "";
  private long unfolded;

  OfficeFile(FileName name) {
    this.name = name;
  }

  FileKind kind(Supplier<InputStream> content) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(content.get())) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        look(zip, part.getName().toLowerCase(Locale.ROOT));
        refuseIf(parts.size() > MOST_PARTS, DocumentRule.DAMAGED);
      }
    } catch (ZipException | IllegalArgumentException e) {
      boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
      throw refused(locked ? DocumentRule.ENCRYPTED : DocumentRule.DAMAGED);
    } catch (EOFException e) {
      throw refused(DocumentRule.DAMAGED);
    }
    return kind();
  }

  private FileKind kind() {
    if (mimetype.equals(ODT) && parts.contains("content.xml")) {
      return FileKind.ODT;
    }
    boolean office = parts.contains("[content_types].xml");
    if (office && parts.contains("word/document.xml")) {
      return FileKind.DOCX;
    }
    if (office && parts.contains("xl/workbook.xml")) {
      return FileKind.XLSX;
    }
    throw refused(DocumentRule.KIND_NOT_ACCEPTED);
  }

  private void look(ZipInputStream zip, String part) throws IOException {
    parts.add(part);
    refuseIf(isMacro(part), DocumentRule.CARRIES_MACROS);
    switch (part) {
      case "mimetype" -> mimetype = text(zip).strip();
      case "[content_types].xml" ->
          refuseIf(text(zip).contains("macroEnabled"), DocumentRule.CARRIES_MACROS);
      case "meta-inf/manifest.xml" ->
          refuseIf(text(zip).contains("encryption-data"), DocumentRule.ENCRYPTED);
      default -> unfold(zip);
    }
  }

  private static boolean isMacro(String part) {
    return part.endsWith("vbaproject.bin")
        || part.endsWith("vbadata.xml")
        || part.startsWith("basic/")
        || part.startsWith("scripts/")
        || part.startsWith("xl/macrosheets/");
  }

  private String text(ZipInputStream zip) throws IOException {
    return new String(zip.readNBytes(MOST_OF_A_PART), StandardCharsets.UTF_8);
  }

  /** A small file that unfolds to a very large one is an attack on whoever opens it. */
  private void unfold(ZipInputStream zip) throws IOException {
    for (int read = zip.read(dump); read >= 0; read = zip.read(dump)) {
      unfolded += read;
      refuseIf(unfolded > MOST_UNFOLDED, DocumentRule.DAMAGED);
    }
  }

  private void refuseIf(boolean wrong, DocumentRule rule) {
    if (wrong) {
      throw refused(rule);
    }
  }

  private RuleViolation refused(DocumentRule rule) {
    return new RuleViolation(rule, name.text());
  }

  /** With a password, a new text is kept inside a file of the old kind. */
  static boolean isEncrypted(Supplier<InputStream> content) throws IOException {
    String sign = new String(ENCRYPTED_PACKAGE, StandardCharsets.ISO_8859_1);
    String window = "";
    try (InputStream in = content.get()) {
      for (byte[] piece = in.readNBytes(1 << 16);
          piece.length > 0;
          piece = in.readNBytes(1 << 16)) {
        String end = window.substring(Math.max(0, window.length() - sign.length()));
        window = end + new String(piece, StandardCharsets.ISO_8859_1);
        if (window.contains(sign)) {
          return true;
        }
      }
    }
    return false;
  }
}
