package no.samrad.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import no.samrad.db.audit.AuditKey;
import no.samrad.shared.Settings;

/**
 * The key this installation signs the trail with: the file named by the setting {@code
 * samrad.audit.key.file}. It is read once; a file that is named and cannot be read stops the start.
 */
@ApplicationScoped
class InstallationKey {

  private AuditKey key;

  @PostConstruct
  void read() {
    key =
        Settings.get("samrad.audit.key.file")
            .map(Path::of)
            .map(AuditKey::read)
            .orElseGet(AuditKey::none);
  }

  AuditKey current() {
    return key;
  }
}
