package no.samrad.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import no.samrad.shared.Settings;

/** What this installation says about itself on its pages. */
@Named("installation")
@ApplicationScoped
public class Installation {

  private static final String BUILD = "no.samrad.web.build";

  /** The version, as the build wrote it. */
  public String getVersion() {
    return ResourceBundle.getBundle(BUILD).getString("version").replace("-SNAPSHOT", "");
  }

  /** People and days are invented. */
  public boolean isDemo() {
    return Settings.isDemo();
  }

  /** The municipality that runs it. */
  public String getOwner() {
    return Settings.get("samrad.owner").orElse("");
  }

  /** The e-mail address readers can turn to. */
  public String getContact() {
    return Settings.get("samrad.contact").orElse("");
  }

  /** The statement at uustatus.no, which the law asks for. */
  public String getAccessibilityStatement() {
    return Settings.get("samrad.accessibility.statement")
        .filter(address -> address.startsWith("https://"))
        .orElse("");
  }
}
