package no.samrad.minutes;

/** As what minutes are kept and handed out. */
public enum MinutesFormat {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  PUBLIC_PDF("application/pdf", "pdf"),
  /** What the page shows. */
  TEXT("application/json", "json"),
  PUBLIC_TEXT("application/json", "json");

  private final String mediaType;
  private final String ending;

  MinutesFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** Says nothing of closed items. */
  public boolean isPublic() {
    return this == PUBLIC_PDF || this == PUBLIC_TEXT;
  }

  /** For people; the others are for pages. */
  public boolean isDocument() {
    return this != TEXT && this != PUBLIC_TEXT;
  }

  public String mediaType() {
    return mediaType;
  }

  public String ending() {
    return ending;
  }
}
