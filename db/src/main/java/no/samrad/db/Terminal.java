package no.samrad.db;

import java.io.PrintStream;
import java.util.Map;

/** Where a command is run from: its environment and where it may write. */
record Terminal(Map<String, String> environment, PrintStream out, PrintStream err) {

  Terminal {
    environment = Map.copyOf(environment);
  }
}
