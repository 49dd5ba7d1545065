package no.samrad.minutes;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import no.samrad.minutes.MinutesText.Part;
import no.samrad.minutes.MinutesText.PartKind;
import no.samrad.minutes.MinutesText.Section;

/** Minutes as they are kept for the page: what was approved, also when names change later. */
final class MinutesJson {

  private static final String SECTIONS = "sections";
  private static final String PARTS = "parts";
  private static final String ITEM = "item";

  private MinutesJson() {}

  static String write(MinutesText text) {
    JsonArrayBuilder sections = Json.createArrayBuilder();
    text.sections().forEach(each -> sections.add(section(each)));
    return Json.createObjectBuilder()
        .add("title", text.title())
        .add("council", text.council())
        .add("area", text.area())
        .add("language", text.language())
        .add(SECTIONS, sections)
        .build()
        .toString();
  }

  private static JsonObjectBuilder section(Section section) {
    JsonArrayBuilder parts = Json.createArrayBuilder();
    section.parts().forEach(each -> parts.add(part(each)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("level", section.level())
            .add("heading", section.heading())
            .add(PARTS, parts);
    return section.item() == null ? json : json.add(ITEM, section.item());
  }

  private static JsonObjectBuilder part(Part part) {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    part.rows().forEach(each -> rows.add(Json.createArrayBuilder(each)));
    return Json.createObjectBuilder()
        .add("kind", part.kind().name())
        .add("label", part.label())
        .add("text", part.text())
        .add("head", Json.createArrayBuilder(part.head()))
        .add("rows", rows);
  }

  static MinutesText read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject text = reader.readObject();
      return new MinutesText(
          text.getString("title"),
          text.getString("council"),
          text.getString("area"),
          text.getString("language"),
          text.getJsonArray(SECTIONS).getValuesAs(JsonObject.class).stream()
              .map(MinutesJson::section)
              .toList());
    }
  }

  private static Section section(JsonObject json) {
    Long item = json.containsKey(ITEM) ? json.getJsonNumber(ITEM).longValue() : null;
    List<Part> parts =
        json.getJsonArray(PARTS).getValuesAs(JsonObject.class).stream()
            .map(MinutesJson::part)
            .toList();
    return new Section(item, json.getInt("level"), json.getString("heading"), parts);
  }

  private static Part part(JsonObject json) {
    return new Part(
        PartKind.valueOf(json.getString("kind")),
        json.getString("label"),
        json.getString("text"),
        texts(json.getJsonArray("head")),
        json.getJsonArray("rows").stream()
            .map(JsonValue::asJsonArray)
            .map(MinutesJson::texts)
            .toList());
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
