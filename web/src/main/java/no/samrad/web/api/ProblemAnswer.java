package no.samrad.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Locale;

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
        ApiTexts.get(language, "api.problem." + problem.type().name()),
        problem.status(),
        ApiTexts.get(language, problem.key(), problem.arguments().toArray()),
        path,
        about.parameter(),
        about.missingRoles(),
        about.rule(),
        about.reference());
  }
}
