package no.samrad.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.DefaultJOSEProcessor;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.util.Map;
import java.util.logging.Logger;
import no.samrad.web.security.ApiRefusal.Reason;

/** Checks that the provider has signed a token. */
class TokenSignature {

  private static final Logger LOG = Logger.getLogger(TokenSignature.class.getName());

  private final SigningKeys keys;
  private final DefaultJOSEProcessor<SecurityContext> processor = new DefaultJOSEProcessor<>();

  /**
   * @param location the JWKS: an https address, or the path of a file
   */
  TokenSignature(String location) {
    keys = new SigningKeys(location);
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ProviderTrust.ALGORITHMS, keys.source()));
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
  }

  /** What the token says. */
  Map<String, Object> claims(String token) {
    JWSObject signed = parsed(token);
    Map<String, Object> claims = verified(signed).toJSONObject();
    if (claims == null) {
      throw new TokenRefused(Reason.TOKEN_MALFORMED);
    }
    return claims;
  }

  private static JWSObject parsed(String token) {
    try {
      return JWSObject.parse(token);
    } catch (ParseException unsignedOrNoToken) {
      throw new TokenRefused(Reason.TOKEN_MALFORMED);
    }
  }

  private Payload verified(JWSObject signed) {
    try {
      return processor.process(signed, null);
    } catch (KeySourceException e) {
      throw unreachable(e);
    } catch (BadJOSEException | JOSEException notSignedByProvider) {
      throw new TokenRefused(Reason.TOKEN_SIGNATURE);
    }
  }

  /** A key nobody knows may not be asked for again at once; then it is the token's fault. */
  private TokenRefused unreachable(KeySourceException cause) {
    if (keys.areKnown() && SigningKeys.isAskedTooOften(cause)) {
      return new TokenRefused(Reason.TOKEN_SIGNATURE);
    }
    if (!SigningKeys.isAskedTooOften(cause)) {
      LOG.warning(() -> "The identity provider's keys cannot be read: " + cause.getMessage());
    }
    return new TokenRefused(Reason.KEYS_UNREACHABLE);
  }
}
