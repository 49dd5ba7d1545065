package no.samrad.status;

import java.time.LocalDate;
import no.samrad.agreement.AgreementStatus;

/**
 * Where an agreement stands on a day.
 *
 * @param inForceOn null when not known
 * @param expiresOn null: until further notice
 */
record AgreementStand(
    String name,
    AgreementStatus status,
    long version,
    Counts counts,
    LocalDate inForceOn,
    LocalDate expiresOn) {

  /**
   * How many parties have decided and signed, of how many.
   *
   * @param undated how many decisions it waits for stand on no agenda
   */
  record Counts(long adopted, long toAdopt, long undated, long signed, long toSign) {}
}
