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
    boolean loaded = false;
    for (Place place : places) {
      if (!there.contains(place.area()) && place.count() > 0) {
        progress.at(part.what(), done, all);
        session.script(part.script(), place.values(part.width()));
        session.commit();
        loaded = true;
      }
      done += place.count();
    }
    if (loaded) {
      progress.at(part.what(), all, all);
      session.analyze();
    }
    return loaded;
  }

  private void tidy(Session session) throws SQLException {
    progress.at("tables tidied for reading", 0, 1);
    session.vacuum();
    progress.at("tables tidied for reading", 1, 1);
  }
}
