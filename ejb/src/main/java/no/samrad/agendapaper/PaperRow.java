package no.samrad.agendapaper;

import java.io.Serializable;
import no.samrad.document.DocumentId;
import no.samrad.document.FileKind;

/**
 * A paper of an item.
 *
 * @param document the stored file; null for a link
 * @param kind of the file; null for a link
 * @param link below the application's own address; empty for a file
 * @param late added after the meeting was called
 */
public record PaperRow(
    PaperId id,
    String title,
    DocumentId document,
    String fileName,
    FileKind kind,
    long bytes,
    String sha256,
    String link,
    boolean late)
    implements Serializable {

  public boolean linked() {
    return document == null;
  }
}
