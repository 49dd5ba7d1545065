package no.samrad.micro;

import java.nio.file.Path;
import java.time.LocalDate;
import no.samrad.db.audit.AuditKey;
import no.samrad.db.national.NationalData;
import no.samrad.db.national.Scale;
import no.samrad.micro.Options.Switch;

/** The invented country on top of the demo data, with lines that say how far it has come. */
final class NationalDemo {

  private static final long ROOM = 4_000;
  private static final long ROOM_WITH_AUDIT = 24_000;

  private final Database database;
  private final Steps steps;

  NationalDemo(Database database, Steps steps) {
    this.database = database;
    this.steps = steps;
  }

  /** In megabytes, with what the server keeps of its writing beside it. */
  static long room(Options options) {
    if (!options.has(Switch.NATIONAL)) {
      return 0;
    }
    return Math.round(
        (options.has(Switch.WITH_AUDIT) ? ROOM_WITH_AUDIT : ROOM) * options.scale());
  }

  void load(Options options, LocalDate today, Path auditKey) {
    Scale scale = new Scale(options.scale(), Scale.SEED, today);
    ProgressLines lines = new ProgressLines(System::nanoTime, steps::tell);
    NationalData country = new NationalData(database.owner(), scale, lines);
    country.load();
    if (options.has(Switch.WITH_AUDIT)) {
      country.loadAudit(AuditKey.read(auditKey));
    }
  }
}
