package no.samrad.web.api;

import java.util.ArrayList;
import java.util.List;
import no.samrad.web.security.ApiCredentials;
import no.samrad.web.security.ApiRefusal.Reason;

/** The header {@code WWW-Authenticate}: which credentials this installation takes. */
final class Challenges {

  private static final String BASIC = "Basic realm=\"samrad\", charset=\"UTF-8\"";
  private static final String BEARER = "Bearer realm=\"samrad\"";

  private Challenges() {}

  /** At least one, as HTTP asks for, also where nothing is set up yet. */
  static List<String> of(Reason reason) {
    List<String> challenges = new ArrayList<>();
    if (ApiCredentials.allowBasic()) {
      challenges.add(BASIC);
    }
    if (ApiCredentials.allowBearer() || challenges.isEmpty()) {
      challenges.add(BEARER + (reason.isOfToken() ? ", error=\"invalid_token\"" : ""));
    }
    return challenges;
  }
}
