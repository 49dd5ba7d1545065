package no.samrad.intake;

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

  /** Takes over the content; it is not copied, being large. */
  public NewImport(String fileName, byte[] content) {
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

  String fileName() {
    return fileName;
  }

  byte[] content() {
    return content;
  }
}
