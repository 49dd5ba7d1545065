package no.samrad.area;

import java.io.Serializable;
import java.util.List;
import no.samrad.place.UnitKind;
import no.samrad.shared.AreaId;

/**
 * An area in a list, as it is on the day asked about.
 *
 * @param form null when it has none that day
 * @param host null when it has none that day
 * @param units the members that day, by name
 * @param series one line per year up to the day, oldest first; empty before the first figures
 */
public record AreaRow(
    AreaId id,
    String slug,
    String name,
    OrganisationForm form,
    AreaPhase phase,
    HostRow host,
    List<MemberRow> units,
    List<YearFigures> series)
    implements Serializable {

  public AreaRow {
    units = List.copyOf(units);
    series = List.copyOf(series);
  }

  public long municipalities() {
    return count(UnitKind.MUNICIPALITY);
  }

  public long cityDistricts() {
    return count(UnitKind.CITY_DISTRICT);
  }

  private long count(UnitKind kind) {
    return units.stream().filter(unit -> unit.kind() == kind).count();
  }

  /** The latest figures; null before the first. */
  public YearFigures figures() {
    return series.isEmpty() ? null : series.get(series.size() - 1);
  }
}
