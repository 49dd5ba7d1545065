package no.samrad.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.document.DocumentDetails;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentQueries;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** Backs document/document.xhtml: what a stored file is; or hands it out. */
@Named
@RequestScoped
public class DocumentView {

  private static final long KILOBYTE = 1024;

  @Inject DocumentQueries documents;
  @Inject Texts texts;
  @Inject Format format;

  private long document;
  private boolean file;
  private DocumentDetails details;

  public void load() {
    details = documents.checked(new DocumentId(document));
    if (file) {
      FileAnswer.send(details, number -> documents.piece(details.id(), number));
    }
  }

  /** 12 kB; never 0. */
  public String getSize() {
    long kilobytes = (details.bytes() + KILOBYTE - 1) / KILOBYTE;
    return texts.get("document.bytes", format.number(kilobytes));
  }

  public DocumentDetails getDetails() {
    return details;
  }

  public long getDocument() {
    return document;
  }

  public void setDocument(long document) {
    this.document = document;
  }

  public boolean isFile() {
    return file;
  }

  public void setFile(boolean file) {
    this.file = file;
  }
}
