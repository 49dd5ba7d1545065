package no.samrad.micro;

import java.nio.file.Path;
import java.util.function.Consumer;
import no.samrad.db.audit.AuditKey;
import no.samrad.db.national.NationalData;
import no.samrad.db.national.Scale;
import no.samrad.micro.Options.Switch;

/** The invented country on top of the demo data, with lines that say how far it has come. */
final class NationalDemo {

  private static final long ROOM = 4_000;
  private static final long ROOM_WITH_AUDIT = 24_000;

  private final NationalData data;

  NationalDemo(Database database, Scale scale, Consumer<String> out) {
    data = new NationalData(database.owner(), scale, new ProgressLines(System::nanoTime, out));
  }

  /** In megabytes, with what the server keeps of its writing beside it. */
  static long room(Options options) {
    if (!options.has(Switch.NATIONAL)) {
      return 0;
    }
    long whole = options.has(Switch.WITH_AUDIT) ? ROOM_WITH_AUDIT : ROOM;
    return Math.round(whole * options.scale());
  }

  void load() {
    data.load();
  }

  void loadAudit(Path key) {
    data.loadAudit(AuditKey.read(key));
  }
}
