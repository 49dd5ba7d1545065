package no.samrad.meeting;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;

/**
 * One figure or fact as it was.
 *
 * @param figure which of its source, in capital letters; words for it stand with the pages
 * @param about of what or whom; empty for the area as a whole
 * @param closed only for those who may read closed items
 */
public record SnapshotLine(String figure, String about, Kind kind, String value, boolean closed)
    implements Serializable {

  /** How a value is written, and shown. */
  public enum Kind {
    NUMBER,
    /** As in 2026-03-10. */
    DAY,
    TEXT,
    /** The key of words in every language, such as area.Phase.OPERATION. */
    WORD
  }

  public static SnapshotLine number(String figure, String about, long value) {
    return new SnapshotLine(figure, about, Kind.NUMBER, Long.toString(value), false);
  }

  public static SnapshotLine text(String figure, String about, String value) {
    return new SnapshotLine(figure, about, Kind.TEXT, value, false);
  }

  public static SnapshotLine word(String figure, String about, String key) {
    return new SnapshotLine(figure, about, Kind.WORD, key, false);
  }

  JsonObject json() {
    return Json.createObjectBuilder()
        .add("about", about)
        .add("closed", closed)
        .add("figure", figure)
        .add("kind", kind.name())
        .add("value", value)
        .build();
  }

  static SnapshotLine of(JsonObject kept) {
    return new SnapshotLine(
        kept.getString("figure"),
        kept.getString("about"),
        Kind.valueOf(kept.getString("kind")),
        kept.getString("value"),
        kept.getBoolean("closed"));
  }
}
