package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.PersonId;

/**
 * Consent as it was given.
 *
 * @param gestation on that day, where the referral did not say; otherwise null
 * @param reason why it was taken after the limit; empty within it
 * @param approver who approved that; null within it
 */
public record ConsentTaken(LocalDate day, Gestation gestation, String reason, PersonId approver)
    implements Serializable {}
