package no.samrad.web.security;

import static no.samrad.web.security.TokenFixture.AUDIENCE;
import static no.samrad.web.security.TokenFixture.ISSUER;
import static no.samrad.web.security.TokenFixture.NOW;
import static no.samrad.web.security.TokenFixture.RSA;
import static no.samrad.web.security.TokenFixture.STRANGER;
import static no.samrad.web.security.TokenFixture.aToken;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import no.samrad.account.SignIn;
import no.samrad.account.SignInResult;
import no.samrad.account.SignInResult.Outcome;
import no.samrad.account.TokenSignIn;
import no.samrad.security.AccountId;
import no.samrad.security.SignedInUser;
import no.samrad.shared.PersonId;
import no.samrad.web.security.ApiRefusal.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiCredentialsTest {

  private static final AccountId ACCOUNT = new AccountId(7);
  private static final List<String> SETTINGS =
      List.of(
          "samrad.mode",
          "samrad.api.basic",
          ProviderTrust.ISSUER,
          TokenSettings.KEYS,
          TokenSettings.AUDIENCE);

  @TempDir Path folder;
  private final Accounts accounts = new Accounts();
  private final Tokens tokens = new Tokens();
  private final ApiCredentials credentials = new ApiCredentials();

  @BeforeEach
  void wire() {
    Clock clock = Clock.fixed(NOW, ZoneId.of("Europe/Oslo"));
    RecentCredentials recent = new RecentCredentials();
    credentials.basic = new BasicCredentials();
    credentials.basic.signIn = accounts;
    credentials.basic.recent = recent;
    credentials.basic.clock = clock;
    credentials.bearer = new BearerCredentials();
    credentials.bearer.check = new TokenCheck();
    credentials.bearer.check.clock = clock;
    credentials.bearer.tokens = tokens;
    credentials.bearer.recent = recent;
    credentials.bearer.clock = clock;
    System.setProperty("samrad.mode", "demo");
  }

  @AfterEach
  void forget() {
    SETTINGS.forEach(System::clearProperty);
  }

  @Test
  void nothing_given_is_nobody() {
    assertRefused(Reason.NO_CREDENTIALS, null);
    assertRefused(Reason.NO_CREDENTIALS, " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Digest x", "Negotiate", "Basicx", "Bearer:x", "token"})
  void other_ways_are_not_known(String header) {
    assertRefused(Reason.SCHEME_UNKNOWN, header);
  }

  @Nested
  class ByPassword {

    @Test
    void the_right_one_lets_in_and_is_compared_once() {
      assertThat(caller(basic("ingvild.eksempel:hemmelig:å")).user()).isPresent();
      assertThat(caller(basic("ingvild.eksempel:hemmelig:å")).user()).isPresent();

      assertThat(accounts.attempts).containsExactly("ingvild.eksempel/hemmelig:å/192.0.2.7");
    }

    @Test
    void a_wrong_one_does_not() {
      accounts.outcome = Outcome.REFUSED;

      assertRefused(Reason.PASSWORD_WRONG, basic("ingvild.eksempel:x"));
    }

    @Test
    void a_temporary_one_must_be_replaced_on_the_pages_first() {
      accounts.temporary = true;

      assertRefused(Reason.PASSWORD_TEMPORARY, basic("ingvild.eksempel:x"));
      assertRefused(Reason.PASSWORD_TEMPORARY, basic("ingvild.eksempel:x"));
    }

    @ParameterizedTest
    @CsvSource({"LOCKED, ACCOUNT_LOCKED", "TOO_MANY_ATTEMPTS, TOO_MANY_ATTEMPTS"})
    void somebody_who_must_wait_is_told_until_when(Outcome outcome, Reason reason) {
      accounts.outcome = outcome;

      ApiRefusal refusal = caller(basic("ingvild.eksempel:x")).refusal();

      assertThat(refusal).isEqualTo(new ApiRefusal(reason, NOW.plusSeconds(60)));
    }

    @Test
    void an_account_closed_since_lets_nobody_in() {
      caller(basic("ingvild.eksempel:hemmelig"));
      accounts.closed = true;

      assertRefused(Reason.PASSWORD_WRONG, basic("ingvild.eksempel:hemmelig"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic %%%", "Basic YQ==", "Basic OnB3"})
    void what_cannot_be_read_is_refused(String header) {
      assertRefused(Reason.BASIC_MALFORMED, header);
    }

    @Test
    void is_off_in_production_until_it_is_switched_on() {
      System.clearProperty("samrad.mode");
      assertRefused(Reason.BASIC_OFF, basic("ingvild.eksempel:hemmelig"));

      System.setProperty("samrad.api.basic", "true");
      assertThat(caller(basic("ingvild.eksempel:hemmelig")).user()).isPresent();
    }
  }

  @Nested
  class ByToken {

    @BeforeEach
    void nameTheProvider() {
      Path keys = TokenFixture.publish(folder.resolve("jwks.json"), RSA.toPublicJWK());
      System.setProperty(ProviderTrust.ISSUER, ISSUER);
      System.setProperty(TokenSettings.KEYS, keys.toString());
      System.setProperty(TokenSettings.AUDIENCE, AUDIENCE);
    }

    @Test
    void a_good_one_lets_in_and_is_one_sign_in_however_often_it_is_used() {
      String token = aToken().signedBy(RSA);

      assertThat(caller("Bearer " + token).user()).isPresent();
      assertThat(caller("bearer  " + token).user()).isPresent();

      assertThat(tokens.entered).containsExactly("ingvild.eksempel");
      assertThat(tokens.refused).isEmpty();
    }

    @Test
    void somebody_without_an_account_stays_outside() {
      tokens.known = false;

      assertRefused(Reason.ACCOUNT_UNKNOWN, "Bearer " + aToken().signedBy(RSA));
    }

    @Test
    void an_account_disabled_since_lets_nobody_in() {
      String token = aToken().signedBy(RSA);
      caller("Bearer " + token);
      tokens.closed = true;

      assertRefused(Reason.ACCOUNT_UNKNOWN, "Bearer " + token);
    }

    @Test
    void one_that_does_not_hold_is_counted_for_its_address() {
      assertRefused(Reason.TOKEN_SIGNATURE, "Bearer " + aToken().signedBy(STRANGER));

      assertThat(tokens.refused).containsExactly("192.0.2.7");
      assertThat(tokens.entered).isEmpty();
    }

    @Test
    void too_many_of_them_make_the_address_wait() {
      tokens.tooMany = true;

      assertThat(caller("Bearer x").refusal())
          .isEqualTo(new ApiRefusal(Reason.TOO_MANY_ATTEMPTS, NOW.plusSeconds(60)));
    }

    @Test
    void nobody_is_blamed_while_no_provider_is_named() {
      System.clearProperty(ProviderTrust.ISSUER);

      assertRefused(Reason.BEARER_OFF, "Bearer x");
      assertThat(tokens.refused).isEmpty();
    }
  }

  private ApiCaller caller(String header) {
    return credentials.of(request(header));
  }

  private void assertRefused(Reason reason, String header) {
    ApiCaller caller = caller(header);

    assertThat(caller.user()).isEmpty();
    assertThat(caller.refusal().reason()).isEqualTo(reason);
  }

  private static String basic(String pair) {
    byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  private static HttpServletRequest request(String authorization) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            ApiCredentialsTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, arguments) ->
                called.getName().equals("getRemoteAddr") ? "192.0.2.7" : authorization);
  }

  private static SignInResult result(Outcome outcome, boolean temporary) {
    Instant until = outcome == Outcome.SIGNED_IN ? null : NOW.plusSeconds(60);
    return new SignInResult(outcome, ACCOUNT, temporary, until, null);
  }

  /** Local accounts, as a test wants them. */
  private static final class Accounts extends SignIn {

    private final List<String> attempts = new ArrayList<>();
    private Outcome outcome = Outcome.SIGNED_IN;
    private boolean temporary;
    private boolean closed;

    @Override
    public SignInResult attempt(String username, String password, String source) {
      attempts.add(username + "/" + password + "/" + source);
      return result(outcome, temporary);
    }

    @Override
    public Optional<SignedInUser> resume(AccountId account, Instant since) {
      return user(account, closed);
    }
  }

  private static Optional<SignedInUser> user(AccountId account, boolean closed) {
    SignedInUser user =
        new SignedInUser(
            new PersonId(7),
            account,
            "ingvild.eksempel",
            "Ingvild Eksempel",
            "nb",
            false,
            List.of());
    return closed ? Optional.empty() : Optional.of(user);
  }

  /** Accounts by token, as a test wants them. */
  private static final class Tokens extends TokenSignIn {

    private final List<String> entered = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private boolean known = true;
    private boolean tooMany;
    private boolean closed;

    @Override
    public Optional<SignedInUser> resume(AccountId account) {
      return user(account, closed);
    }

    @Override
    public SignInResult enter(String username) {
      entered.add(username);
      return result(known ? Outcome.SIGNED_IN : Outcome.REFUSED, false);
    }

    @Override
    public SignInResult refuse(String source) {
      refused.add(source);
      return result(tooMany ? Outcome.TOO_MANY_ATTEMPTS : Outcome.REFUSED, false);
    }
  }
}
