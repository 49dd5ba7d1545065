package no.samrad.web.security;

import java.util.Optional;
import no.samrad.security.SignedInUser;
import no.samrad.web.security.ApiRefusal.Reason;

/** Somebody the API knows, or why it does not: one of the two is there. */
record ApiCaller(Optional<SignedInUser> user, ApiRefusal refusal) {

  static ApiCaller refused(Reason reason) {
    return refused(ApiRefusal.of(reason));
  }

  static ApiCaller refused(ApiRefusal refusal) {
    return new ApiCaller(Optional.empty(), refusal);
  }

  /**
   * @param otherwise why, when the account has been closed meanwhile
   */
  static ApiCaller known(Optional<SignedInUser> user, Reason otherwise) {
    return user.isPresent() ? new ApiCaller(user, null) : refused(otherwise);
  }
}
