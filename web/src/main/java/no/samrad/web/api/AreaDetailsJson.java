package no.samrad.web.api;

import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaGap;
import no.samrad.area.AreaPhase;
import no.samrad.area.OrganisationForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything about one area. */
@Schema(name = "AreaDetails", description = "A programme area as it is on a day, and through time.")
public record AreaDetailsJson(
    @Schema(description = "The day the answer holds for.", required = true) LocalDate day,
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
        ResidentsJson residents,
    @Schema(
            description = "First day of the area. Null: it has no phase yet.",
            required = true,
            nullable = true)
        LocalDate from,
    @Schema(
            description = "Last day before the area was closed. Null: until further notice.",
            required = true,
            nullable = true)
        LocalDate to,
    @Schema(description = "What is missing on the day.", required = true) List<AreaGap> gaps,
    @Schema(description = "Sums over the members of the day, oldest year first.", required = true)
        List<ResidentsJson> residentsByYear,
    @Schema(description = "Every name it ever had.", required = true) List<NameJson> names,
    @Schema(description = "Every organisation form it ever had, oldest first.", required = true)
        List<FormJson> forms,
    @Schema(description = "Every phase of its life, oldest first.", required = true)
        List<StatusJson> statuses,
    @Schema(description = "Every host it ever had, oldest first.", required = true)
        List<HostJson> hosts,
    @Schema(description = "Every membership there ever was.", required = true)
        List<MemberJson> memberships) {}
