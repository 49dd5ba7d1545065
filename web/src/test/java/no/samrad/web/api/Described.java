package no.samrad.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The description of the API as the build made it. */
final class Described {

  private final JsonObject document;

  private Described(JsonObject document) {
    this.document = document;
  }

  static Described read() {
    try (JsonReader reader =
        Json.createReader(Described.class.getResourceAsStream(OpenApiResource.DOCUMENT))) {
      return new Described(reader.readObject());
    }
  }

  JsonObject document() {
    return document;
  }

  /** Every operation by its method and path, like {@code GET /areas}. */
  Map<String, JsonObject> operations() {
    Map<String, JsonObject> operations = new TreeMap<>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, methods) ->
                methods
                    .asJsonObject()
                    .forEach(
                        (method, operation) ->
                            operations.put(
                                method.toUpperCase(Locale.ROOT) + " " + path,
                                operation.asJsonObject())));
    return operations;
  }

  /** The parameters of an operation, by name and place, like {@code query day}. */
  static Map<String, JsonObject> parameters(JsonObject operation) {
    Map<String, JsonObject> parameters = new TreeMap<>();
    JsonArray all = operation.getJsonArray("parameters");
    if (all != null) {
      all.getValuesAs(JsonObject.class)
          .forEach(
              each -> parameters.put(each.getString("in") + " " + each.getString("name"), each));
    }
    return parameters;
  }

  JsonObject schema(String name) {
    return document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
  }

  Set<String> schemas() {
    return document.getJsonObject("components").getJsonObject("schemas").keySet();
  }

  /** What the schema of a member, a list's item or an answer points at; empty for none. */
  static String target(JsonObject schema) {
    if (schema.containsKey("$ref")) {
      return schema.getString("$ref").replaceFirst(".*/", "");
    }
    if (schema.containsKey("items")) {
      return target(schema.getJsonObject("items"));
    }
    return schema.containsKey("anyOf") ? target(schema.getJsonArray("anyOf").getJsonObject(0)) : "";
  }

  static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  /** A type, also where "or null" stands beside it. */
  static List<String> types(JsonObject schema) {
    JsonValue type = schema.get("type");
    if (type == null) {
      return List.of();
    }
    return type instanceof JsonString one ? List.of(one.getString()) : texts(type.asJsonArray());
  }
}
