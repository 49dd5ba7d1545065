package no.samrad.team;

import java.io.Serializable;
import java.util.List;

/**
 * How a team is staffed, without a name.
 *
 * @param history one for each day on which something changed, the latest first
 */
public record StaffingSheet(
    StaffingCount count,
    StaffingNorm norm,
    List<StaffingWarning> warnings,
    List<StaffingCount> history)
    implements Serializable {}
