package no.samrad.adoption;

import java.io.Serializable;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.VersionId;

/**
 * Whose decision about what.
 *
 * @param version the one the form showed; another may have been sent since
 * @param seenVersion of what was recorded before; 0 when nothing was
 */
public record AdoptionSubject(
    AgreementId agreement, VersionId version, PartyId party, long seenVersion)
    implements Serializable {}
