package no.samrad.web.api;

import java.time.LocalDate;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party for a time. */
@Schema(
    name = "AgreementParty",
    description = "A party to an agreement for a time. Persons are not shown.")
public record AgreementPartyJson(
    @Schema(description = "As what it is party.", required = true) PartyRole role,
    @Schema(
            description = "Number of the municipality or city district. Null: an organisation.",
            required = true,
            nullable = true)
        String unit,
    @Schema(description = "Name on the day.", required = true) String name,
    @Schema(description = "It decides in its own body.", required = true) boolean adopts,
    @Schema(description = "It signs.", required = true) boolean signs,
    @Schema(description = "The body that decides.", required = true) DecidingBody body,
    @Schema(description = "First day.", required = true) LocalDate from,
    @Schema(
            description = "Last day, included. Null: until further notice.",
            required = true,
            nullable = true)
        LocalDate to) {}
