package no.samrad.minutes;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import no.samrad.minutes.MinutesFacts.Figure;

/** The figures of a snapshot that minutes tell: those about the area as a whole, in their words. */
final class KeyFigures {

  private static final String NUMBER = "NUMBER";

  private KeyFigures() {}

  static List<Figure> read(String content, MinutesLanguage language) {
    try (JsonReader reader = Json.createReader(new StringReader(content))) {
      JsonObject sources = reader.readObject().getJsonObject("lines");
      List<Figure> figures = new ArrayList<>();
      if (sources != null) {
        sources.values().stream()
            .map(JsonValue::asJsonArray)
            .flatMap(each -> each.getValuesAs(JsonObject.class).stream())
            .filter(KeyFigures::isOfTheArea)
            .forEach(
                each ->
                    FigureWord.find(each.getString("figure"))
                        .map(word -> new Figure(word.in(language), each.getString("value")))
                        .ifPresent(figures::add));
      }
      return figures;
    }
  }

  private static boolean isOfTheArea(JsonObject line) {
    return line.getString("kind").equals(NUMBER)
        && line.getString("about").isEmpty()
        && !line.getBoolean("closed");
  }
}
