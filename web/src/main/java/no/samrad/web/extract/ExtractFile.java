package no.samrad.web.extract;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.samrad.intake.ImportRule;
import no.samrad.intake.NewImport;
import no.samrad.shared.RuleViolation;

/** Reads what a form has sent. What the file is called is not looked at: it may be a name. */
final class ExtractFile {

  private static final String CALLED = "uttrekk.csv";

  private ExtractFile() {}

  /** One byte more than is allowed is enough to see that it is too much. */
  static NewImport read(Part file) {
    if (file == null || file.getSubmittedFileName() == null) {
      throw new RuleViolation(ImportRule.FILE_MISSING);
    }
    try (InputStream in = file.getInputStream()) {
      return new NewImport(CALLED, in.readNBytes((int) NewImport.largestBytes() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
