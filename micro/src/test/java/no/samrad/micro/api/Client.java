package no.samrad.micro.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.samrad.micro.RunningApp;

/** A program that asks the API: keeps no cookies and follows no redirects, like most. */
final class Client {

  static final String NOBODY = null;

  private final HttpClient http = HttpClient.newHttpClient();

  /** GET on the first version of the API, e.g. {@code /areas?day=2016-06-01}. */
  Answer get(String user, String address, String... headers) {
    return ask(user, "GET", "api/v1" + address, headers);
  }

  /**
   * @param path below the context path
   */
  Answer ask(String user, String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(RunningApp.get().url() + path))
            .method(method, BodyPublishers.noBody());
    if (user != null) {
      request.header("Authorization", basic(user, RunningApp.get().password()));
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new Answer(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String basic(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
