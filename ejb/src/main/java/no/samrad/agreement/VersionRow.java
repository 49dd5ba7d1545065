package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.wording.WordingId;

/**
 * A version of an agreement, as it is on the day asked about.
 *
 * @param noticeMonths its own; null for those of the type
 * @param adoptedOn the day the last party adopted it; null before
 * @param signedOn the day the last party signed it; null before
 */
public record VersionRow(
    VersionId id,
    int number,
    WordingId wording,
    LocalDate inForceOn,
    LocalDate expiresOn,
    Integer noticeMonths,
    LocalDate createdOn,
    LocalDate reviewOn,
    LocalDate sentOn,
    LocalDate supersededOn,
    LocalDate discardedOn,
    LocalDate adoptedOn,
    LocalDate signedOn,
    long toAdopt,
    long adopted,
    long toSign,
    long signed,
    boolean inForce)
    implements Serializable {

  public VersionStatus status() {
    if (discardedOn != null) {
      return VersionStatus.DISCARDED;
    }
    if (supersededOn != null) {
      return VersionStatus.SUPERSEDED;
    }
    if (inForce) {
      return VersionStatus.IN_FORCE;
    }
    if (sentOn != null) {
      return VersionStatus.SENT;
    }
    return reviewOn == null ? VersionStatus.DRAFT : VersionStatus.REVIEW;
  }

  /** Still on the host's desk or in review. */
  public boolean open() {
    return sentOn == null && discardedOn == null;
  }

  public VersionDays days() {
    return new VersionDays(inForceOn, expiresOn, noticeMonths);
  }
}
