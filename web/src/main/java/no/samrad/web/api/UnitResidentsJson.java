package no.samrad.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Residents of one unit on 1 January of a year. */
@Schema(
    name = "UnitResidents",
    description = "Residents of a unit on 1 January of a year, by Statistics Norway.")
public record UnitResidentsJson(
    @Schema(description = "The year.", required = true) int year,
    @Schema(description = "Children under one year.", required = true) long age0,
    @Schema(description = "Residents of all ages.", required = true) long population) {}
