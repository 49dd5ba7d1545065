package no.samrad.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;

/** Finds what happened below the container's wrappings. */
final class Causes {

  private static final int DEEPEST = 20;

  private Causes() {}

  static Throwable of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; depth < DEEPEST && isWrapping(cause); depth++) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static boolean isWrapping(Throwable cause) {
    return cause instanceof EJBException
        && !(cause instanceof EJBAccessException)
        && cause.getCause() != null;
  }
}
