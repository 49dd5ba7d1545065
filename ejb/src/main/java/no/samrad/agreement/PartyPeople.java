package no.samrad.agreement;

import java.io.Serializable;
import no.samrad.shared.PersonId;

/**
 * Whom to call at a party, and who signs for it.
 *
 * @param contact null when nobody is named
 * @param signatory null when nobody is named
 * @param title of the signatory, as it stands under the signature; may be empty
 */
public record PartyPeople(PersonId contact, PersonId signatory, String title)
    implements Serializable {}
