package no.samrad.db;

/** The command was not written as it should be. */
final class UsageProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageProblem(String sentence) {
    super(sentence);
  }
}
