package no.samrad.web.security;

import no.samrad.web.security.ApiRefusal.Reason;

/** A token does not let its bearer in. */
class TokenRefused extends RuntimeException {

  private final Reason reason;

  TokenRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
