package no.samrad.access;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samrad.access.AccessCallers.Column;
import no.samrad.access.AccessTargets.Target;
import no.samrad.micro.QuickHash;

/** Asks the running application as everybody and writes down one row of the table. */
final class AccessProbe {

  private static final String ANONYMOUS = "nobody";

  /** Every documented path, and the address of it in an area. */
  static final Map<String, Function<Target, String>> API =
      new TreeMap<>(
          Map.of(
              "/agreements", target -> "/agreements?area=" + target.slug(),
              "/agreements/{number}",
                  target -> "/agreements/" + (AccessTargets.AGREEMENTS + target.area()),
              "/areas", target -> "/areas",
              "/areas/{code}", target -> "/areas/" + target.slug(),
              "/councils/{number}/meetings",
                  target -> "/councils/" + (AccessTargets.AGREEMENTS + target.area()) + "/meetings",
              "/units", target -> "/units?size=1",
              "/units/{code}", target -> "/units/4204",
              "/openapi.json", target -> "/openapi.json"));

  private final String base;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Map<String, String>> answers = new HashMap<>();

  AccessProbe(URL application) {
    base = application.toString().replaceAll("/$", "");
  }

  static String header() {
    return "call,"
        + AccessCallers.columns().stream().map(Column::title).collect(Collectors.joining(","))
        + ","
        + ANONYMOUS;
  }

  String useCase(String call) {
    return row((user, target) -> useCases(user, target).getOrDefault(call, "?"));
  }

  /** All at once: to sign in for each of ten thousand calls takes longer than the calls. */
  private Map<String, String> useCases(String user, Target target) {
    return answers.computeIfAbsent(
        user + " " + target.slug(),
        key ->
            get(AccessCallServlet.PATH + "?" + target.query(), user)
                .body()
                .lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[0], AccessProbe::answer)));
  }

  private static String answer(String[] line) {
    return line[1].matches("[AD]") ? line[1] : "?" + line[1];
  }

  String path(String path) {
    return row(
        (user, target) -> {
          HttpResponse<String> answer = get("/api/v1" + API.get(path).apply(target), user);
          boolean shown =
              !path.equals("/areas") || answer.body().contains("\"code\":\"" + target.slug());
          return switch (answer.statusCode()) {
            case 200 -> shown ? "A" : "D";
            case 401, 403 -> "D";
            default -> "?" + answer.statusCode();
          };
        });
  }

  Set<String> documentedPaths() {
    String document = get("/api/v1/openapi.json", null).body();
    JsonObject paths = new Gson().fromJson(document, JsonObject.class).getAsJsonObject("paths");
    return paths.keySet().stream()
        .map(path -> path.replaceFirst("^/api/v1", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private interface Ask {
    String as(String user, Target target);
  }

  private static String row(Ask ask) {
    StringBuilder row = new StringBuilder();
    for (Column column : AccessCallers.columns()) {
      row.append(',')
          .append(ask.as(column.username("now"), AccessTargets.own()))
          .append(ask.as(column.username("now"), AccessTargets.other()))
          .append(ask.as(column.username("before"), AccessTargets.own()))
          .append(ask.as(column.username("after"), AccessTargets.own()));
    }
    return row.append(',').append(ask.as(null, AccessTargets.own())).toString();
  }

  private HttpResponse<String> get(String path, String user) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    if (user != null) {
      String pair = user + ":" + QuickHash.PASSWORD;
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
