package no.samrad.shared;

import jakarta.ejb.ApplicationException;

/** Somebody else saved the same thing since the caller read it. Nothing was changed. */
@ApplicationException(rollback = true, inherited = true)
public class StaleData extends RuntimeException {

  public StaleData(Object id) {
    super("Changed by somebody else: " + id);
  }
}
