package no.samrad.web.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.Settings;
import no.samrad.web.security.ProviderTrust;

/**
 * The identity provider that knows the users of this installation.
 *
 * @param issuer where its description is found, and the exact {@code iss} of what it signs
 * @param clientId what it calls Samråd
 * @param secret the file with what Samråd proves itself with; read when needed, so that it can be
 *     replaced without a restart
 * @param base the address under which browsers reach Samråd, context root included, no slash at the
 *     end
 * @param usernameClaim where its answer says which account somebody is
 */
record ProviderSettings(
    String issuer, String clientId, Path secret, String base, String usernameClaim) {

  static final String CLIENT = "samrad.oidc.client.id";
  static final String SECRET = "samrad.oidc.client.secret.file";
  static final String ADDRESS = "samrad.address";

  /**
   * Empty when no provider is wanted, or when one cannot be used; then {@link #faults} says why.
   */
  static Optional<ProviderSettings> read() {
    if (Settings.get(CLIENT).isEmpty() || !faults().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProviderSettings(
            ProviderTrust.issuer().orElseThrow(),
            Settings.get(CLIENT).orElseThrow(),
            Path.of(Settings.get(SECRET).orElseThrow()),
            Settings.get(ADDRESS).orElseThrow().replaceAll("/+$", ""),
            ProviderTrust.usernameClaim()));
  }

  /**
   * What is missing or unsafe in the settings of a provider that is wanted, for the log. Issuer and
   * address may be set for other reasons; the client's name says that one is wanted.
   */
  static List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (Settings.get(CLIENT).isPresent()) {
      addUnsafe(faults, ProviderTrust.ISSUER);
      addUnsafe(faults, ADDRESS);
      if (Settings.get(SECRET).isEmpty()) {
        faults.add(SECRET + " is not set");
      }
    } else if (Settings.get(SECRET).isPresent()) {
      faults.add(CLIENT + " is not set");
    }
    return faults;
  }

  /** What is sent there and comes back must not be read on its way. */
  private static void addUnsafe(List<String> faults, String setting) {
    Optional<String> address = Settings.get(setting);
    if (address.isEmpty()) {
      faults.add(setting + " is not set");
    } else if (!isSafe(address.get())) {
      faults.add(setting + " must be an https address");
    }
  }

  private static boolean isSafe(String address) {
    try {
      return ProviderTrust.isSafe(URI.create(address));
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  URI callback() {
    return URI.create(base + ProviderSignIn.CALLBACK);
  }

  String clientSecret() {
    try {
      return Files.readString(secret).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
