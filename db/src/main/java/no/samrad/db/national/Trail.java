package no.samrad.db.national;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.samrad.db.audit.AuditChain;
import no.samrad.db.audit.AuditKey;
import no.samrad.db.audit.AuditRow;

/** Twenty million entries of the audit trail, signed and sealed as the application does it. */
final class Trail {

  private static final long ALL = 20_000_000;
  private static final int ROUND = 50_000;
  private static final long YEARS = 10;
  private static final int SEALED_AFTER_MILLIS = 900;

  private final Session session;
  private final Scale scale;
  private final Progress progress;
  private final Instant first;
  private final long step;

  Trail(Session session, Scale scale, Progress progress) {
    this.session = session;
    this.scale = scale;
    this.progress = progress;
    this.first = scale.today().minusYears(YEARS).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant last = scale.today().atStartOfDay().toInstant(ZoneOffset.UTC);
    this.step = (last.toEpochMilli() - first.toEpochMilli()) / scale.of(ALL);
  }

  boolean load(AuditKey key) throws SQLException {
    String there = "select id from audit_entry where id >= {{base}} limit 1";
    if (!session.list(there, row -> 1).isEmpty()) {
      return false;
    }
    List<TrailPlace> places = session.list(TrailPlace.ALL, TrailPlace::read);
    AuditChain chain = new AuditChain(session.connection(), key);
    BareTable seals = BareTable.strip(session, "audit_seal");
    BareTable entries = BareTable.strip(session, "audit_entry");
    for (long done = 0; done < scale.of(ALL); done += ROUND) {
      progress.at("entries of the audit trail", done, scale.of(ALL));
      List<AuditRow> round = round(places, key, done);
      write(round);
      seal(round, chain);
    }
    progress.at("entries of the audit trail", scale.of(ALL), scale.of(ALL));
    entries.restore("indexes of the audit trail", progress);
    seals.restore("indexes and keys of its seals", progress);
    session.commit();
    return true;
  }

  private List<AuditRow> round(List<TrailPlace> places, AuditKey key, long from) {
    List<AuditRow> rows = new ArrayList<>(ROUND);
    for (long nth = from; nth < Math.min(from + ROUND, scale.of(ALL)); nth++) {
      Dice dice = Dice.of(scale.seed(), nth);
      rows.add(entry(nth, places.get(dice.below(places.size())), dice).signedWith(key));
    }
    return rows;
  }

  private AuditRow entry(long nth, TrailPlace place, Dice dice) {
    int what = dice.below(10);
    long actor = place.nurse(dice);
    long area = what == 0 ? 0 : place.area();
    String action = what == 0 ? "SignedIn" : what < 7 ? "VisitRegistered" : "ParticipantsRead";
    String subject =
        what == 0 ? "person/" + actor : what < 7 ? place.aVisit(dice) : place.aParticipant(dice);
    Instant at = first.plusMillis(nth * step);
    return new AuditRow(
        Session.BASE + nth, at, area, actor, action, "DONE", subject, "[]", "", "", "");
  }

  private void write(List<AuditRow> rows) throws SQLException {
    String columns = "id, occurred_at, area_id, actor_id, action, outcome, subject, mac";
    try (Copying copying = new Copying(session.connection(), "audit_entry", columns)) {
      StringBuilder out = copying.lines();
      for (AuditRow row : rows) {
        out.append(row.id()).append('\t').append(row.occurredAt()).append('\t');
        out.append(row.area()).append('\t').append(row.actor()).append('\t');
        out.append(row.action()).append('\t').append(row.outcome()).append('\t');
        out.append(row.subject()).append('\t').append(row.mac()).append('\n');
        copying.lineEnded();
      }
      copying.end();
    }
  }

  private void seal(List<AuditRow> rows, AuditChain chain) throws SQLException {
    String columns = "area_id, number, entry_id, sealed_at, hash, mac";
    try (Copying copying = new Copying(session.connection(), "audit_seal", columns)) {
      StringBuilder out = copying.lines();
      for (AuditRow row : rows) {
        AuditChain.Link link = chain.add(row, row.occurredAt().plusMillis(SEALED_AFTER_MILLIS));
        out.append(row.area()).append('\t').append(link.number()).append('\t');
        out.append(row.id()).append('\t').append(link.sealedAt()).append('\t');
        out.append(link.hash()).append('\t').append(link.mac()).append('\n');
        copying.lineEnded();
      }
      copying.end();
    }
  }
}
