package no.samrad.db;

import java.util.List;

/**
 * How a database stands to this program.
 *
 * @param version the newest script the database has run, empty where it has run none
 * @param pending the scripts it still lacks, in the order in which they would run
 * @param sentence all this for a person, with what to do about it
 */
public record SchemaState(Verdict verdict, String version, List<String> pending, String sentence) {

  /** The answer in one word. Only {@link #UP_TO_DATE} lets the program start. */
  public enum Verdict {
    UP_TO_DATE,
    BEHIND,
    AHEAD,
    CHANGED,
    ABSENT,
    UNREADABLE
  }

  public SchemaState {
    pending = List.copyOf(pending);
  }

  public boolean isUpToDate() {
    return verdict == Verdict.UP_TO_DATE;
  }

  static SchemaState upToDate(String version) {
    return new SchemaState(
        Verdict.UP_TO_DATE, version, List.of(), "The schema is up to date (" + version + ").");
  }

  static SchemaState behind(String version, List<String> pending) {
    return new SchemaState(
        Verdict.BEHIND,
        version,
        pending,
        "The schema (%s) is older than this program: %d to run, first %s. Run the migration command."
            .formatted(version, pending.size(), pending.get(0)));
  }

  static SchemaState ahead(String version, String known) {
    return new SchemaState(
        Verdict.AHEAD,
        version,
        List.of(),
        "The schema (%s) is newer than this program, which knows %s. Install the newer program."
            .formatted(version, known));
  }

  static SchemaState changed(String version, String script) {
    return new SchemaState(
        Verdict.CHANGED,
        version,
        List.of(),
        ("The schema (%s) was not built by this program's scripts: %s differs. Nothing can be migrated"
                + " before the right program or the right database is in place.")
            .formatted(version, script));
  }

  static SchemaState absent(String sentence, List<String> everything) {
    return new SchemaState(Verdict.ABSENT, "", everything, sentence);
  }

  static SchemaState unreadable(String user) {
    return new SchemaState(
        Verdict.UNREADABLE,
        "",
        List.of(),
        "%s may not read samrad.schema_history. Run the migration command, it sets the rights."
            .formatted(user));
  }
}
