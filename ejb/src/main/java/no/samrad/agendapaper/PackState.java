package no.samrad.agendapaper;

import java.io.Serializable;
import java.time.Instant;
import no.samrad.document.DocumentId;

/**
 * How far the papers of a meeting are bound.
 *
 * @param pieces items and files all in all
 * @param done how many of them are in it
 * @param document the file; null as long as it is not done
 */
public record PackState(
    PackAudience audience, int pieces, int done, DocumentId document, Instant builtAt)
    implements Serializable {

  public boolean ready() {
    return document != null;
  }
}
