package no.samrad.agreement;

import java.io.Serializable;
import no.samrad.place.OrganisationId;
import no.samrad.shared.UnitId;

/**
 * Somebody who becomes party.
 *
 * @param unit null for an organisation
 * @param organisation null for a unit
 */
public record NewParty(UnitId unit, OrganisationId organisation, PartyTerms terms)
    implements Serializable {}
