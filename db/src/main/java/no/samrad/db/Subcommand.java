package no.samrad.db;

import java.util.Set;

/** One thing the command can do; {@link Subcommands} knows them all. */
interface Subcommand {

  /** One word, or two for a family ({@code audit verify}). */
  String name();

  /** What it does, in lines of at most 80 characters. */
  String purpose();

  default Set<String> options() {
    return Connecting.OPTIONS;
  }

  /** Answers the exit code; throws what went wrong. */
  int run(Arguments arguments, Terminal terminal);
}
