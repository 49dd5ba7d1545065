package no.samrad.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.samrad.place.PlaceRule;
import no.samrad.security.AccessDenied;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SharedRule;
import no.samrad.web.api.BadParameter.Fault;
import no.samrad.web.faces.Languages;
import no.samrad.web.security.ApiRefusal;
import no.samrad.web.security.ApiRefusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {

  private static final Locale NB = Languages.BOKMAAL;

  @Test
  void a_bad_parameter_is_named_with_what_is_wrong_and_what_to_do() {
    ProblemJson problem =
        json(Problem.badParameter(new BadParameter("page", Fault.NO_NUMBER, "x", 1, 1_000_000)));

    assertThat(problem)
        .isEqualTo(
            new ProblemJson(
                "urn:samrad:problem:invalid-parameter",
                "Ugyldig parameter",
                400,
                "Parameteren page kan ikke være «x». Skriv et helt tall fra 1 til 1000000.",
                "/samrad/api/v1/areas",
                "page",
                null,
                null,
                null));
  }

  @Test
  void what_was_typed_is_never_a_pattern() {
    Problem problem = Problem.badParameter(new BadParameter("day", Fault.NO_DAY, "{0}'{1}"));

    assertThat(json(problem).detail()).contains("«{0}'{1}»");
  }

  @Test
  void a_missing_right_in_an_area_names_the_roles_that_would_do() {
    AccessDenied denied = new AccessDenied(Set.of(Role.TEAM_LEADER, Role.AUDITOR), new AreaId(1));

    ProblemJson problem = json(Problems.denied(denied, Set.of(Role.AUDITOR)));

    assertThat(problem.status()).isEqualTo(403);
    assertThat(problem.type()).isEqualTo("urn:samrad:problem:access-denied");
    assertThat(problem.missingRoles()).containsExactly("AUDITOR", "TEAM_LEADER");
    assertThat(problem.detail()).contains("området");
  }

  @Test
  void whoever_holds_no_role_is_told_that_any_would_do() {
    ProblemJson problem = json(Problems.denied(new EJBAccessException(), Set.of()));

    assertThat(problem.missingRoles()).containsExactlyInAnyOrderElementsOf(Role.ALL);
    assertThat(problem.detail()).contains("ingen rolle i dag");
  }

  @Test
  void a_refusal_by_the_container_names_no_role_it_does_not_know() {
    ProblemJson problem = json(Problems.denied(new AccessLocalException(), Set.of(Role.AUDITOR)));

    assertThat(problem.status()).isEqualTo(403);
    assertThat(problem.missingRoles()).isNull();
  }

  @Test
  void a_number_that_no_unit_has_any_more_is_not_found_and_says_whose_it_was() {
    ProblemJson problem =
        json(
            Problems.ofRule(
                new RuleViolation(
                    PlaceRule.CODE_NO_LONGER_VALID,
                    "1102",
                    "Sandnes",
                    LocalDate.of(2019, 12, 31))));

    assertThat(problem.status()).isEqualTo(404);
    assertThat(problem.rule()).isEqualTo("place.rule.CODE_NO_LONGER_VALID");
    assertThat(problem.detail()).startsWith("1102 gjaldt Sandnes til og med 2019-12-31.");
  }

  @Test
  void another_rule_is_a_question_that_cannot_be_answered() {
    Problem problem = Problems.ofRule(new RuleViolation(SharedRule.PERIOD_RUNS_BACKWARDS));

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.type()).isEqualTo(ProblemType.REFUSED);
  }

  @Test
  void a_fault_of_our_own_gives_nothing_but_its_reference() {
    ProblemJson problem = json(Problem.failed("7F3K-2QA9"));

    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.reference()).isEqualTo("7F3K-2QA9");
    assertThat(problem.detail()).contains("7F3K-2QA9");
  }

  @ParameterizedTest
  @CsvSource({
    "401, sign-in-required",
    "403, access-denied",
    "404, not-found",
    "405, method-not-allowed",
    "406, not-acceptable",
    "413, refused",
    "415, refused",
    "503, refused"
  })
  void what_the_platform_refuses_keeps_its_status(int status, String type) {
    ProblemJson problem = json(Problems.ofStatus(status));

    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.type()).isEqualTo("urn:samrad:problem:" + type);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void refused_credentials_have_the_status_that_fits(Reason reason) {
    int expected =
        switch (reason) {
          case TOO_MANY_ATTEMPTS, ACCOUNT_LOCKED -> 429;
          case KEYS_UNREACHABLE -> 503;
          default -> 401;
        };

    assertThat(Problems.ofCredentials(new ApiRefusal(reason, null)).status()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_problem_has_its_words_in_every_language(Locale language) {
    assertThat(everyProblem().map(problem -> ProblemAnswer.json(problem, "/", language)))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            problem -> {
              assertThat(problem.title()).isNotBlank().doesNotContain("{");
              assertThat(problem.detail()).isNotBlank().doesNotContain("{").matches(".*[.?]");
            });
  }

  private static Stream<Problem> everyProblem() {
    return Stream.of(
            Stream.of(Reason.values())
                .map(reason -> Problems.ofCredentials(new ApiRefusal(reason, null))),
            Stream.of(Fault.values())
                .map(fault -> Problem.badParameter(new BadParameter("p", fault, 1, 2, 3))),
            Stream.of(PlaceRule.values())
                .map(rule -> Problems.ofRule(new RuleViolation(rule, "a", "b", "c"))),
            Stream.of(ProblemType.values()).map(type -> Problem.of(type, "api.refused")),
            Stream.of(400, 401, 403, 404, 405, 406).map(Problems::ofStatus),
            Stream.of(
                Problem.failed("R"),
                Problem.of(ProblemType.NOT_FOUND, "api.notFound.code"),
                Problems.denied(new EJBAccessException(), Set.of()),
                Problems.denied(new AccessDenied(Set.of(), null), Set.of()),
                Problems.denied(new AccessDenied(Set.of(), new AreaId(1)), Set.of())))
        .flatMap(each -> each);
  }

  static List<Locale> languages() {
    return Languages.ALL;
  }

  private static ProblemJson json(Problem problem) {
    return ProblemAnswer.json(problem, "/samrad/api/v1/areas", NB);
  }
}
