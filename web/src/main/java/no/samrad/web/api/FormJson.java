package no.samrad.web.api;

import java.time.LocalDate;
import no.samrad.area.OrganisationForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation form for a time. */
@Schema(name = "Form", description = "An organisation form for a time.")
public record FormJson(
    @Schema(description = "Organisation form.", required = true) OrganisationForm form,
    @Schema(description = "First day.", required = true) LocalDate from,
    @Schema(
            description = "Last day, included. Null: until further notice.",
            required = true,
            nullable = true)
        LocalDate to) {}
