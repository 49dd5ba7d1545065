package no.samrad.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Writes what is our fault into the log, once, with a reference the reader is shown. */
@ApplicationScoped
public class Incidents {

  private static final Logger LOG = Logger.getLogger(Incidents.class.getName());

  /** Without the letters and digits that are taken for one another. */
  private static final String SYMBOLS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private final SecureRandom random = new SecureRandom();

  /** The reference, like 7F3K-2QA9. */
  public String report(String path, Throwable cause) {
    String reference = reference();
    LOG.log(Level.SEVERE, cause, () -> "Reference " + reference + " at " + path);
    return reference;
  }

  private String reference() {
    String symbols =
        random
            .ints(8, 0, SYMBOLS.length())
            .mapToObj(index -> String.valueOf(SYMBOLS.charAt(index)))
            .collect(Collectors.joining());
    return symbols.substring(0, 4) + "-" + symbols.substring(4);
  }
}
