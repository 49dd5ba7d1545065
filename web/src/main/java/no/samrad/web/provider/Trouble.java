package no.samrad.web.provider;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody came back from the identity provider without being signed in. */
public enum Trouble {
  /** They turned round themselves. */
  CANCELLED,
  /** Nobody is expected: too late, begun in another window, or not begun at all. */
  NOT_EXPECTED,
  /** The provider does not answer. */
  UNREACHABLE,
  /** The provider refuses, or what it says does not hold. */
  REFUSED,
  /** The provider knows them, Samråd does not. */
  NO_ACCOUNT;

  /** The trouble an address names; empty for anything else. */
  public static Optional<Trouble> named(String name) {
    return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
  }
}
