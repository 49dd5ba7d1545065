package no.samrad.micro.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiIT {

  private static final String ADMINISTRATOR = "anne.demo";
  private static final String HOST_STAFF = "ingvild.eksempel";

  private final Client client = new Client();

  @Nested
  class Areas {

    @Test
    void in_2016_there_were_two_with_five_units() {
      Answer answer = client.get(ADMINISTRATOR, "/areas?day=2016-06-01");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.items("code")).containsExactly("oslo", "rogaland");
      assertThat(units(answer)).isEqualTo(5);
      assertThat(answer.json().get("total").getAsLong()).isEqualTo(2);
      assertThat(answer.text("day")).isEqualTo("2016-06-01");
    }

    @Test
    void in_2023_there_were_five_with_forty_units() {
      Answer answer = client.get(ADMINISTRATOR, "/areas?day=2023-06-01");

      assertThat(answer.items("name"))
          .containsExactly("Agder", "Oslo", "Rogaland", "Trøndelag", "Vestland");
      assertThat(units(answer)).isEqualTo(40);
    }

    @Test
    void hold_for_today_when_no_day_is_asked_for() {
      LocalDate before = LocalDate.now(ZoneId.of("Europe/Oslo"));
      LocalDate answered = LocalDate.parse(client.get(ADMINISTRATOR, "/areas").text("day"));

      assertThat(answered).isBetween(before, LocalDate.now(ZoneId.of("Europe/Oslo")));
    }

    @Test
    void carry_exactly_what_the_description_says() {
      JsonObject oslo = client.get(ADMINISTRATOR, "/areas?day=2016-06-01&lang=nb").items().get(0);

      assertThat(oslo)
          .isEqualTo(
              json(
                  """
                  {"code":"oslo","name":"Oslo","form":"CITY_DISTRICTS","status":"OPERATION",
                   "host":{"code":"0301","name":"Oslo","from":"2016-01-01","to":null,"assumed":true},
                   "units":[
                     {"code":"030101","name":"Gamle Oslo","kind":"CITY_DISTRICT",
                      "from":"2016-01-01","to":null,"age0":null,"population":null},
                     {"code":"030115","name":"Søndre Nordstrand","kind":"CITY_DISTRICT",
                      "from":"2016-01-01","to":null,"age0":null,"population":null}],
                   "municipalities":0,"cityDistricts":2,"residents":null}
                  """));
    }

    @Test
    void show_the_last_day_of_a_period_as_included() {
      Answer answer = client.get(ADMINISTRATOR, "/areas?day=2019-12-31&q=sandnes");

      JsonObject sandnes =
          Answer.objects(answer.items().get(0).getAsJsonArray("units")).stream()
              .filter(unit -> unit.get("name").getAsString().equals("Sandnes"))
              .findFirst()
              .orElseThrow();
      assertThat(sandnes.get("code").getAsString()).isEqualTo("1102");
      assertThat(sandnes.get("to").getAsString()).isEqualTo("2019-12-31");
    }

    @Test
    void are_only_those_the_caller_may_read() {
      Answer answer = client.get(HOST_STAFF, "/areas?day=2023-06-01");

      assertThat(answer.items("code")).containsExactly("agder");
      assertThat(answer.json().get("total").getAsLong()).isEqualTo(1);
    }

    @Test
    void come_in_pages_that_do_not_overlap() {
      String list = "/areas?day=2023-06-01&sort=-name&size=2&page=";

      assertThat(client.get(ADMINISTRATOR, list + 1).items("code"))
          .containsExactly("vestland", "trondelag");
      assertThat(client.get(ADMINISTRATOR, list + 3).items("code")).containsExactly("agder");
      Answer beyond = client.get(ADMINISTRATOR, list + 4);
      assertThat(beyond.items()).isEmpty();
      assertThat(beyond.json().get("total").getAsLong()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
      "sort=units, oslo",
      "sort=-units, agder",
      "sort=-host, trondelag",
      "form=CITY_DISTRICTS, oslo",
      "q=AUSTEVOLL, vestland",
      "q=5031, trondelag"
    })
    void are_sorted_and_found(String question, String first) {
      Answer answer = client.get(ADMINISTRATOR, "/areas?day=2023-06-01&" + question);

      assertThat(answer.items("code")).first().isEqualTo(first);
    }

    @Test
    void show_everything_one_by_one() {
      JsonObject agder = client.get(HOST_STAFF, "/areas/agder?day=2023-06-01").json();

      assertThat(String.join(" ", agder.keySet()))
          .isEqualTo(
              "day code name form status host units municipalities cityDistricts residents "
                  + "from to gaps residentsByYear names forms statuses hosts memberships");
      assertThat(agder.getAsJsonArray("units")).hasSize(13);
      assertThat(agder.get("residents").getAsJsonObject())
          .isEqualTo(json("{\"year\":2023,\"age0\":2556,\"population\":266701,\"missing\":0}"));
      assertThat(agder.getAsJsonArray("statuses").get(1))
          .isEqualTo(json("{\"status\":\"OPERATION\",\"from\":\"2023-01-01\",\"to\":null}"));
    }

    @Test
    void have_a_history_also_on_a_day_they_do_not_exist() {
      Answer answer = client.get(HOST_STAFF, "/areas/agder?day=2016-06-01");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().get("status").isJsonNull()).isTrue();
      assertThat(answer.json().getAsJsonArray("units")).isEmpty();
      assertThat(answer.json().getAsJsonArray("memberships")).isNotEmpty();
    }
  }

  @Nested
  class Units {

    @Test
    void are_the_municipalities_and_city_districts_of_the_day() {
      Answer answer = client.get(HOST_STAFF, "/units?size=1&kind=MUNICIPALITY&day=2026-06-01");

      assertThat(answer.json().get("total").getAsLong()).isEqualTo(357);
      assertThat(answer.items("code")).hasSize(1);
    }

    @Test
    void carry_exactly_what_the_description_says() {
      assertThat(client.get(HOST_STAFF, "/units?q=4204&day=2026-06-01").items().get(0))
          .isEqualTo(
              json(
                  """
                  {"code":"4204","name":"Kristiansand","kind":"MUNICIPALITY","county":"Agder",
                   "from":"2020-01-01","to":null,"existing":true,"age0":1211,"population":119287}
                  """));
    }

    @Test
    void are_sorted_in_the_norwegian_way() {
      List<String> last =
          client.get(HOST_STAFF, "/units?sort=-name&size=3&day=2026-06-01").items("name");

      assertThat(last).allMatch(name -> name.startsWith("Å"));
    }

    @ParameterizedTest
    @CsvSource({"Kárášjohka, 5610", "karasjohka, 5610", "Røros, 5025", "r%C3%B8ros, 5025"})
    void are_found_by_every_name_they_have(String name, String code) {
      Answer answer =
          client.get(
              HOST_STAFF,
              "/units?day=2026-06-01&q="
                  + name.replace("á", "%C3%A1").replace("š", "%C5%A1").replace("ø", "%C3%B8"));

      assertThat(answer.items("code")).first().isEqualTo(code);
    }

    @Test
    void have_their_sami_names_letter_by_letter() {
      Answer answer = client.get(HOST_STAFF, "/units/5610?day=2026-06-01");

      assertThat(answer.body()).contains("\"language\":\"se\",\"name\":\"Kárášjohka\"");
      assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void tell_whom_they_took_over_from() {
      JsonObject sandnes = client.get(HOST_STAFF, "/units/1108?day=2020-06-01").json();

      assertThat(Answer.objects(sandnes.getAsJsonArray("predecessors")))
          .extracting(unit -> unit.get("code").getAsString())
          .contains("1102", "1129");
    }
  }

  @Nested
  class Language {

    @ParameterizedTest
    @CsvSource({"emily.example, '', en", "ragnhild.tenkt, '', nn", "emily.example, nb, nb"})
    void is_the_accounts_unless_another_is_asked_for(String user, String lang, String expected) {
      Answer answer = client.get(user, "/areas?lang=" + lang);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Language")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"nb, Finnes ikke", "nn, Finst ikkje", "en, Does not exist"})
    void is_that_of_problems_too(String lang, String title) {
      assertThat(client.get(ADMINISTRATOR, "/areas/nowhere?lang=" + lang).text("title"))
          .isEqualTo(title);
    }
  }

  @Nested
  class Http {

    @ParameterizedTest
    @ValueSource(strings = {"/areas", "/areas/agder", "/units", "/areas/nowhere", "/openapi.json"})
    void no_session_is_ever_begun_or_taken_up(String address) {
      Answer answer = client.get(HOST_STAFF, address, "Cookie", "JSESSIONID=0123456789abcdef");

      assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void a_session_of_the_pages_is_no_credential() {
      Answer answer = client.get(Client.NOBODY, "/areas", "Cookie", "JSESSIONID=0123456789abcdef");

      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/areas", "/areas/nowhere", "/openapi.json"})
    void nothing_is_kept_embedded_or_guessed_at(String address) {
      Answer answer = client.get(HOST_STAFF, address);

      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none';");
      assertThat(answer.headers("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void head_answers_like_get_without_a_body() {
      Answer answer = client.ask(HOST_STAFF, "HEAD", "api/v1/areas");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).startsWith("application/json");
      assertThat(answer.body()).isEmpty();
    }

    @Test
    void options_says_that_one_can_only_read() {
      Answer answer = client.ask(Client.NOBODY, "OPTIONS", "api/v1/areas");

      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
      assertThat(answer.body()).isEmpty();
    }

    @Test
    void the_description_is_open_to_everybody() {
      Answer answer = client.get(Client.NOBODY, "/openapi.json");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().getAsJsonObject("paths").keySet())
          .containsExactlyInAnyOrder(
              "/agreements",
              "/agreements/{number}",
              "/areas",
              "/areas/{code}",
              "/councils/{number}/meetings",
              "/units",
              "/units/{code}",
              "/openapi.json");
    }
  }

  private static long units(Answer answer) {
    return answer.items().stream().mapToLong(area -> area.getAsJsonArray("units").size()).sum();
  }

  private static JsonObject json(String text) {
    return new Gson().fromJson(text, JsonObject.class);
  }
}
