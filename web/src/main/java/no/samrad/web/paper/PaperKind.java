package no.samrad.web.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what a paper is handed out. */
enum PaperKind {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediaType;

  PaperKind(String mediaType) {
    this.mediaType = mediaType;
  }

  static Optional<PaperKind> asked(String format) {
    return Arrays.stream(values()).filter(each -> each.ending().equals(format)).findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
