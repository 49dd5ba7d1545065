package no.samrad.team;

import java.io.Serializable;
import no.samrad.norm.NormVersionId;

/**
 * How many of whom a team has, by the norm of a day; where it names no smallest number that is
 * zero, where it names no largest more than anybody has.
 *
 * @param version of the largest number of nurses; null where no norm is known for the day
 * @param verified somebody has compared it with its source
 */
public record StaffingNorm(
    int fewestNurses,
    int mostNurses,
    int fewestLeaders,
    int mostLeaders,
    int fewestCoordinators,
    int mostCoordinators,
    NormVersionId version,
    boolean verified)
    implements Serializable {}
