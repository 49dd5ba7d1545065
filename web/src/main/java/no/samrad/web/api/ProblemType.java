package no.samrad.web.api;

import java.util.Locale;

/**
 * The kinds of problem a client can tell apart; their addresses are part of the API's promise. Each
 * has its title, {@code api.problem.<TYPE>}.
 */
enum ProblemType {
  INVALID_PARAMETER(400),
  SIGN_IN_REQUIRED(401),
  ACCESS_DENIED(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  TOO_MANY_ATTEMPTS(429),
  FAILED(500),
  UNAVAILABLE(503),
  /** Whatever else the platform refuses; the status says more. */
  REFUSED(400);

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /** As in the member {@code type}. */
  String address() {
    return "urn:samrad:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
