package no.samrad.intake;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.PersonId;
import no.samrad.upload.UploadRun;
import no.samrad.upload.UploadState;

/**
 * An import in a few words.
 *
 * @param kind null while nobody knows
 * @param rule why the file as a whole was refused, null when it was not
 * @param details of the rule
 * @param day a list without dates is said to hold on; null when nobody said one
 * @param outdated the data were changed after the preview; it has been made anew
 */
public record ImportRun(
    ImportId id,
    ImportKind kind,
    UploadState state,
    String fileName,
    String sha256,
    Instant startedAt,
    PersonId startedBy,
    String startedByName,
    Counts counts,
    ImportRule rule,
    List<String> details,
    boolean outdated,
    String fingerprint,
    LocalDate day)
    implements UploadRun, Serializable {

  /**
   * How many there are.
   *
   * @param rows below the header
   * @param unused of them
   * @param same facts known already
   * @param changes facts that are new or different
   */
  public record Counts(long rows, long unused, long same, long changes, long problems)
      implements Serializable {}
}
