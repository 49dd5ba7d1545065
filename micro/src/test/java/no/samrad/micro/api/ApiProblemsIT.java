package no.samrad.micro.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiProblemsIT {

  private static final String ADMINISTRATOR = "anne.demo";
  private static final String HOST_STAFF = "ingvild.eksempel";
  private static final String WITHOUT_RIGHTS = "kari.tenkemo";

  /** Nobody else signs in with it, so that its password has not been proved before. */
  private static final String SELDOM = "mari.papirvik";

  private final Client client = new Client();

  @ParameterizedTest
  @CsvSource({
    "day=2016-02-30, day, 2016-02-30",
    "day=i dag, day, i dag",
    "day=0001-01-01, day, 1900-01-01",
    "page=0, page, «0»",
    "size=201, size, «201»",
    "sort=form, sort, '-age0, host'",
    "lang=se, lang, 'nb, nn, en'",
    "lang=nb&lang=nn, lang, flere ganger",
    "form=X, form, CITY_DISTRICTS",
    "q=qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq, q, høyst 200"
  })
  void a_bad_parameter_is_named(String question, String parameter, String said) {
    Answer answer = client.get(ADMINISTRATOR, "/areas?" + question.replace(" ", "%20"));

    assertProblem(answer, 400, "invalid-parameter");
    assertThat(answer.text("parameter")).isEqualTo(parameter);
    assertThat(answer.text("detail")).contains("Parameteren " + parameter).contains(said);
    assertThat(answer.text("instance")).isEqualTo("/samrad/api/v1/areas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/areas", "/areas/agder", "/areas/nowhere", "/units/4204", "/nothing"})
  void nobody_is_told_how_to_say_who_they_are(String address) {
    Answer answer = client.get(Client.NOBODY, address);

    assertProblem(answer, 401, "sign-in-required");
    assertThat(answer.header("WWW-Authenticate"))
        .contains("Basic realm=\"samrad\", charset=\"UTF-8\"");
  }

  @ParameterizedTest
  @CsvSource({
    "Basic x, kan ikke leses",
    "Digest x, Basic eller Bearer",
    "Basic YW5uZS5kZW1vOmZlaWw=, stemmer ikke"
  })
  void wrong_credentials_are_refused_with_the_reason(String header, String said) {
    Answer answer = client.get(Client.NOBODY, "/areas", "Authorization", header);

    assertProblem(answer, 401, "sign-in-required");
    assertThat(answer.text("detail")).contains(said);
  }

  @Nested
  class Waiting {

    @AfterEach
    void forget() {
      Register.run(
          "update samrad.account set locked_until = null where username = '" + SELDOM + "'");
      Register.run("delete from samrad.sign_in_attempt");
    }

    @Test
    void a_locked_account_is_told_how_long() {
      Register.run(
          "update samrad.account set locked_until = now() + interval '10 minutes' where username = '"
              + SELDOM
              + "'");

      Answer answer = client.get(SELDOM, "/areas");

      assertProblem(answer, 429, "too-many-attempts");
      assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(500, 601);
      assertThat(answer.headers("WWW-Authenticate")).isEmpty();
    }

    @Test
    void guessing_on_at_a_locked_account_counts_for_the_address_and_is_recorded() {
      Register.run("delete from samrad.sign_in_attempt");
      Register.run(
          "update samrad.account set locked_until = now() + interval '10 minutes' where username = '"
              + SELDOM
              + "'");
      long before = refusedSignIns();

      client.get(SELDOM, "/areas");

      assertThat(Register.count("select sum(attempts) from samrad.sign_in_attempt")).isEqualTo(1);
      assertThat(refusedSignIns()).isEqualTo(before + 1);
    }

    private static long refusedSignIns() {
      return Register.count(
          "select count(*) from samrad.audit_entry where action = 'SignInFailed'");
    }

    @Test
    void too_many_attempts_from_an_address_make_it_wait() {
      Register.run(
          """
          insert into samrad.sign_in_attempt (source, window_start, attempts)
          values ('127.0.0.1', to_timestamp(floor(extract(epoch from now()) / 900) * 900), 50)
          on conflict (source, window_start) do update set attempts = 50
          """);

      Answer answer = client.get(SELDOM, "/areas");

      assertProblem(answer, 429, "too-many-attempts");
      assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 901);
    }
  }

  @Nested
  class Denied {

    @Test
    void an_area_of_others_names_the_missing_right_and_is_recorded() {
      long before = refusals("/api/v1/areas/rogaland");

      Answer answer = client.get(HOST_STAFF, "/areas/rogaland?q=hemmelig");

      assertProblem(answer, 403, "access-denied");
      assertThat(answer.json().getAsJsonArray("missingRoles")).hasSize(10);
      assertThat(answer.text("detail")).contains("rolle i dette området");
      assertThat(refusals("/api/v1/areas/rogaland")).isEqualTo(before + 1);
    }

    @Test
    void whoever_holds_no_role_is_told_so_and_recorded_once() {
      long before = refusals("/api/v1/areas");

      Answer answer = client.get(WITHOUT_RIGHTS, "/areas");

      assertProblem(answer, 403, "access-denied");
      assertThat(answer.text("detail")).contains("ingen rolle i dag");
      assertThat(refusals("/api/v1/areas")).isEqualTo(before + 1);
    }

    private long refusals(String subject) {
      return Register.count(
          "select count(*) from samrad.audit_entry where outcome = 'REFUSED' and subject = ?",
          subject);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/areas/nowhere",
        "/areas/AGDER",
        "/areas/%3Cscript%3E",
        "/areas/agder/x",
        "/councils",
        "/agreements/999999999",
        "/units/9999",
        ""
      })
  void what_does_not_exist_is_not_found(String address) {
    assertProblem(client.get(ADMINISTRATOR, address), 404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "/units/301, LEADING_ZERO_LOST, 0301",
    "/units/x, NOT_A_UNIT_CODE, fire siffer",
    "/units/1102?day=2026-01-01, CODE_NO_LONGER_VALID, til og med 2019-12-31",
    "/units/1108?day=2019-12-31, CODE_NOT_YET_VALID, fra 2020-01-01"
  })
  void a_number_that_no_unit_has_says_why(String address, String rule, String said) {
    Answer answer = client.get(ADMINISTRATOR, address);

    assertProblem(answer, 404, "not-found");
    assertThat(answer.text("rule")).isEqualTo("place.rule." + rule);
    assertThat(answer.text("detail")).contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "api/", "api/v2", "api/v2/areas"})
  void there_is_only_one_version(String path) {
    Answer answer = client.ask(ADMINISTRATOR, "GET", path);

    assertProblem(answer, 404, "not-found");
    assertThat(answer.headers("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "SEARCH"})
  void the_api_only_reads(String method) {
    Answer answer = client.ask(ADMINISTRATOR, method, "api/v1/areas");

    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "application/xml", "text/html"})
  void other_formats_are_not_offered(String format) {
    assertProblem(client.get(ADMINISTRATOR, "/areas", "Accept", format), 406, "not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*", "text/html, application/json;q=0.1"})
  void json_is_found_among_what_a_client_takes(String formats) {
    assertThat(client.get(ADMINISTRATOR, "/areas", "Accept", formats).status()).isEqualTo(200);
  }

  @Test
  void our_own_fault_gives_a_reference_and_nothing_of_the_inside() {
    Register.run("alter function samrad.area_on(date, text) rename to area_away");
    Answer answer;
    try {
      answer = client.get(ADMINISTRATOR, "/areas?lang=en");
    } finally {
      Register.run("alter function samrad.area_away(date, text) rename to area_on");
    }

    assertProblem(answer, 500, "failed");
    assertThat(answer.text("reference")).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
    assertThat(answer.text("detail")).contains(answer.text("reference"));
    assertThat(answer.body()).doesNotContainIgnoringCase("area_on", "exception", "no.samrad");
  }

  @Test
  void a_path_in_disguise_is_still_the_api() {
    Answer answer =
        client.ask(Client.NOBODY, "GET", "%61pi/v1/areas", "Cookie", "JSESSIONID=0123456789");

    assertProblem(answer, 401, "sign-in-required");
  }

  private static void assertProblem(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text("type")).isEqualTo("urn:samrad:problem:" + type);
    assertThat(answer.json().get("status").getAsInt()).isEqualTo(status);
    assertThat(answer.text("title")).isNotBlank();
    assertThat(answer.text("detail")).isNotBlank();
    assertThat(answer.text("instance")).startsWith("/samrad/");
    assertThat(answer.headers("Set-Cookie")).isEmpty();
  }
}
