package no.samrad.web.api;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes what is our own fault into the log, once, under a reference. */
final class Incidents {

  private static final Logger LOG = Logger.getLogger(Incidents.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();

  private Incidents() {}

  static String report(String path, Throwable cause) {
    byte[] bytes = new byte[4];
    RANDOM.nextBytes(bytes);
    String reference = HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
    LOG.log(Level.SEVERE, cause, () -> "Reference " + reference + " at " + path);
    return reference;
  }
}
