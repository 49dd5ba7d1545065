package no.samrad.web.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of agreements. */
@Schema(name = "AgreementList", description = "One page of agreements.")
public record AgreementListJson(
    @Schema(description = "The items of the page that was asked for.", required = true)
        List<AgreementJson> items,
    @Schema(description = "How many items the whole list has.", required = true) long total,
    @Schema(description = "The day the answer holds for.", required = true) LocalDate day) {}
