package no.samrad.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import no.samrad.area.OrganisationForm;
import no.samrad.place.Language;
import no.samrad.security.AccountId;
import no.samrad.security.CurrentUser;
import no.samrad.security.SignedInUser;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PersonId;
import no.samrad.web.api.BadParameter.Fault;
import no.samrad.web.faces.RequestFixture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

  private static final Set<String> COLUMNS = Set.of("name", "age0");

  private final CurrentUser user = new CurrentUser();
  private final ListParameters given = new ListParameters();

  @Nested
  class TheDay {

    @ParameterizedTest
    @NullAndEmptySource
    void is_today_in_norway_when_none_is_asked_for(String nothing) {
      given.day = nothing;

      assertThat(questions().asOf(given).day()).isEqualTo("2026-03-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2016-06-01", "2024-02-29", "2199-12-31"})
    void can_be_any_of_three_centuries(String day) {
      given.day = day;

      assertThat(questions().asOf(given).day()).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "today",
          "2023-02-29",
          "2023-6-1",
          "01.06.2023",
          "2023-06-01T00:00:00Z",
          " 2023-06-01",
          "+12023-06-01",
          "-2023-06-01",
          "٢٠٢٣-٠٦-٠١"
        })
    void is_refused_when_there_is_no_such_day(String day) {
      given.day = day;

      assertRefused("day", Fault.NO_DAY, () -> questions().asOf(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "1899-12-31", "2200-01-01", "9999-12-31"})
    void is_refused_when_nobody_can_mean_it(String day) {
      given.day = day;

      assertRefused("day", Fault.DAY_OUT_OF_RANGE, () -> questions().asOf(given));
    }
  }

  @Nested
  class TheLanguage {

    @Test
    void is_the_one_asked_for() {
      given.lang = "nn";

      assertThat(questions("nn", "en").asOf(given).language()).isEqualTo(Language.NN);
    }

    @Test
    void is_the_accounts_when_none_is_asked_for() {
      signIn("en");

      assertThat(questions(null, "nn").asOf(given).language()).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @CsvSource({"nn, nn", "no, nb", "en-GB, en", "se, nb", "'de,nn', nn"})
    void is_what_the_client_wishes_before_anybody_is_known(String wish, String expected) {
      assertThat(language(null, wish).code()).isEqualTo(expected);
    }

    @Test
    void is_bokmaal_where_nobody_says_anything() {
      assertThat(language(null, null).code()).isEqualTo("nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "se", "NB", "nb-NO", "x"})
    void is_refused_when_there_are_no_texts_in_it(String lang) {
      given.lang = lang;

      assertRefused("lang", Fault.NO_CHOICE, () -> questions(lang, null).asOf(given));
    }
  }

  @Nested
  class ThePage {

    @Test
    void is_the_first_fifty_in_the_lists_own_order_when_nothing_is_asked_for() {
      assertThat(questions().page(given, COLUMNS)).isEqualTo(new PageRequest(1, 50, ""));
    }

    @Test
    void is_the_one_asked_for() {
      given.page = "3";
      given.size = "200";
      given.sort = "-name";

      assertThat(questions().page(given, COLUMNS)).isEqualTo(new PageRequest(3, 200, "-name"));
    }

    @Test
    void can_lie_far_away_without_running_over() {
      given.page = "1000000";
      given.size = "200";

      assertThat(questions().page(given, COLUMNS).offset()).isEqualTo(199_999_800);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"0", "-1", "1.0", "1e3", "x", "1000001", "4294967297", "99999999999999", "١"})
    void has_a_number(String page) {
      given.page = page;

      assertRefused("page", Fault.NO_NUMBER, () -> questions().page(given, COLUMNS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "all"})
    void has_at_most_two_hundred_items(String size) {
      given.size = size;

      assertRefused("size", Fault.NO_NUMBER, () -> questions().page(given, COLUMNS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "--name", "+name", "NAME", "name;drop", "name,age0"})
    void is_sorted_by_a_column_there_is(String sort) {
      given.sort = sort;

      assertRefused("sort", Fault.NO_CHOICE, () -> questions().page(given, COLUMNS));
    }
  }

  @Nested
  class TheText {

    @Test
    void is_empty_when_nothing_is_looked_for() {
      assertThat(questions().text(given)).isEmpty();
    }

    @Test
    void has_at_most_two_hundred_characters() {
      given.q = "ø".repeat(200);
      assertThat(questions().text(given)).hasSize(200);

      given.q = "ø".repeat(201);
      assertRefused("q", Fault.TOO_LONG, () -> questions().text(given));
    }
  }

  @Nested
  class AConstant {

    @Test
    void is_found_by_its_name() {
      assertThat(questions().constant("form", "CITY_DISTRICTS", OrganisationForm.class))
          .isEqualTo(OrganisationForm.CITY_DISTRICTS);
    }

    @Test
    void is_absent_when_none_is_asked_for() {
      assertThat(questions().constant("form", "", OrganisationForm.class)).isNull();
    }

    @Test
    void is_refused_when_there_is_none_of_the_name() {
      assertRefused(
          "form",
          Fault.NO_CHOICE,
          () -> questions().constant("form", "city_districts", OrganisationForm.class));
    }
  }

  @Test
  void what_was_given_is_told_back_in_part_only() {
    given.sort = "x".repeat(10_000);

    assertThatExceptionOfType(BadParameter.class)
        .isThrownBy(() -> questions().page(given, COLUMNS))
        .satisfies(bad -> assertThat(bad.arguments()[1].toString()).hasSize(61).endsWith("…"));
  }

  private Questions questions() {
    return questions(null, null);
  }

  private Questions questions(String parameter, String wish) {
    Questions questions = new Questions();
    questions.clock = Clock.fixed(Instant.parse("2026-03-10T23:30:00Z"), ZoneId.of("Europe/Oslo"));
    questions.language = language(parameter, wish);
    return questions;
  }

  private ApiLanguage language(String parameter, String wish) {
    ApiLanguage language = new ApiLanguage();
    language.request = request(parameter, wish);
    language.user = user;
    return language;
  }

  private static HttpServletRequest request(String parameter, String wish) {
    RequestFixture request = RequestFixture.aRequest();
    if (parameter != null) {
      request.parameter("lang", parameter);
    }
    return (wish == null ? request : request.header("Accept-Language", wish)).build();
  }

  private void signIn(String lang) {
    user.become(
        new SignedInUser(
            new PersonId(5),
            new AccountId(5),
            "emily.example",
            "Emily Example",
            lang,
            false,
            List.of()));
  }

  private static void assertRefused(String parameter, Fault fault, ThrowingCallable question) {
    assertThatExceptionOfType(BadParameter.class)
        .isThrownBy(question)
        .satisfies(
            bad -> {
              assertThat(bad.parameter()).isEqualTo(parameter);
              assertThat(bad.fault()).isEqualTo(fault);
              assertThat(bad.arguments()[0]).isEqualTo(parameter);
            });
  }
}
