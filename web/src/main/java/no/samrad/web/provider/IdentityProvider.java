package no.samrad.web.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import no.samrad.web.security.ProviderTrust;
import no.samrad.web.security.SigningKeys;

/**
 * One identity provider: where it sends people to, and what it says about somebody who was there.
 */
class IdentityProvider {

  private static final Scope SCOPE = new Scope("openid", "profile");
  private static final int MILLIS_TO_ANSWER = 5000;

  private final ProviderSettings settings;
  private final OIDCProviderMetadata described;
  private final IDTokenValidator validator;

  /**
   * Reads the provider's description of itself.
   *
   * @throws ProviderFailed when it does not answer
   */
  IdentityProvider(ProviderSettings settings) {
    this.settings = settings;
    described = describedAt(settings.issuer());
    validator =
        new IDTokenValidator(
            described.getIssuer(),
            new ClientID(settings.clientId()),
            new JWSVerificationKeySelector<>(
                ProviderTrust.ALGORITHMS,
                new SigningKeys(described.getJWKSetURI().toString()).source()),
            null);
  }

  private static OIDCProviderMetadata describedAt(String issuer) {
    try {
      return OIDCProviderMetadata.resolve(new Issuer(issuer), MILLIS_TO_ANSWER, MILLIS_TO_ANSWER);
    } catch (GeneralException | IOException e) {
      throw new ProviderFailed(Trouble.UNREACHABLE, e);
    }
  }

  /** Where the browser goes. */
  URI request(PendingSignIn pending) {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, SCOPE, new ClientID(settings.clientId()), settings.callback())
        .endpointURI(described.getAuthorizationEndpointURI())
        .state(new State(pending.state()))
        .nonce(new Nonce(pending.nonce()))
        .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * The name of the account of whoever came back with this code.
   *
   * @throws ProviderFailed when it cannot be had, or does not hold
   */
  String username(PendingSignIn pending, String code) {
    IDTokenClaimsSet claims = validated(token(pending, code), new Nonce(pending.nonce()));
    String name = claims.getStringClaim(settings.usernameClaim());
    if (name == null || name.isBlank()) {
      throw new ProviderFailed(
          Trouble.REFUSED, "The token has no claim " + settings.usernameClaim());
    }
    return name;
  }

  private JWT token(PendingSignIn pending, String code) {
    HTTPRequest request =
        new TokenRequest.Builder(
                described.getTokenEndpointURI(),
                new ClientSecretBasic(
                    new ClientID(settings.clientId()), new Secret(settings.clientSecret())),
                new AuthorizationCodeGrant(
                    new AuthorizationCode(code),
                    settings.callback(),
                    new CodeVerifier(pending.verifier())))
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(MILLIS_TO_ANSWER);
    request.setReadTimeout(MILLIS_TO_ANSWER);
    return token(answer(request));
  }

  private static TokenResponse answer(HTTPRequest request) {
    try {
      return OIDCTokenResponseParser.parse(request.send());
    } catch (IOException e) {
      throw new ProviderFailed(Trouble.UNREACHABLE, e);
    } catch (ParseException e) {
      throw new ProviderFailed(Trouble.REFUSED, e);
    }
  }

  private static JWT token(TokenResponse answer) {
    if (!answer.indicatesSuccess()) {
      throw new ProviderFailed(
          Trouble.REFUSED, "The code is refused: " + answer.toErrorResponse().getErrorObject());
    }
    return ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens().getIDToken();
  }

  private IDTokenClaimsSet validated(JWT token, Nonce nonce) {
    try {
      return validator.validate(token, nonce);
    } catch (BadJOSEException | JOSEException e) {
      throw new ProviderFailed(Trouble.REFUSED, e);
    }
  }

  /** Where one can sign out there as well; null when the provider has no such page. */
  URI endOfSession() {
    return described.getEndSessionEndpointURI();
  }
}
