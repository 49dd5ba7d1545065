package no.samrad.document;

import java.io.InputStream;
import no.samrad.shared.RuleViolation;

/**
 * A file somebody sends.
 *
 * @param name as the sender's machine calls it
 * @param content read once
 */
public record UploadedFile(String name, InputStream content) {

  public UploadedFile {
    if (name == null || content == null) {
      throw new RuleViolation(DocumentRule.FILE_MISSING);
    }
  }
}
