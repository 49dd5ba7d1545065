package no.samrad.extract;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.upload.UploadRun;
import no.samrad.upload.UploadState;

/**
 * One upload of an extract.
 *
 * @param area null for yearly counts
 * @param kind null until its heading has been read
 * @param rule key of the sentence that says why the file as a whole was refused; empty otherwise
 * @param outdated the data were changed after the preview; it has been made anew
 */
public record ExtractRun(
    ExtractId id,
    AreaId area,
    ExtractKind kind,
    UploadState state,
    String sha256,
    Instant startedAt,
    PersonId startedBy,
    String startedByName,
    Counts counts,
    String rule,
    List<String> details,
    boolean outdated,
    String fingerprint)
    implements UploadRun, Serializable {

  /**
   * How many there are.
   *
   * @param rows below the heading
   * @param same of them that bring nothing new
   */
  public record Counts(long rows, long same, long problems) implements Serializable {}
}
