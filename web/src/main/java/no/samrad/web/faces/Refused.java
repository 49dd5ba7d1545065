package no.samrad.web.faces;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samrad.shared.AreaId;

/**
 * Somebody asked for something and was refused. Fired after the rollback, so that an observer can
 * write it down.
 *
 * @param kind what stood in the way
 * @param address the page, without parameters: they may name what may not be named
 * @param missingRoles any one of these would have been enough; empty when it is not about roles
 * @param area where the right was missing, if it is about one area
 * @param rule key of the broken rule, empty when it is not about a rule
 */
public record Refused(
    Kind kind, String address, Set<String> missingRoles, Optional<AreaId> area, String rule) {

  /** What a refusal is about. */
  public enum Kind {
    ACCESS,
    RULE,
    CROSS_SITE
  }

  public Refused {
    missingRoles = new TreeSet<>(missingRoles);
  }

  public static Refused access(String address, Set<String> missingRoles, Optional<AreaId> area) {
    return new Refused(Kind.ACCESS, address, missingRoles, area, "");
  }

  public static Refused rule(String address, String rule) {
    return new Refused(Kind.RULE, address, Set.of(), Optional.empty(), rule);
  }

  public static Refused crossSite(String address) {
    return new Refused(Kind.CROSS_SITE, address, Set.of(), Optional.empty(), "");
  }
}
