package no.samrad.web.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The provider's public keys: read when needed, kept for a while, and asked for again when a token
 * names an unknown one, but not more often than a provider will stand. While the provider is away
 * the last known keys serve.
 */
public class SigningKeys {

  private static final long KEPT = Duration.ofMinutes(5).toMillis();
  private static final long LONGEST_WAIT = Duration.ofSeconds(15).toMillis();
  private static final long BETWEEN_READS = Duration.ofSeconds(30).toMillis();
  private static final long OUTAGE = Duration.ofHours(4).toMillis();
  private static final int MILLIS_TO_ANSWER = 3000;
  private static final int LARGEST = 256 * 1024;

  private final JWKSource<SecurityContext> source;
  private volatile boolean known;

  /**
   * @param location an https address, or the path of a file
   */
  public SigningKeys(String location) {
    boolean remote = location.startsWith("https://") || location.startsWith("http://");
    ResourceRetriever reader =
        remote
            ? new DefaultResourceRetriever(MILLIS_TO_ANSWER, MILLIS_TO_ANSWER, LARGEST)
            : file -> new Resource(Files.readString(Path.of(location)), "application/json");
    source =
        JWKSourceBuilder.<SecurityContext>create(address(location, remote), noting(reader))
            .cache(KEPT, LONGEST_WAIT)
            .refreshAheadCache(false) // it would start threads of its own
            .rateLimited(BETWEEN_READS)
            .outageTolerant(OUTAGE)
            .build();
  }

  public JWKSource<SecurityContext> source() {
    return source;
  }

  /** They have been read at least once. */
  boolean areKnown() {
    return known;
  }

  static boolean isAskedTooOften(KeySourceException cause) {
    return cause instanceof RateLimitReachedException;
  }

  private ResourceRetriever noting(ResourceRetriever reader) {
    return address -> {
      Resource keys = reader.retrieveResource(address);
      known = true;
      return keys;
    };
  }

  /** Whoever can answer in the provider's place could sign any token: hence https. */
  private static URL address(String location, boolean remote) {
    URI uri = remote ? URI.create(location) : Path.of(location).toUri();
    if (remote && !ProviderTrust.isSafe(uri)) {
      throw new IllegalStateException(TokenSettings.KEYS + " must be an https address");
    }
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(TokenSettings.KEYS + " is no address", e);
    }
  }
}
