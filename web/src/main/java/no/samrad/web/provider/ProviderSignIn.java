package no.samrad.web.provider;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samrad.account.SignInResult;
import no.samrad.account.TokenSignIn;
import no.samrad.audit.Refusal;
import no.samrad.audit.RefusalRecording;
import no.samrad.web.faces.Answer;
import no.samrad.web.route.LocalAddress;
import no.samrad.web.route.Query;
import no.samrad.web.security.UserSession;

/**
 * The way to the identity provider and back. Nothing is shown here: whoever does not get in is sent
 * to the sign-in page, which says why.
 */
@WebServlet({ProviderSignIn.START, ProviderSignIn.CALLBACK})
public class ProviderSignIn extends HttpServlet {

  static final String START = "/signin/start";
  static final String CALLBACK = "/signin/callback";

  private static final Logger LOG = Logger.getLogger(ProviderSignIn.class.getName());

  @Inject transient WorkAccounts accounts;
  @Inject transient TokenSignIn tokens;
  @Inject transient RefusalRecording refusals;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    if (!accounts.isOn()) {
      back(request, response, null, null);
    } else if (START.equals(request.getServletPath())) {
      leave(request, response);
    } else {
      arrive(request, response);
    }
  }

  private void leave(HttpServletRequest request, HttpServletResponse response) {
    String to = request.getParameter("to");
    try {
      IdentityProvider provider = accounts.provider();
      PendingSignIn pending = PendingSignIn.begin(request, to, clock.instant());
      Answer.seeOther(request, response, provider.request(pending).toString());
    } catch (ProviderFailed failed) {
      back(request, response, noted(failed), to);
    }
  }

  private void arrive(HttpServletRequest request, HttpServletResponse response) {
    Optional<PendingSignIn> expected =
        PendingSignIn.take(request, request.getParameter("state"), clock.instant());
    if (expected.isEmpty()) {
      back(request, response, Trouble.NOT_EXPECTED, null);
      return;
    }
    PendingSignIn pending = expected.get();
    try {
      enter(request, pending);
      Answer.seeOther(request, response, request.getContextPath() + pending.to());
    } catch (ProviderFailed failed) {
      back(request, response, noted(failed), pending.to());
    }
  }

  private void enter(HttpServletRequest request, PendingSignIn pending) {
    String code = request.getParameter("code");
    if (code == null || code.isBlank()) {
      boolean cancelled = "access_denied".equals(request.getParameter("error"));
      throw new ProviderFailed(
          cancelled ? Trouble.CANCELLED : Trouble.REFUSED, "The provider sent back no code");
    }
    SignInResult result = tokens.enter(accounts.provider().username(pending, code));
    if (!result.isSignedIn()) {
      throw new ProviderFailed(Trouble.NO_ACCOUNT, "Nobody here has that name");
    }
    UserSession.beginVouchedFor(request, result.account(), clock.instant());
  }

  /** Turning round is nobody's refusal. */
  private Trouble noted(ProviderFailed failed) {
    Trouble trouble = failed.trouble();
    if (trouble == Trouble.REFUSED || trouble == Trouble.NO_ACCOUNT) {
      refusals.record(Refusal.ofSignIn(null, "PROVIDER_" + trouble.name(), ""));
    }
    if (trouble == Trouble.REFUSED || trouble == Trouble.UNREACHABLE) {
      LOG.log(Level.WARNING, "Nobody was signed in by the identity provider", failed);
    }
    return trouble;
  }

  private static void back(
      HttpServletRequest request, HttpServletResponse response, Trouble trouble, String to) {
    String wanted =
        LocalAddress.of(to)
            .filter(address -> !address.equals(LocalAddress.HOME))
            .map(LocalAddress::value)
            .orElse(null);
    Query query =
        Query.parse("").with("why", trouble == null ? null : trouble.name()).with("to", wanted);
    Answer.seeOther(request, response, request.getContextPath() + "/signin" + query.asSuffix());
  }
}
