package no.samrad.web.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import no.samrad.shared.Settings;
import no.samrad.web.faces.Texts;
import no.samrad.web.route.Query;
import no.samrad.web.security.WorkSignIn;

/**
 * Whether and where people sign in with their work account. The provider is asked for its
 * description at the first use, so that it may be down when Samråd starts.
 */
@Named("workAccounts")
@ApplicationScoped
public class WorkAccounts implements WorkSignIn {

  static final String NAME = "samrad.oidc.name";

  private final Optional<ProviderSettings> settings = ProviderSettings.read();
  private volatile IdentityProvider provider;

  @Override
  public boolean isOn() {
    return settings.isPresent();
  }

  /** What people call the account: {@code Ansattporten}; empty when it has no name of its own. */
  public String getName() {
    return Settings.get(NAME).orElse("");
  }

  /** Where the button of the sign-in page leads. */
  public String address(String to) {
    String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    return context + ProviderSignIn.START + Query.parse("").with("to", to).asSuffix();
  }

  /** The key of the text that says why somebody came back; empty when nobody did. */
  public String trouble(String why) {
    return Trouble.named(why).map(Texts::key).orElse("");
  }

  /**
   * Where one signs out of the work account; empty when there is no such page, or the provider has
   * not been asked yet.
   */
  public String getEndOfSession() {
    URI page = provider == null ? null : provider.endOfSession();
    return page == null ? "" : page.toString();
  }

  /**
   * @throws ProviderFailed when it does not answer
   */
  IdentityProvider provider() {
    IdentityProvider known = provider;
    if (known == null) {
      known = new IdentityProvider(settings.orElseThrow());
      provider = known;
    }
    return known;
  }
}
