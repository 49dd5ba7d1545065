package no.samrad.db.national;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import no.samrad.db.DatabaseProblem;
import no.samrad.db.audit.AuditKey;

/**
 * Loads the invented country: areas, councils with meetings, agreements, teams, participants,
 * reported figures and visits. What is there already stays as it is, so that loading that was
 * interrupted goes on where it was.
 */
public final class NationalData {

  private static final int ENOUGH_TO_KNOW = 10;

  private final DataSource owner;
  private final Scale scale;
  private final Progress progress;

  public NationalData(DataSource owner, Scale scale, Progress progress) {
    this.owner = owner;
    this.scale = scale;
    this.progress = progress;
  }

  /** Whether anything was missing. */
  public boolean load() {
    try (Session session = new Session(owner, scale)) {
      boolean loaded = false;
      for (Part part : Part.all()) {
        loaded |= load(part, session);
      }
      loaded |= new Visits(session, scale, progress).load();
      if (loaded) {
        tidy(session);
      }
      return loaded;
    } catch (SQLException e) {
      throw DatabaseProblem.of(e);
    }
  }

  /** The audit trail such a country would have left; nobody needs it but for measuring. */
  public boolean loadAudit(AuditKey key) {
    try (Session session = new Session(owner, scale)) {
      boolean loaded = new Trail(session, scale, progress).load(key);
      if (loaded) {
        tidy(session);
      }
      return loaded;
    } catch (SQLException e) {
      throw DatabaseProblem.of(e);
    }
  }

  private boolean load(Part part, Session session) throws SQLException {
    List<Place> places = part.shared(session.list(part.places(), Place::read), scale);
    long all = places.stream().mapToLong(Place::count).sum();
    Set<Long> there = new HashSet<>(session.list(part.loaded(), row -> row.getLong(1)));
    long done = 0;
    int loaded = 0;
    for (Place place : places) {
      if (!there.contains(place.area()) && place.count() > 0) {
        progress.at(part.what(), done, all);
        session.script(part.script(), place.values(part.width()));
        session.commit();
        lookAnew(session, ++loaded);
      }
      done += place.count();
    }
    if (loaded > 0) {
      progress.at(part.what(), all, all);
      session.analyze();
    }
    return loaded > 0;
  }

  /**
   * Keys that were first checked against an empty table would be looked for row by row to the end.
   */
  private static void lookAnew(Session session, int loaded) throws SQLException {
    if (loaded == 1 || loaded == ENOUGH_TO_KNOW) {
      session.analyze();
    }
  }

  private void tidy(Session session) throws SQLException {
    progress.at("tables tidied for reading", 0, 1);
    session.vacuum();
    progress.at("tables tidied for reading", 1, 1);
  }
}
