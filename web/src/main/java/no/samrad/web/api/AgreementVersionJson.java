package no.samrad.web.api;

import java.time.LocalDate;
import no.samrad.agreement.VersionStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version. */
@Schema(name = "AgreementVersion", description = "A version of an agreement, as it is on a day.")
public record AgreementVersionJson(
    @Schema(description = "Its number.", required = true) int number,
    @Schema(description = "What has become of it.", required = true) VersionStatus status,
    @Schema(
            description = "The day it was sent to the parties. Null: it was not.",
            required = true,
            nullable = true)
        LocalDate sent,
    @Schema(
            description = "First day it is meant to be in force. Null: not set.",
            required = true,
            nullable = true)
        LocalDate from,
    @Schema(
            description = "Last day, included. Null: until further notice.",
            required = true,
            nullable = true)
        LocalDate to,
    @Schema(
            description = "Notice of its own. Null: that of the type.",
            required = true,
            nullable = true)
        Integer noticeMonths,
    @Schema(description = "How many parties must adopt the version.", required = true) long toAdopt,
    @Schema(description = "How many of them have.", required = true) long adopted,
    @Schema(description = "How many parties must sign the version.", required = true) long toSign,
    @Schema(description = "How many of them have.", required = true) long signed) {}
