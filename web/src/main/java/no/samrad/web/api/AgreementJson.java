package no.samrad.web.api;

import java.time.LocalDate;
import no.samrad.agreement.AgreementStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement in a list. */
@Schema(name = "Agreement", description = "An agreement, as it stands on a day.")
public record AgreementJson(
    @Schema(description = "The agreement in addresses; never changes.", required = true)
        long number,
    @Schema(description = "Short name of the agreement.", required = true) String name,
    @Schema(description = "Code of its area.", required = true) String area,
    @Schema(description = "Name of its area on the day.", required = true) String areaName,
    @Schema(description = "Code of its type.", required = true) String type,
    @Schema(description = "Name of its type.", required = true) String typeName,
    @Schema(description = "Where it stands on the day.", required = true) AgreementStatus status,
    @Schema(description = "First day of the status.", required = true) LocalDate since,
    @Schema(
            description =
                "Number of the version in force or with the parties, or else of the draft. Null:"
                    + " none.",
            required = true,
            nullable = true)
        Integer version,
    @Schema(
            description = "First day it is or is meant to be in force. Null: not set.",
            required = true,
            nullable = true)
        LocalDate from,
    @Schema(
            description = "Last day, included. Null: until further notice.",
            required = true,
            nullable = true)
        LocalDate to,
    @Schema(description = "How many parties it has on the day.", required = true) long parties,
    @Schema(description = "How many parties must adopt the version.", required = true) long toAdopt,
    @Schema(description = "How many of them have.", required = true) long adopted,
    @Schema(description = "How many parties must sign the version.", required = true) long toSign,
    @Schema(description = "How many of them have.", required = true) long signed) {}
