package no.samrad.micro.api;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the API answered. */
record Answer(HttpResponse<String> response) {

  int status() {
    return response.statusCode();
  }

  String body() {
    return response.body();
  }

  /** Empty when the header is absent. */
  String header(String name) {
    return String.join("|", headers(name));
  }

  List<String> headers(String name) {
    return response.headers().allValues(name);
  }

  JsonObject json() {
    return new Gson().fromJson(body(), JsonObject.class);
  }

  List<JsonObject> items() {
    return objects(json().getAsJsonArray("items"));
  }

  /** One member of every item. */
  List<String> items(String member) {
    return items().stream().map(each -> each.get(member).getAsString()).toList();
  }

  static List<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  String text(String member) {
    return json().get(member).getAsString();
  }
}
