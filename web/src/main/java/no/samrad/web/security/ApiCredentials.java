package no.samrad.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.samrad.shared.Settings;
import no.samrad.web.security.ApiRefusal.Reason;

/** Who calls the API, by the header {@code Authorization}. */
@ApplicationScoped
public class ApiCredentials {

  @Inject BasicCredentials basic;
  @Inject BearerCredentials bearer;

  /** Where the installation allows it: in demo mode, or with {@code samrad.api.basic=true}. */
  public static boolean allowBasic() {
    return Settings.isDemo() || Settings.isOn("samrad.api.basic");
  }

  /** Where the installation names an identity provider. */
  public static boolean allowBearer() {
    return TokenSettings.read().isPresent();
  }

  /** The caller, or why there is none. */
  ApiCaller of(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null || header.isBlank()) {
      return ApiCaller.refused(Reason.NO_CREDENTIALS);
    }
    String[] parts = header.strip().split(" +", 2);
    String given = parts.length == 2 ? parts[1] : "";
    String source = ClientAddress.of(request);
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "basic" -> allowBasic() ? basic.of(given, source) : ApiCaller.refused(Reason.BASIC_OFF);
      case "bearer" -> bearer.of(given, source);
      default -> ApiCaller.refused(Reason.SCHEME_UNKNOWN);
    };
  }
}
