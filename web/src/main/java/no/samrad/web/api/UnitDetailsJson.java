package no.samrad.web.api;

import java.time.LocalDate;
import java.util.List;
import no.samrad.place.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything about one unit. */
@Schema(
    name = "UnitDetails",
    description = "A municipality or city district as it is on a day, and through time.")
public record UnitDetailsJson(
    @Schema(description = "The day the answer holds for.", required = true) LocalDate day,
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
        Long population,
    @Schema(
            description = "Language form the municipality has chosen.",
            required = true,
            enumeration = {"nb", "nn", "neutral"})
        String languageForm,
    @Schema(
            description = "The municipality of a city district. Null for a municipality.",
            required = true,
            nullable = true)
        RelatedUnitJson parent,
    @Schema(description = "Every name it ever had, newest first.", required = true)
        List<NameJson> names,
    @Schema(description = "Every number it ever had, newest first.", required = true)
        List<CodeJson> codes,
    @Schema(description = "Whom it took over from, in a merger or a split.", required = true)
        List<RelatedUnitJson> predecessors,
    @Schema(description = "Who took over from it; a split has several.", required = true)
        List<RelatedUnitJson> successors,
    @Schema(description = "One line per year, oldest first.", required = true)
        List<UnitResidentsJson> residentsByYear) {}
