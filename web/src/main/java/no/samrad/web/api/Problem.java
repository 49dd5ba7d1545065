package no.samrad.web.api;

import java.util.List;

/**
 * A problem before it is put into words.
 *
 * @param status usually the type's own
 * @param key of the sentence that explains it
 * @param arguments for that sentence
 * @param about what the further members say
 */
record Problem(ProblemType type, int status, String key, List<Object> arguments, About about) {

  /** The further members; null where there is nothing to say. */
  record About(String parameter, List<String> missingRoles, String rule, String reference) {

    static final About NOTHING = new About(null, null, null, null);
  }

  static Problem of(ProblemType type, String key, Object... arguments) {
    return new Problem(type, type.status(), key, List.of(arguments), About.NOTHING);
  }

  static Problem badParameter(BadParameter bad) {
    return of(ProblemType.INVALID_PARAMETER, "api.parameter." + bad.fault().name(), bad.arguments())
        .about(new About(bad.parameter(), null, null, null));
  }

  static Problem failed(String reference) {
    return of(ProblemType.FAILED, "api.failed", reference)
        .about(new About(null, null, null, reference));
  }

  Problem about(About told) {
    return new Problem(type, status, key, arguments, told);
  }

  Problem withStatus(int other) {
    return new Problem(type, other, key, arguments, about);
  }
}
