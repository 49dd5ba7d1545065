package no.samrad.web.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another unit, and since when it matters. */
@Schema(name = "RelatedUnit", description = "Another unit.")
public record RelatedUnitJson(
    @Schema(description = "Number of the unit.", required = true) String code,
    @Schema(description = "Name of the unit.", required = true) String name,
    @Schema(
            description = "First day of the successor. Null for a parent.",
            required = true,
            nullable = true)
        LocalDate day) {}
