package no.samrad.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file that is accepted, by what its bytes are. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg jpeg"),
  TEXT("text/plain", "txt csv"),
  EMAIL("message/rfc822", "eml");

  private final String mediaType;
  private final String endings;

  FileKind(String mediaType, String endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The usual ending of a name, without its point. */
  public String ending() {
    return endings.split(" ")[0];
  }

  boolean endsWith(String ending) {
    return List.of(endings.split(" ")).contains(ending);
  }

  static Optional<FileKind> ofEnding(String ending) {
    return Stream.of(values()).filter(each -> each.endsWith(ending)).findFirst();
  }

  public static FileKind ofMediaType(String mediaType) {
    return Stream.of(values())
        .filter(each -> each.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(mediaType));
  }
}
