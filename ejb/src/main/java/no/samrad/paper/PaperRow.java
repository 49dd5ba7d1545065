package no.samrad.paper;

import java.io.Serializable;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyRole;
import no.samrad.wording.DocumentLanguage;

/**
 * The papers of one party.
 *
 * @param language the one it receives papers in
 * @param decides its council decides upon the agreement, so that there is a case paper for it
 */
public record PaperRow(
    PartyId party, String name, PartyRole role, DocumentLanguage language, boolean decides)
    implements Serializable {}
