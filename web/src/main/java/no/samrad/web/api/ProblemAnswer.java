package no.samrad.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Locale;
import no.samrad.web.faces.Texts;

/** Puts a problem into words, in the language of the question. */
@ApplicationScoped
class ProblemAnswer {

  static final String MEDIA_TYPE = "application/problem+json";

  @Inject HttpServletRequest request;
  @Inject ApiLanguage language;

  ResponseBuilder to(Problem problem) {
    return Response.status(problem.status())
        .type(MEDIA_TYPE)
        .entity(json(problem, request.getRequestURI(), language.locale()));
  }

  static ProblemJson json(Problem problem, String path, Locale language) {
    Problem.About about = problem.about();
    return new ProblemJson(
        problem.type().address(),
        Texts.get(language, "api.problem." + problem.type().name()),
        problem.status(),
        Texts.get(language, problem.key(), plain(problem)),
        path,
        about.parameter(),
        about.missingRoles(),
        about.rule(),
        about.reference());
  }

  /** Days and numbers stand in the sentence as the API itself takes them. */
  private static Object[] plain(Problem problem) {
    return problem.arguments().stream().map(String::valueOf).toArray();
  }
}
