package no.samrad.document;

import no.samrad.shared.Settings;

/** How large a file may be: {@code samrad.upload.megabytes}, 50 unless the installation says. */
public final class UploadLimit {

  private static final int MEGABYTE = 1 << 20;
  private static final int LARGEST_MEGABYTES = 50;

  private UploadLimit() {}

  public static int megabytes() {
    return Settings.get("samrad.upload.megabytes")
        .filter(text -> text.matches("[1-9]\\d{0,2}"))
        .map(Integer::valueOf)
        .filter(size -> size <= LARGEST_MEGABYTES)
        .orElse(LARGEST_MEGABYTES);
  }

  public static long bytes() {
    return (long) megabytes() * MEGABYTE;
  }
}
