package no.samrad.micro;

/** A start that cannot go on, with the sentence to show and the exit code to leave with. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  Refusal(ExitCode code, String sentence) {
    super(sentence);
    this.code = code;
  }

  Refusal(ExitCode code, String sentence, Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }
}
