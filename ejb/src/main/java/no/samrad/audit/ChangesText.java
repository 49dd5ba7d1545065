package no.samrad.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import no.samrad.shared.Change;

/** Old and new values as the trail keeps them: a JSON array of {what, from, to}. */
final class ChangesText {

  static final int MOST = 100;
  static final int LONGEST_VALUE = 1000;
  private static final int LONGEST_NAME = 100;

  private ChangesText() {}

  static String write(List<Change> changes) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    changes.stream().limit(MOST).forEach(change -> array.add(object(change)));
    if (changes.size() > MOST) {
      array.add(object(Change.set("more", changes.size() - MOST)));
    }
    return array.build().toString();
  }

  private static JsonObject object(Change change) {
    return Json.createObjectBuilder()
        .add("what", Printable.of(change.what(), LONGEST_NAME))
        .add("from", Printable.of(change.from(), LONGEST_VALUE))
        .add("to", Printable.of(change.to(), LONGEST_VALUE))
        .build();
  }

  /** A text somebody has tampered with is shown as it stands, it must not break the page. */
  static List<Change> read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              change ->
                  new Change(
                      change.getString("what"), change.getString("from"), change.getString("to")))
          .toList();
    } catch (JsonException | ClassCastException | NullPointerException e) {
      return List.of(Change.set("unreadable", Printable.of(text, LONGEST_VALUE)));
    }
  }
}
