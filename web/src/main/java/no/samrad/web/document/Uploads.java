package no.samrad.web.document;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.samrad.document.UploadedFile;

/** What came with a form. */
public final class Uploads {

  private Uploads() {}

  /** Null when no file was chosen. */
  public static UploadedFile of(Part file) {
    if (file == null
        || file.getSubmittedFileName() == null
        || file.getSubmittedFileName().isBlank()) {
      return null;
    }
    try {
      return new UploadedFile(file.getSubmittedFileName(), file.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
