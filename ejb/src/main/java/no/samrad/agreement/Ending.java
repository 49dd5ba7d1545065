package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Notice by a party.
 *
 * @param kind whether it ends the agreement for all or only the party leaves
 * @param months null for those of the version in force, or else of the type
 */
public record Ending(EndKind kind, PartyId party, LocalDate noticeOn, Integer months)
    implements Serializable {}
