package no.samrad.meeting;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * A figure of a snapshot that minutes print, with its words, so that they need nothing else.
 *
 * @param code which; in capital letters
 * @param nb what it is in Bokmål
 * @param nn what it is in Nynorsk
 * @param value as it is printed
 */
public record SnapshotFigure(String code, String nb, String nn, String value) {

  JsonObject json() {
    return Json.createObjectBuilder()
        .add("code", code)
        .add("nb", nb)
        .add("nn", nn)
        .add("value", value)
        .build();
  }
}
