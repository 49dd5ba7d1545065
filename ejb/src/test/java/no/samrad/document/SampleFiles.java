package no.samrad.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as small as their kind allows. */
public final class SampleFiles {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 1};

  private SampleFiles() {}

  public static byte[] pdf(String words) {
    return bytes("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n% " + words + "\n%%EOF\n");
  }

  /** As large as an annex of eighty scanned pages. */
  public static byte[] largePdf(int megabytes) {
    byte[] large = new byte[megabytes << 20];
    new Random(7).nextBytes(large);
    byte[] start = bytes("%PDF-1.7\n");
    byte[] end = bytes("\n%%EOF\n");
    System.arraycopy(start, 0, large, 0, start.length);
    System.arraycopy(end, 0, large, large.length - end.length, end.length);
    return large;
  }

  static byte[] encryptedPdf() {
    return bytes("%PDF-1.7\ntrailer <</Root 1 0 R /Encrypt 5 0 R>>\n%%EOF");
  }

  static byte[] pdfWithScript() {
    return bytes("%PDF-1.7\n2 0 obj <</S /JavaScript /JS (app.alert)>> endobj\n%%EOF");
  }

  static byte[] docx() {
    return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>");
  }

  static byte[] xlsx() {
    return zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
  }

  static byte[] odt() {
    return zip("mimetype", FileKind.ODT.mediaType(), "content.xml", "<office/>");
  }

  static byte[] png() {
    return PNG.clone();
  }

  static byte[] jpeg() {
    return JPEG.clone();
  }

  static byte[] mail() {
    return bytes("From: ingvild@agder.example\r\nSubject: Vedtak\r\n\r\nSe vedlegg.\r\n");
  }

  /** With a password, as office programs keep it. */
  static byte[] encryptedDocx() {
    byte[] sign = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] file = new byte[1 << 17];
    System.arraycopy(oldOffice(), 0, file, 0, 8);
    System.arraycopy(sign, 0, file, (1 << 16) - 10, sign.length);
    return file;
  }

  static byte[] oldOffice() {
    byte[] start = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    byte[] rest = {(byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
    byte[] file = new byte[512];
    System.arraycopy(start, 0, file, 0, 4);
    System.arraycopy(rest, 0, file, 4, 4);
    return file;
  }

  /** Names and contents in turn. */
  static byte[] zip(String... parts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(bytes(parts[i + 1]));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static UploadedFile file(String name, byte[] content) {
    return new UploadedFile(name, new ByteArrayInputStream(content));
  }
}
