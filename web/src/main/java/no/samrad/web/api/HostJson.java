package no.samrad.web.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is host, from when to when. */
@Schema(name = "Host", description = "The host municipality of an area.")
public record HostJson(
    @Schema(description = "Number of the unit, with its leading zero.", required = true)
        String code,
    @Schema(description = "Name of the unit.", required = true) String name,
    @Schema(description = "First day as host.", required = true) LocalDate from,
    @Schema(
            description = "Last day as host, included. Null: until further notice.",
            required = true,
            nullable = true)
        LocalDate to,
    @Schema(description = "No source says so; the installation must confirm it.", required = true)
        boolean assumed) {}
