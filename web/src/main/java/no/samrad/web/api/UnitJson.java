package no.samrad.web.api;

import java.time.LocalDate;
import no.samrad.place.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit in a list. */
@Schema(name = "Unit", description = "A municipality or city district, as it is on a day.")
public record UnitJson(
    @Schema(
            description = "Number of the unit on the day, with its leading zero.",
            required = true,
            examples = {"0301"})
        String code,
    @Schema(description = "Name of the unit on the day.", required = true) String name,
    @Schema(description = "Municipality or city district.", required = true) UnitKind kind,
    @Schema(
            description = "Name of the county. Null: the number lies in no county we know.",
            required = true,
            nullable = true)
        String county,
    @Schema(
            description = "First day of the unit itself. Null: since before the register.",
            required = true,
            nullable = true)
        LocalDate from,
    @Schema(
            description = "Last day of the unit itself, included. Null: until further notice.",
            required = true,
            nullable = true)
        LocalDate to,
    @Schema(
            description = "It exists on the day. A search also finds units that do not.",
            required = true)
        boolean existing,
    @Schema(
            description =
                "Children under one year in the latest year known on the day. Null: no figure.",
            required = true,
            nullable = true)
        Long age0,
    @Schema(
            description = "Residents in the same year. Null: no figure.",
            required = true,
            nullable = true)
        Long population) {}
