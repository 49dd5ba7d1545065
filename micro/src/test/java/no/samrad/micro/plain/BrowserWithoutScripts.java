package no.samrad.micro.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who signs in, opens one address after the other, and sends forms as they stand. */
public final class BrowserWithoutScripts {

  private static final String BOUNDARY = "between-the-fields-of-a-form";

  private final String base;
  private String basic;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .build();

  /**
   * @param application where it is, with or without a slash at the end
   */
  public BrowserWithoutScripts(String application) {
    base = application.replaceAll("/$", "");
  }

  public void signIn(String user, String password) {
    String pair = user + ":" + password;
    basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    Map<String, String> form =
        Map.of(
            "signIn", "signIn",
            "signIn:user:input", user,
            "signIn:password:input", password,
            "signIn:enter", "",
            "jakarta.faces.ViewState", "stateless");
    HttpResponse<String> answer = post(URI.create(base + "/signin"), form);
    if (answer.uri().getPath().endsWith("/signin")) {
      throw new IllegalStateException(user + " could not sign in: " + answer.body());
    }
  }

  /** The API keeps no session: it is told again who asks. */
  public HttpResponse<String> open(String address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address));
    if (address.startsWith("/api/")) {
      request.header("Authorization", basic);
    }
    return send(request);
  }

  HttpResponse<String> post(URI address, Map<String, String> form) {
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form))));
  }

  /** As a form that can carry files is sent; without any. */
  HttpResponse<String> postParts(URI address, Map<String, String> form) {
    String parts =
        form.entrySet().stream().map(BrowserWithoutScripts::part).collect(Collectors.joining());
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n")));
  }

  private static String part(Map.Entry<String, String> field) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, field.getKey(), field.getValue());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    HttpRequest asked = request.build();
    try {
      return answer(asked);
    } catch (IOException e) {
      return again(asked, e);
    }
  }

  /** As browsers do: the server may close a connection it kept, just when it is used again. */
  private HttpResponse<String> again(HttpRequest asked, IOException first) {
    if (!asked.method().equals("GET")) {
      throw new UncheckedIOException(first);
    }
    try {
      return answer(asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> answer(HttpRequest asked) throws IOException {
    try {
      return http.send(asked, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
