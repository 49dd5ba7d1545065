package no.samrad.micro.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.samrad.micro.RunningApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To the identity provider and back, as a browser would go. */
class ProviderSignInIT {

  private final InventedProvider provider = RunningApp.get().provider();
  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.NORMAL).build();

  @Test
  void somebody_it_knows_comes_to_the_page_they_were_going_to() {
    provider.letsIn("ingvild.eksempel");

    HttpResponse<String> page = open("signin/start?to=/areas/agder");

    assertThat(page.uri().getPath()).isEqualTo("/samrad/areas/agder");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Ingvild Eksempel");
    assertThat(open("account/password").statusCode()).isEqualTo(200);
  }

  @Test
  void the_session_gets_an_id_that_was_not_there_before() {
    provider.letsIn("");
    open("signin/start");
    String before = session();
    provider.letsIn("ingvild.eksempel");
    open("signin/start");

    assertThat(session()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.invalid/", "//example.invalid", "/signin", "/nowhere"})
  void nobody_is_sent_on_to_where_there_is_no_page_of_ours(String to) {
    provider.letsIn("ingvild.eksempel");

    assertThat(open("signin/start?to=" + to).uri().getPath()).isEqualTo("/samrad/");
  }

  @ParameterizedTest
  @CsvSource({
    "nonce, another",
    "aud, another",
    "iss, https://another.example.invalid",
    "exp, 1700000000",
    "preferred_username,",
    "forged, true"
  })
  void what_does_not_hold_lets_nobody_in_and_is_recorded(String claim, String said)
      throws SQLException {
    long before = refusals("PROVIDER_REFUSED");
    Object value = claim.equals("exp") ? (Object) Long.valueOf(said) : said;
    provider.letsIn("ingvild.eksempel", claims -> claims.put(claim, value));

    assertSentBack(open("signin/start?to=/areas"), "why=REFUSED&to=%2Fareas");
    assertThat(refusals("PROVIDER_REFUSED")).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ukjent.person", "gunnar.fravaersen"})
  void an_account_nobody_added_or_one_that_is_blocked_does_not_open(String user)
      throws SQLException {
    long before = refusals("PROVIDER_NO_ACCOUNT");
    provider.letsIn(user);

    assertSentBack(open("signin/start"), "why=NO_ACCOUNT");
    assertThat(refusals("PROVIDER_NO_ACCOUNT")).isEqualTo(before + 1);
  }

  @Test
  void whoever_turns_round_there_is_told_so() {
    provider.letsIn("");

    assertSentBack(open("signin/start?to=/areas"), "why=CANCELLED&to=%2Fareas");
  }

  @Test
  void an_answer_nobody_waits_for_opens_nothing() {
    provider.letsIn("ingvild.eksempel");

    assertSentBack(open("signin/callback?code=x&state=y"), "why=NOT_EXPECTED");
    provider.letsIn("");
    open("signin/start");
    assertSentBack(open("signin/callback?code=x&state=y"), "why=NOT_EXPECTED");
  }

  private static void assertSentBack(HttpResponse<String> page, String query) {
    assertThat(page.uri().getPath()).isEqualTo("/samrad/signin");
    assertThat(page.uri().getRawQuery()).isEqualTo(query);
    assertThat(page.body()).contains("role=\"alert\"");
  }

  private HttpResponse<String> open(String address) {
    try {
      return browser.send(
          HttpRequest.newBuilder(URI.create(RunningApp.get().url() + address)).build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static long refusals(String cause) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select count(*) from samrad.audit_entry where action = 'SignInFailed' and changes like '%"
                    + cause
                    + "%'")) {
      result.next();
      return result.getLong(1);
    }
  }
}
