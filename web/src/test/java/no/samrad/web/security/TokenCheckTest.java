package no.samrad.web.security;

import static no.samrad.web.security.TokenFixture.AUDIENCE;
import static no.samrad.web.security.TokenFixture.EC;
import static no.samrad.web.security.TokenFixture.ISSUER;
import static no.samrad.web.security.TokenFixture.NOW;
import static no.samrad.web.security.TokenFixture.RSA;
import static no.samrad.web.security.TokenFixture.STRANGER;
import static no.samrad.web.security.TokenFixture.aToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import no.samrad.web.security.ApiRefusal.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCheckTest {

  private static final long SECONDS = NOW.getEpochSecond();

  @TempDir Path folder;
  private final TokenCheck check = new TokenCheck();
  private Path keys;

  @BeforeEach
  void configure() {
    keys =
        TokenFixture.publish(
            folder.resolve("nøkler jwks.json"), RSA.toPublicJWK(), EC.toPublicJWK());
    System.setProperty(ProviderTrust.ISSUER, ISSUER);
    System.setProperty(TokenSettings.KEYS, keys.toString());
    System.setProperty(TokenSettings.AUDIENCE, AUDIENCE);
    check.clock = Clock.fixed(NOW, ZoneId.of("Europe/Oslo"));
  }

  @AfterEach
  void forget() {
    System.clearProperty(ProviderTrust.ISSUER);
    System.clearProperty(TokenSettings.KEYS);
    System.clearProperty(TokenSettings.AUDIENCE);
    System.clearProperty(ProviderTrust.USERNAME_CLAIM);
  }

  @Nested
  class Holds {

    @Test
    void with_an_rsa_signature() {
      assertThat(check.username(aToken().signedBy(RSA))).isEqualTo("ingvild.eksempel");
    }

    @Test
    void with_an_elliptic_curve_signature() {
      assertThat(check.username(aToken().signedBy(EC))).isEqualTo("ingvild.eksempel");
    }

    @Test
    void as_an_access_token_by_its_own_type() {
      assertThat(check.username(aToken().ofType("at+jwt").signedBy(RSA))).isNotEmpty();
    }

    @Test
    void for_the_one_audience_without_a_list() {
      assertThat(check.username(aToken().with("aud", AUDIENCE).signedBy(RSA))).isNotEmpty();
    }

    @Test
    void naming_the_account_in_the_claim_of_the_settings() {
      System.setProperty(ProviderTrust.USERNAME_CLAIM, "upn");

      String token = aToken().with("upn", "aud.monster").signedBy(RSA);

      assertThat(check.username(token)).isEqualTo("aud.monster");
    }

    @Test
    void for_clocks_up_to_a_minute_apart() {
      assertThat(check.username(aToken().with("exp", SECONDS - 59).signedBy(RSA))).isNotEmpty();
      assertThat(check.username(aToken().with("nbf", SECONDS + 60).signedBy(RSA))).isNotEmpty();
    }
  }

  @Nested
  class Refused {

    @Test
    void when_it_has_expired() {
      assertRefused(Reason.TOKEN_EXPIRED, aToken().with("exp", SECONDS - 60).signedBy(RSA));
    }

    @Test
    void when_it_never_expires() {
      assertRefused(Reason.TOKEN_EXPIRED, aToken().without("exp").signedBy(RSA));
    }

    @Test
    void before_its_time() {
      assertRefused(Reason.TOKEN_NOT_YET_VALID, aToken().with("nbf", SECONDS + 61).signedBy(RSA));
    }

    @Test
    void for_another_audience() {
      assertRefused(Reason.TOKEN_AUDIENCE, aToken().with("aud", List.of("account")).signedBy(RSA));
      assertRefused(Reason.TOKEN_AUDIENCE, aToken().with("aud", "account").signedBy(RSA));
      assertRefused(Reason.TOKEN_AUDIENCE, aToken().without("aud").signedBy(RSA));
    }

    @Test
    void of_another_issuer() {
      assertRefused(Reason.TOKEN_ISSUER, aToken().with("iss", ISSUER + "/").signedBy(RSA));
      assertRefused(Reason.TOKEN_ISSUER, aToken().without("iss").signedBy(RSA));
    }

    @Test
    void signed_with_another_key_of_the_same_name() {
      assertRefused(Reason.TOKEN_SIGNATURE, aToken().signedBy(STRANGER));
    }

    @Test
    void signed_with_an_algorithm_that_is_not_on_the_list() throws JOSEException {
      assertRefused(
          Reason.TOKEN_SIGNATURE,
          aToken().signed(JWSAlgorithm.PS256, RSA.getKeyID(), new RSASSASigner(RSA)));
    }

    @Test
    void unsigned() {
      assertRefused(Reason.TOKEN_MALFORMED, new PlainObject(aToken().payload()).serialize());
    }

    @Test
    void signed_with_the_public_key_as_if_it_were_a_shared_secret() throws JOSEException {
      byte[] secret = RSA.toRSAPublicKey().getEncoded();

      assertRefused(
          Reason.TOKEN_SIGNATURE,
          aToken().signed(JWSAlgorithm.HS256, RSA.getKeyID(), new MACSigner(secret)));
    }

    @Test
    void changed_after_signing() {
      String[] parts = aToken().signedBy(RSA).split("\\.");
      String other =
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(aToken().with("preferred_username", "anne.demo").payload().toBytes());

      assertRefused(Reason.TOKEN_SIGNATURE, parts[0] + "." + other + "." + parts[2]);
    }

    @Test
    void of_a_type_that_is_no_access_token() {
      assertRefused(Reason.TOKEN_SIGNATURE, aToken().ofType("logout+jwt").signedBy(RSA));
    }

    @Test
    void without_a_name() {
      assertRefused(Reason.TOKEN_USERNAME, aToken().without("preferred_username").signedBy(RSA));
      assertRefused(Reason.TOKEN_USERNAME, aToken().with("preferred_username", " ").signedBy(RSA));
      assertRefused(Reason.TOKEN_USERNAME, aToken().with("preferred_username", 7).signedBy(RSA));
    }

    @Test
    void with_times_that_are_no_numbers() {
      assertRefused(Reason.TOKEN_MALFORMED, aToken().with("exp", "tomorrow").signedBy(RSA));
      assertRefused(Reason.TOKEN_MALFORMED, aToken().with("exp", 1e300).signedBy(RSA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "..", "eyJhbGciOiJSUzI1NiJ9.e30.", "æ.ø.å"})
    void when_it_is_no_token(String text) {
      assertThatExceptionOfType(TokenRefused.class)
          .isThrownBy(() -> check.username(text))
          .extracting(TokenRefused::reason)
          .isIn(Reason.TOKEN_MALFORMED, Reason.TOKEN_SIGNATURE);
    }

    @Test
    void when_the_installation_names_no_provider() {
      System.clearProperty(TokenSettings.AUDIENCE);

      assertRefused(Reason.BEARER_OFF, aToken().signedBy(RSA));
      assertThat(ApiCredentials.allowBearer()).isFalse();
    }
  }

  @Nested
  class Keys {

    @Test
    void that_cannot_be_read_are_not_the_tokens_fault() throws IOException {
      Files.delete(keys);

      for (int i = 0; i < 4; i++) {
        assertRefused(Reason.KEYS_UNREACHABLE, aToken().signedBy(RSA));
      }
    }

    @Test
    void are_read_again_for_a_key_nobody_knows_yet() {
      check.username(aToken().signedBy(RSA));
      var next = TokenFixture.rsa("rsa-2");
      TokenFixture.publish(keys, RSA.toPublicJWK(), next.toPublicJWK());

      assertThat(check.username(aToken().signedBy(next))).isEqualTo("ingvild.eksempel");
    }

    @Test
    void are_not_read_for_every_unknown_key() {
      for (int i = 0; i < 10; i++) {
        assertRefused(Reason.TOKEN_SIGNATURE, aToken().signedBy(TokenFixture.rsa("none-" + i)));
      }
    }

    @Test
    void that_are_no_keys_are_not_the_tokens_fault() throws IOException {
      Files.writeString(keys, "<html>", StandardCharsets.UTF_8);

      assertRefused(Reason.KEYS_UNREACHABLE, aToken().signedBy(RSA));
    }

    @Test
    void do_not_come_over_a_line_that_anybody_can_write_on() {
      System.setProperty(TokenSettings.KEYS, "http://id.example.invalid/jwks");

      assertThatIllegalStateException()
          .isThrownBy(() -> check.username(aToken().signedBy(RSA)))
          .withMessageContaining("https");
    }
  }

  private void assertRefused(Reason reason, String token) {
    assertThatExceptionOfType(TokenRefused.class)
        .isThrownBy(() -> check.username(token))
        .extracting(TokenRefused::reason)
        .isEqualTo(reason);
  }
}
