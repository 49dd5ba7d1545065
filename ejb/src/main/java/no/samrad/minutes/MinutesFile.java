package no.samrad.minutes;

import no.samrad.shared.Sha256;

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
    sha256 = Sha256.of(content);
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
