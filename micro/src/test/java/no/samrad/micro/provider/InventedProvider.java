package no.samrad.micro.provider;

import com.google.gson.Gson;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Lets in whomever the test names, without asking, and keeps to the rules of the code flow: a code
 * is good once, for the client that proves itself and for whoever began.
 */
public final class InventedProvider {

  public static final String CLIENT = "samrad";
  public static final String SECRET = "en hemmelighet for prøver";

  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private volatile String user = "";
  private volatile Consumer<Map<String, Object>> twist = claims -> {};

  private InventedProvider(HttpServer server, RSAKey key) {
    this.server = server;
    this.key = key;
  }

  public static InventedProvider start() throws IOException, JOSEException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    InventedProvider provider =
        new InventedProvider(server, new RSAKeyGenerator(2048).keyID("it").generate());
    server.createContext("/kommune/.well-known/openid-configuration", provider::describe);
    server.createContext("/kommune/authorize", provider::authorize);
    server.createContext("/kommune/token", provider::token);
    server.createContext(
        "/kommune/jwks", e -> answer(e, 200, new JWKSet(provider.key.toPublicJWK()).toString()));
    server.start();
    return provider;
  }

  public String issuer() {
    return "http://localhost:" + server.getAddress().getPort() + "/kommune";
  }

  /** Whoever comes next is this one; nobody when empty: then they turn round. */
  void letsIn(String username) {
    letsIn(username, claims -> {});
  }

  /** And what it says about them is not what it should be. */
  void letsIn(String username, Consumer<Map<String, Object>> said) {
    user = username;
    twist = said;
  }

  private void describe(HttpExchange exchange) throws IOException {
    Map<String, Object> described =
        Map.of(
            "issuer",
            issuer(),
            "authorization_endpoint",
            issuer() + "/authorize",
            "token_endpoint",
            issuer() + "/token",
            "jwks_uri",
            issuer() + "/jwks",
            "end_session_endpoint",
            issuer() + "/logout",
            "subject_types_supported",
            new String[] {"public"},
            "response_types_supported",
            new String[] {"code"},
            "id_token_signing_alg_values_supported",
            new String[] {"RS256"});
    answer(exchange, 200, new Gson().toJson(described));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    String said = user.isEmpty() ? "error=access_denied" : "code=" + code;
    exchange
        .getResponseHeaders()
        .set("Location", asked.get("redirect_uri") + "?" + said + "&state=" + asked.get("state"));
    answer(exchange, 302, "");
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> given =
        parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Map<String, String> asked = codes.remove(given.getOrDefault("code", ""));
    boolean holds =
        asked != null
            && asked.get("redirect_uri").equals(given.get("redirect_uri"))
            && asked.get("code_challenge").equals(challenge(given.get("code_verifier")))
            && isClient(exchange.getRequestHeaders().getFirst("Authorization"));
    if (!holds) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    String token = signed(claims(asked));
    answer(
        exchange,
        200,
        new Gson().toJson(Map.of("access_token", "x", "token_type", "Bearer", "id_token", token)));
  }

  private Map<String, Object> claims(Map<String, String> asked) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> claims =
        new HashMap<>(
            Map.of(
                "iss",
                issuer(),
                "sub",
                "0001",
                "aud",
                CLIENT,
                "iat",
                now,
                "exp",
                now + 300,
                "nonce",
                asked.get("nonce"),
                "preferred_username",
                user));
    twist.accept(claims);
    return claims;
  }

  private String signed(Map<String, Object> claims) {
    JWSObject token =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("it").build(), new Payload(claims));
    try {
      boolean forged = claims.remove("forged") != null;
      token.sign(new RSASSASigner(forged ? new RSAKeyGenerator(2048).generate() : key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static boolean isClient(String authorization) {
    String encoded = authorization.replaceFirst("^Basic ", "");
    String[] pair =
        new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":");
    return CLIENT.equals(decoded(pair[0])) && SECRET.equals(decoded(pair[1]));
  }

  private static String challenge(String verifier) {
    try {
      return Base64URL.encode(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)))
          .toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> parameters(String encoded) {
    return Arrays.stream(encoded.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
