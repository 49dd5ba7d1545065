package no.samrad.web.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samrad.place.PlaceRule;
import no.samrad.security.AccessDenied;
import no.samrad.security.Role;
import no.samrad.shared.RuleViolation;
import no.samrad.web.api.Problem.About;
import no.samrad.web.security.ApiRefusal;

/** Decides what kind of problem something is, and which sentence explains it. */
final class Problems {

  private Problems() {}

  /** A code that no unit carries is an address that leads nowhere. */
  static Problem ofRule(RuleViolation violation) {
    ProblemType type =
        violation.rule() instanceof PlaceRule ? ProblemType.NOT_FOUND : ProblemType.REFUSED;
    String key = violation.rule().messageKey();
    return Problem.of(type, "api." + key, violation.details().toArray())
        .about(new About(null, null, key, null));
  }

  /**
   * @param held the roles the caller has today
   */
  static Problem denied(Throwable cause, Set<String> held) {
    if (cause instanceof AccessDenied denied) {
      String key = denied.area().isPresent() ? "api.denied.area" : "api.denied";
      return denied(key, denied.missingRoles());
    }
    return held.isEmpty() ? denied("api.denied.noRole", Role.ALL) : denied("api.denied", null);
  }

  private static Problem denied(String key, Collection<String> roles) {
    List<String> sorted = roles == null ? null : List.copyOf(new TreeSet<>(roles));
    return Problem.of(ProblemType.ACCESS_DENIED, key).about(new About(null, sorted, null, null));
  }

  /** What the platform refuses before any code of ours is asked. */
  static Problem ofStatus(int status) {
    return switch (status) {
      case 401 -> Problem.of(ProblemType.SIGN_IN_REQUIRED, "api.refusal.NO_CREDENTIALS");
      case 403 -> Problem.of(ProblemType.ACCESS_DENIED, "api.denied");
      case 404 -> Problem.of(ProblemType.NOT_FOUND, "api.notFound");
      case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "api.method");
      case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "api.acceptable");
      default -> Problem.of(ProblemType.REFUSED, "api.refused").withStatus(status);
    };
  }

  /** Nobody is known who asks. */
  static Problem ofCredentials(ApiRefusal refusal) {
    ProblemType type =
        switch (refusal.reason()) {
          case TOO_MANY_ATTEMPTS, ACCOUNT_LOCKED -> ProblemType.TOO_MANY_ATTEMPTS;
          case KEYS_UNREACHABLE -> ProblemType.UNAVAILABLE;
          default -> ProblemType.SIGN_IN_REQUIRED;
        };
    return Problem.of(type, "api.refusal." + refusal.reason().name());
  }
}
