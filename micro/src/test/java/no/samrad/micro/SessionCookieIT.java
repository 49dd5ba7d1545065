package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SessionCookieIT {

  private static final String FORM =
      "signIn=signIn&signIn:enter=&jakarta.faces.ViewState=stateless"
          + "&signIn:user:input=anne.demo&signIn:password:input=";

  /** Other sites can neither read it nor send it along with what they post. */
  @Test
  void is_kept_from_scripts_and_from_other_sites() throws IOException, InterruptedException {
    String password = URLEncoder.encode(RunningApp.get().password(), StandardCharsets.UTF_8);
    HttpResponse<Void> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(RunningApp.get().url() + "signin"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(FORM + password))
                    .build(),
                BodyHandlers.discarding());

    assertThat(answer.headers().allValues("Set-Cookie"))
        .singleElement(STRING)
        .startsWith("JSESSIONID=")
        .contains("Path=/samrad")
        .contains("HttpOnly")
        .contains("SameSite=Lax");
  }
}
