package no.samrad.web.api;

/** A question the API cannot answer as it was put: which parameter, and what is wrong with it. */
class BadParameter extends RuntimeException {

  private final String parameter;
  private final Fault fault;
  private final transient Object[] details;

  /** What can be wrong with a parameter; each has its sentence, {@code api.parameter.<FAULT>}. */
  enum Fault {
    /** Details: what was given. */
    NO_DAY,
    /** Details: first and last day. */
    DAY_OUT_OF_RANGE,
    /** Details: what was given, lowest and highest. */
    NO_NUMBER,
    /** Details: what was given, what is possible. */
    NO_CHOICE,
    /** Details: the longest. */
    TOO_LONG,
    GIVEN_TWICE
  }

  BadParameter(String parameter, Fault fault, Object... details) {
    super(parameter + ": " + fault);
    this.parameter = parameter;
    this.fault = fault;
    this.details = details.clone();
  }

  String parameter() {
    return parameter;
  }

  Fault fault() {
    return fault;
  }

  /** The name of the parameter, then the fault's details. */
  Object[] arguments() {
    Object[] all = new Object[details.length + 1];
    all[0] = parameter;
    System.arraycopy(details, 0, all, 1, details.length);
    return all;
  }
}
