package no.samrad.web.api;

import java.util.List;
import no.samrad.area.AreaPhase;
import no.samrad.area.OrganisationForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area in a list. */
@Schema(name = "Area", description = "A programme area, as it is on a day.")
public record AreaJson(
    @Schema(
            description = "The area in addresses; never changes.",
            required = true,
            examples = {"agder"})
        String code,
    @Schema(description = "Name of the area on the day.", required = true) String name,
    @Schema(
            description = "Organisation form. Null: none on the day.",
            required = true,
            nullable = true)
        OrganisationForm form,
    @Schema(
            description = "Where the area stands in its life. Null: it does not exist on the day.",
            required = true,
            nullable = true)
        AreaPhase status,
    @Schema(
            description = "The host municipality. Null: none on the day.",
            required = true,
            nullable = true)
        HostJson host,
    @Schema(description = "The members on the day, by name.", required = true)
        List<MemberJson> units,
    @Schema(description = "How many of the members are municipalities.", required = true)
        long municipalities,
    @Schema(description = "How many of the members are city districts.", required = true)
        long cityDistricts,
    @Schema(
            description =
                "Sum over the members in the latest year known on the day. Null: no figures yet.",
            required = true,
            nullable = true)
        ResidentsJson residents) {}
