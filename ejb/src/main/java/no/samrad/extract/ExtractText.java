package no.samrad.extract;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samrad.upload.JsonTexts;

/** What came of a file, as the database keeps it. */
final class ExtractText {

  private ExtractText() {}

  static String counts(Map<ExtractChangeKind, Long> counts) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    counts.forEach(
        (kind, number) ->
            array.add(Json.createObjectBuilder().add("kind", kind.name()).add("number", number)));
    return array.build().toString();
  }

  static Map<ExtractChangeKind, Long> counts(String json) {
    Map<ExtractChangeKind, Long> counts = new EnumMap<>(ExtractChangeKind.class);
    read(json, each -> each)
        .forEach(
            each ->
                counts.put(
                    ExtractChangeKind.valueOf(each.getString("kind")),
                    each.getJsonNumber("number").longValue()));
    return counts;
  }

  static String changes(List<ExtractChange> changes) {
    return write(
        changes,
        each ->
            Json.createObjectBuilder()
                .add("kind", each.kind().name())
                .add("line", each.line())
                .add("what", each.what())
                .add("from", each.from())
                .add("to", each.to()));
  }

  static List<ExtractChange> changes(String json) {
    return read(
        json,
        each ->
            new ExtractChange(
                ExtractChangeKind.valueOf(each.getString("kind")),
                each.getJsonNumber("line").longValue(),
                each.getString("what"),
                each.getString("from"),
                each.getString("to")));
  }

  static String problems(List<ExtractProblem> problems) {
    return write(
        problems,
        each ->
            Json.createObjectBuilder()
                .add("line", each.line())
                .add("column", each.column())
                .add("reason", each.reason())
                .add("details", JsonTexts.write(each.details())));
  }

  static List<ExtractProblem> problems(String json) {
    return read(
        json,
        each ->
            new ExtractProblem(
                each.getJsonNumber("line").longValue(),
                each.getString("column"),
                each.getString("reason"),
                JsonTexts.read(each.getString("details"))));
  }

  private static <T> String write(List<T> all, Function<T, JsonObjectBuilder> one) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    all.forEach(each -> array.add(one.apply(each)));
    return array.build().toString();
  }

  private static <T> List<T> read(String json, Function<JsonObject, T> one) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(one).toList();
    }
  }
}
