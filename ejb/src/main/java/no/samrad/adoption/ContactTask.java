package no.samrad.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;

/**
 * What waits for the contact person of a unit.
 *
 * @param number of the version
 * @param since the day it began to wait
 * @param due the day it should be done by; null when there is none
 */
public record ContactTask(
    Kind kind,
    AgreementId agreement,
    PartyId party,
    String agreementName,
    String unitName,
    int number,
    LocalDate since,
    LocalDate due)
    implements Serializable {

  /** What there is to do; what is most urgent comes first. */
  public enum Kind {
    /** The meeting has been: record what came of it. */
    DECIDE,
    PUT_ON_AGENDA,
    MEET_CONDITION,
    SIGN,
    COMMENT
  }
}
