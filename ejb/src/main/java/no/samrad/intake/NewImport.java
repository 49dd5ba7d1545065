package no.samrad.intake;

import java.time.LocalDate;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.Settings;

/** A file somebody has sent. */
public final class NewImport {

  private static final int LONGEST_NAME = 200;
  private static final int MEGABYTE = 1024 * 1024;
  private static final int LARGEST_MEGABYTES = 50;

  private final String fileName;
  private final byte[] content;
  private final LocalDate day;

  public NewImport(String fileName, byte[] content) {
    this(fileName, content, null);
  }

  /**
   * Takes over the content; it is not copied, being large.
   *
   * @param day a list of numbers without dates holds on; null when the file says it itself
   */
  public NewImport(String fileName, byte[] content, LocalDate day) {
    this.day = day;
    String name = PlainText.line(fileName).replaceFirst("^.*[/\\\\]", "");
    NationalIdentityNumber.refuseIn(name);
    this.fileName = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    this.content = content;
    if (content == null || name.isEmpty()) {
      throw new RuleViolation(ImportRule.FILE_MISSING);
    }
    if (content.length == 0) {
      throw new RuleViolation(ImportRule.FILE_EMPTY);
    }
    if (content.length > largestBytes()) {
      throw new RuleViolation(ImportRule.FILE_TOO_LARGE, largestMegabytes());
    }
  }

  /** As the installation says ({@code samrad.upload.megabytes}), 50 unless it does. */
  public static int largestMegabytes() {
    return Settings.get("samrad.upload.megabytes")
        .filter(text -> text.matches("[1-9]\\d{0,2}"))
        .map(Integer::valueOf)
        .filter(size -> size <= LARGEST_MEGABYTES)
        .orElse(LARGEST_MEGABYTES);
  }

  public static long largestBytes() {
    return (long) largestMegabytes() * MEGABYTE;
  }

  public String fileName() {
    return fileName;
  }

  LocalDate day() {
    return day;
  }

  public byte[] content() {
    return content;
  }
}
