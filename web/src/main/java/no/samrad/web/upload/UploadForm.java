package no.samrad.web.upload;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import no.samrad.intake.ImportRule;
import no.samrad.intake.NewImport;
import no.samrad.shared.RuleViolation;

/** The field for a file, and what has been sent in it. */
public class UploadForm implements Serializable {

  private static final String CALLED = "uttrekk.csv";

  private transient Part file;

  /**
   * The file under its own name.
   *
   * @param day a list without dates holds on; null when nobody said one
   */
  public NewImport sent(LocalDate day) {
    requireFile();
    return new NewImport(file.getSubmittedFileName(), content(), day);
  }

  /** What the file is called is not looked at: it may be a name. */
  public NewImport unnamed() {
    requireFile();
    return new NewImport(CALLED, content());
  }

  private void requireFile() {
    if (file == null || file.getSubmittedFileName() == null) {
      throw new RuleViolation(ImportRule.FILE_MISSING);
    }
  }

  /** One byte more than is allowed is enough to see that it is too much. */
  private byte[] content() {
    try (InputStream in = file.getInputStream()) {
      return in.readNBytes((int) NewImport.largestBytes() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public long getLargestBytes() {
    return NewImport.largestBytes();
  }

  public int getLargestMegabytes() {
    return NewImport.largestMegabytes();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
