package no.samrad.web.provider;

/** The identity provider did not say who somebody is. */
class ProviderFailed extends RuntimeException {

  private final Trouble trouble;

  ProviderFailed(Trouble trouble, String detail) {
    super(detail);
    this.trouble = trouble;
  }

  ProviderFailed(Trouble trouble, Throwable cause) {
    super(cause.getMessage(), cause);
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
