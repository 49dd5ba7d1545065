package no.samrad.web.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number for a time. */
@Schema(name = "Code", description = "A number of a unit for a time.")
public record CodeJson(
    @Schema(description = "The number, with its leading zero.", required = true) String code,
    @Schema(
            description = "First day. Null: since before the register.",
            required = true,
            nullable = true)
        LocalDate from,
    @Schema(
            description = "Last day, included. Null: until further notice.",
            required = true,
            nullable = true)
        LocalDate to) {}
