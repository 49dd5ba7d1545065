package no.samrad.web.api;

import java.time.LocalDate;
import no.samrad.place.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's part in an area, from when to when. */
@Schema(name = "Member", description = "A unit and its part in an area.")
public record MemberJson(
    @Schema(description = "Number of the unit, with its leading zero.", required = true)
        String code,
    @Schema(description = "Name of the unit.", required = true) String name,
    @Schema(description = "Municipality or city district.", required = true) UnitKind kind,
    @Schema(description = "First day as a member.", required = true) LocalDate from,
    @Schema(
            description = "Last day as a member, included. Null: until further notice.",
            required = true,
            nullable = true)
        LocalDate to,
    @Schema(
            description = "Children under one year, by Statistics Norway. Null: no figure.",
            required = true,
            nullable = true)
        Long age0,
    @Schema(
            description = "Residents in the same year. Null: no figure.",
            required = true,
            nullable = true)
        Long population) {}
