package no.samrad.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;

/**
 * A set of areas that may be "every area", shaped for a query: {@code (? or area_id = any(?))}.
 *
 * @param unlimited every area, also those still to come
 * @param areas the areas when it is limited
 */
public record AreaScope(boolean unlimited, Set<AreaId> areas) implements Serializable {

  public AreaScope {
    areas = Set.copyOf(areas);
  }

  public static AreaScope everywhere() {
    return new AreaScope(true, Set.of());
  }

  public static AreaScope of(Set<AreaId> areas) {
    return new AreaScope(false, areas);
  }

  public boolean covers(AreaId area) {
    return unlimited || areas.contains(area);
  }

  /** Those of some areas that are in it. */
  public AreaScope among(Collection<AreaId> some) {
    return of(some.stream().filter(this::covers).collect(Collectors.toSet()));
  }

  /** The ids as SQL reads them from one text parameter: {@code any(cast(? as bigint[]))}. */
  public String asArray() {
    return areas.stream()
        .map(area -> Long.toString(area.value()))
        .collect(Collectors.joining(",", "{", "}"));
  }
}
