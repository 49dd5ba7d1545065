package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * All areas of a day in one line, as far as the caller may read about them.
 *
 * @param age0 children under one year in the latest year known that day, null without any figure
 * @param withoutFigure members that are missing in that sum
 * @param firstDay of the first of these areas, whatever the day asked about; null without any
 */
public record AreaOverview(
    long areas,
    long municipalities,
    long cityDistricts,
    Long age0,
    long withoutFigure,
    LocalDate firstDay)
    implements Serializable {}
