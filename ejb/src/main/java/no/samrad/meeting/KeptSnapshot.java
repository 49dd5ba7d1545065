package no.samrad.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was kept when a meeting was called.
 *
 * @param day the facts are of
 * @param intact what is kept has the hash it had then
 * @param lines by the name of their source
 */
public record KeptSnapshot(
    long id,
    Instant takenAt,
    LocalDate day,
    String sha256,
    boolean intact,
    SortedMap<String, List<SnapshotLine>> lines)
    implements Serializable {

  private static final int SHORT = 12;

  /** Enough of the hash to tell two apart and to read aloud. */
  public String shortHash() {
    return sha256.substring(0, SHORT);
  }

  /** What everybody who reads about the area may read. */
  KeptSnapshot open() {
    SortedMap<String, List<SnapshotLine>> left = new TreeMap<>();
    for (Map.Entry<String, List<SnapshotLine>> each : lines.entrySet()) {
      left.put(each.getKey(), each.getValue().stream().filter(line -> !line.closed()).toList());
    }
    return new KeptSnapshot(id, takenAt, day, sha256, intact, left);
  }
}
