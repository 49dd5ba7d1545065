package no.samrad.minutes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Minutes as a file, with the SHA-256 of its bytes. */
public final class MinutesFile {

  private final String name;
  private final MinutesFormat format;
  private final byte[] content;
  private final String sha256;

  /**
   * Keeps a copy.
   *
   * @param name without an ending
   */
  MinutesFile(String name, MinutesFormat format, byte[] content) {
    this.name = name;
    this.format = format;
    this.content = content.clone();
    sha256 = sha256(content);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** With its ending. */
  public String fileName() {
    return name + "." + format.ending();
  }

  public String name() {
    return name;
  }

  public MinutesFormat format() {
    return format;
  }

  public byte[] content() {
    return content.clone();
  }

  public String sha256() {
    return sha256;
  }
}
