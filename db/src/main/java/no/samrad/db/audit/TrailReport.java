package no.samrad.db.audit;

import java.io.Serializable;
import java.util.List;

/**
 * What a check of the whole trail found, and what it could not have found.
 *
 * @param withKey whether signatures were checked
 * @param withHeads whether earlier exported heads were compared
 */
public record TrailReport(List<AreaReport> areas, boolean withKey, boolean withHeads)
    implements Serializable {

  public TrailReport {
    areas = List.copyOf(areas);
  }

  public boolean isIntact() {
    return areas.stream().allMatch(AreaReport::isIntact);
  }

  public long sealed() {
    return areas.stream().mapToLong(AreaReport::sealed).sum();
  }

  public long broken() {
    return areas.stream().mapToLong(AreaReport::broken).sum();
  }
}
