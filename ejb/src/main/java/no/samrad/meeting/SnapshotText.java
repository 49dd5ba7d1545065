package no.samrad.meeting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samrad.shared.Sha256;

/**
 * A snapshot as it is kept: JSON without blanks, names in the order of the alphabet, lines in the
 * order of their source. The same facts give the same text, and so the same hash.
 */
final class SnapshotText {

  private SnapshotText() {}

  static String write(MeetingCalled called, SnapshotSubject subject, SnapshotContent content) {
    JsonArrayBuilder figures = Json.createArrayBuilder();
    content.figures().forEach(figure -> figures.add(figure.json()));
    JsonObjectBuilder sources = Json.createObjectBuilder();
    content.lines().forEach((name, each) -> sources.add(name, array(each)));
    return Json.createObjectBuilder()
        .add("area", subject.area().value())
        .add("asOf", subject.day().toString())
        .add("council", subject.council().value())
        .add("figures", figures)
        .add("lines", sources)
        .add("meeting", subject.meeting().value())
        .add("meetingDay", called.day().toString())
        .add("number", called.number())
        .add("takenAt", called.occurredAt().toString())
        .build()
        .toString();
  }

  private static JsonArrayBuilder array(List<SnapshotLine> lines) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    lines.forEach(line -> array.add(line.json()));
    return array;
  }

  /** Nothing of what somebody has tampered with: it must not break the page that says so. */
  static SortedMap<String, List<SnapshotLine>> read(String content) {
    try (JsonReader reader = Json.createReader(new StringReader(content))) {
      JsonObject sources = reader.readObject().getJsonObject("lines");
      SortedMap<String, List<SnapshotLine>> lines = new TreeMap<>();
      sources.keySet().forEach(name -> lines.put(name, lines(sources, name)));
      return lines;
    } catch (JsonException
        | ClassCastException
        | NullPointerException
        | IllegalArgumentException unreadable) {
      return new TreeMap<>();
    }
  }

  private static List<SnapshotLine> lines(JsonObject sources, String name) {
    return sources.getJsonArray(name).getValuesAs(JsonObject.class).stream()
        .map(SnapshotLine::of)
        .toList();
  }

  static String sha256(String content) {
    return Sha256.of(content);
  }
}
