package no.samrad.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Residents on 1 January of a year. */
@Schema(name = "Residents", description = "Residents on 1 January of a year, by Statistics Norway.")
public record ResidentsJson(
    @Schema(description = "The year.", required = true) int year,
    @Schema(description = "Children under one year.", required = true) long age0,
    @Schema(description = "Residents of all ages.", required = true) long population,
    @Schema(
            description = "Units without a figure for the year, so that the sums are too low.",
            required = true)
        int missing) {}
