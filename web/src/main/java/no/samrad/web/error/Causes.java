package no.samrad.web.error;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import java.lang.reflect.InvocationTargetException;
import no.samrad.security.AccessDenied;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** Finds what really happened below the wrappings of the platform. */
public final class Causes {

  private static final int DEEPEST = 30;

  private Causes() {}

  /** The first cause that means something to a reader, or else the one that is no wrapping. */
  public static Throwable of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; depth < DEEPEST && !means(cause) && cause.getCause() != null; depth++) {
      cause = cause.getCause();
    }
    return means(cause) ? cause : unwrapped(thrown);
  }

  /** Without the layers that only say that something below failed. */
  static Throwable unwrapped(Throwable thrown) {
    Throwable cause = thrown;
    while (isWrapping(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static boolean means(Throwable cause) {
    return cause instanceof RuleViolation
        || cause instanceof StaleData
        || cause instanceof NotFound
        || cause instanceof AccessDenied
        || isDenied(cause)
        || cause instanceof ViewExpiredException
        || isStale(cause);
  }

  /** Two who save at once may meet only at the commit, where persistence itself refuses. */
  static boolean isStale(Throwable cause) {
    return cause instanceof StaleData
        || cause.getClass().getSimpleName().equals("OptimisticLockException");
  }

  /** A role is missing. What the container says then depends on the server and on the way in. */
  public static boolean isDenied(Throwable cause) {
    return cause instanceof EJBAccessException || cause instanceof AccessLocalException;
  }

  private static boolean isWrapping(Throwable cause) {
    return cause instanceof FacesException
        || cause instanceof ELException
        || cause instanceof EJBException
        || cause instanceof InvocationTargetException;
  }
}
