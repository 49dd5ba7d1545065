package no.samrad.audit;

import java.io.Serializable;
import no.samrad.shared.AreaId;

/**
 * An area that has a trail.
 *
 * @param area {@link AuditFilter#INSTALLATION} for what happened in no area
 * @param slug its place in addresses; empty for the installation, and for an area that is no more
 * @param name empty as the slug
 */
public record TrailArea(AreaId area, String slug, String name) implements Serializable {

  private static final String INSTALLATION_KEY = "-";

  /** How an address names it. */
  public String key() {
    if (isInstallation()) {
      return INSTALLATION_KEY;
    }
    return slug.isEmpty() ? Long.toString(area.value()) : slug;
  }

  public boolean isInstallation() {
    return area.equals(AuditFilter.INSTALLATION);
  }
}
