package no.samrad.web.api;

import java.time.LocalDate;
import no.samrad.area.AreaPhase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A phase for a time. */
@Schema(name = "Status", description = "A phase of an area's life.")
public record StatusJson(
    @Schema(description = "The phase.", required = true) AreaPhase status,
    @Schema(description = "First day.", required = true) LocalDate from,
    @Schema(
            description = "Last day, included. Null: until further notice.",
            required = true,
            nullable = true)
        LocalDate to) {}
