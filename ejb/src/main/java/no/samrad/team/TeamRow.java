package no.samrad.team;

import java.io.Serializable;
import java.util.List;

/** The team of an area, in a list of all. */
public record TeamRow(
    String slug,
    String areaName,
    StaffingCount count,
    StaffingNorm norm,
    List<StaffingWarning> warnings)
    implements Serializable {}
