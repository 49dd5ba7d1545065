package no.samrad.micro.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import no.samrad.micro.RunningApp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provider's tokens; its keys and the audience are settings of the build. */
class ApiTokenIT {

  private static final String ISSUER = RunningApp.get().provider().issuer();
  private static final String AUDIENCE = System.getenv("SAMRAD_OIDC_AUDIENCE");

  private static RSAKey key;
  private final Client client = new Client();

  @BeforeAll
  static void publishTheKeys() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("it").generate();
    Path keys = Path.of(System.getenv("SAMRAD_OIDC_JWKS"));
    Files.writeString(keys, new JWKSet(key.toPublicJWK()).toString(true));
  }

  @AfterEach
  void forget() {
    Register.run("delete from samrad.sign_in_attempt");
  }

  @Test
  void a_token_lets_its_bearer_in_with_the_rights_of_the_account() throws JOSEException {
    long before = signIns();
    String token = token("ingvild.eksempel", AUDIENCE, 300);

    assertThat(ask(token).items("code")).containsExactly("agder");
    assertThat(ask(token).status()).isEqualTo(200);

    assertThat(signIns()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "ingvild.eksempel, other, 300, ikke utstedt for dette API-et, 'error=\"invalid_token\"'",
    "ingvild.eksempel, samrad-api, -300, utløpt, 'error=\"invalid_token\"'",
    "ukjent.person, samrad-api, 300, ingen åpen konto, 'Bearer realm=\"samrad\"'",
    "gunnar.fravaersen, samrad-api, 300, ingen åpen konto, 'Bearer realm=\"samrad\"'"
  })
  void one_that_does_not_hold_is_refused_and_recorded(
      String username, String audience, int seconds, String said, String challenge)
      throws JOSEException {
    long before = refusals();

    Answer answer = ask(token(username, audience, seconds));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("detail")).contains(said);
    assertThat(answer.header("WWW-Authenticate")).contains("Basic realm").contains(challenge);
    assertThat(refusals()).isEqualTo(before + 1);
  }

  @Test
  void too_many_that_do_not_hold_make_the_address_wait_but_not_its_good_tokens()
      throws JOSEException {
    Register.run(
        """
        insert into samrad.sign_in_attempt (source, window_start, attempts)
        values ('127.0.0.1#token', to_timestamp(floor(extract(epoch from now()) / 900) * 900), 50)
        """);
    long before = refusals();

    assertThat(ask("no.token.atall").status()).isEqualTo(429);
    assertThat(refusals()).isEqualTo(before);
    assertThat(ask(token("ingvild.eksempel", AUDIENCE, 300)).status()).isEqualTo(200);
    assertThat(client.get("leif.diktvoll", "/areas").status()).isEqualTo(200);
  }

  private Answer ask(String token) {
    return client.get(Client.NOBODY, "/areas", "Authorization", "Bearer " + token);
  }

  private static String token(String username, String audience, int seconds) throws JOSEException {
    Map<String, Object> claims =
        Map.of(
            "iss",
            ISSUER,
            "aud",
            audience,
            "preferred_username",
            username,
            "exp",
            Instant.now().getEpochSecond() + seconds);
    JWSObject token =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("it").build(), new Payload(claims));
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static long signIns() {
    return Register.count(
        "select count(*) from samrad.audit_entry where action = 'SignedIn' and subject = 'account/7'");
  }

  private static long refusals() {
    return Register.count("select count(*) from samrad.audit_entry where action = 'SignInFailed'");
  }
}
