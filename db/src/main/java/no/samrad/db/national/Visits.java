package no.samrad.db.national;

import java.sql.SQLException;
import java.util.List;

/** Four million visits, shared out over the days of everybody's stay, by COPY. */
final class Visits {

  private static final long ALL = 4_000_000;
  private static final long OFTEN = 20_000;

  private final Session session;
  private final Scale scale;
  private final Progress progress;

  Visits(Session session, Scale scale, Progress progress) {
    this.session = session;
    this.scale = scale;
    this.progress = progress;
  }

  boolean load() throws SQLException {
    if (!session.list("select id from visit where id >= {{base}} limit 1", r -> 1).isEmpty()) {
      return false;
    }
    List<Stay> stays = session.list(Stay.ALL, Stay::read);
    BareTable bare = BareTable.strip(session, "visit");
    try (Copying copying = new Copying(session.connection(), "visit", VisitLine.COLUMNS)) {
      copy(stays, copying);
    }
    bare.restore("indexes and keys of visits", progress);
    session.commit();
    return true;
  }

  private void copy(List<Stay> stays, Copying copying) throws SQLException {
    VisitLine line = new VisitLine(scale);
    long whole = stays.stream().mapToLong(Stay::days).sum();
    long before = 0;
    long written = 0;
    for (Stay stay : stays) {
      before += stay.days();
      long upTo = before * scale.of(ALL) / whole;
      for (long nth = written; nth < upTo; nth++) {
        tell(nth);
        line.write(
            copying.lines(), Session.BASE + nth, stay, stay.day(nth - written, upTo - written));
        copying.lineEnded();
      }
      written = upTo;
    }
    copying.end();
    progress.at("visits", written, scale.of(ALL));
  }

  private void tell(long written) {
    if (written % OFTEN == 0) {
      progress.at("visits", written, scale.of(ALL));
    }
  }
}
