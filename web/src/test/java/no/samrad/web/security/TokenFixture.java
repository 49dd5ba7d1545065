package no.samrad.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tokens as an identity provider would make them, and as it never would. */
final class TokenFixture {

  static final String ISSUER = "https://id.example.invalid/realms/kommune";
  static final String AUDIENCE = "samrad-api";
  static final Instant NOW = Instant.parse("2026-03-10T11:00:00Z");

  static final RSAKey RSA = rsa("rsa-1");
  static final RSAKey STRANGER = rsa("rsa-1");
  static final ECKey EC = ec("ec-1");

  private final Map<String, Object> claims = new LinkedHashMap<>();
  private JOSEObjectType type = JOSEObjectType.JWT;

  private TokenFixture() {
    claims.put("iss", ISSUER);
    claims.put("aud", List.of("account", AUDIENCE));
    claims.put("exp", NOW.getEpochSecond() + 300);
    claims.put("preferred_username", "ingvild.eksempel");
  }

  static TokenFixture aToken() {
    return new TokenFixture();
  }

  TokenFixture with(String claim, Object value) {
    claims.put(claim, value);
    return this;
  }

  TokenFixture without(String claim) {
    claims.remove(claim);
    return this;
  }

  TokenFixture ofType(String name) {
    type = new JOSEObjectType(name);
    return this;
  }

  String signedBy(RSAKey key) {
    return signed(JWSAlgorithm.RS256, key.getKeyID(), signer(key));
  }

  String signedBy(ECKey key) {
    return signed(JWSAlgorithm.ES256, key.getKeyID(), signer(key));
  }

  String signed(JWSAlgorithm algorithm, String keyId, JWSSigner signer) {
    JWSHeader header = new JWSHeader.Builder(algorithm).keyID(keyId).type(type).build();
    JWSObject token = new JWSObject(header, payload());
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  Payload payload() {
    return new Payload(claims);
  }

  /** The public halves, as the provider shows them. */
  static Path publish(Path file, JWK... keys) {
    try {
      return Files.writeString(file, new JWKSet(List.of(keys)).toString(true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RSAKey rsa(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey ec(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner signer(JWK key) {
    try {
      return key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner((ECKey) key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
