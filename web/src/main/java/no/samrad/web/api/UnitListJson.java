package no.samrad.web.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of units. */
@Schema(name = "UnitList", description = "One page of units.")
public record UnitListJson(
    @Schema(description = "The items of the page that was asked for.", required = true)
        List<UnitJson> items,
    @Schema(description = "How many items the whole list has.", required = true) long total,
    @Schema(description = "The day the answer holds for.", required = true) LocalDate day) {}
