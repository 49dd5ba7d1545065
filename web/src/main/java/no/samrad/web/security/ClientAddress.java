package no.samrad.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.samrad.shared.Settings;

/**
 * Where a request comes from. Behind a reverse proxy the setting {@code
 * samrad.client.address.header} names the header that the proxy overwrites (e.g. X-Real-IP);
 * without it headers are not believed.
 */
public final class ClientAddress {

  private static final int LONGEST = 64;

  private ClientAddress() {}

  public static String of(HttpServletRequest request) {
    String address =
        Settings.get("samrad.client.address.header")
            .flatMap(header -> Optional.ofNullable(request.getHeader(header)))
            .orElse(request.getRemoteAddr());
    String plain = address.replaceAll("[^0-9a-fA-F.:]", "");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }
}
