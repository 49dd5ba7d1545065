package no.samrad.db.national;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table without its foreign keys and indexes while millions of rows are copied into it: checked
 * and built once for all rows they take a fraction of the time, and no list of rows to be checked
 * at the end fills the memory. Everything in one transaction, so that nobody ever sees it bare.
 */
final class BareTable {

  private static final String KEYS =
      """
      select format('alter table %%s drop constraint %%I', conrelid::regclass, conname),
        format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint where conrelid = '%s'::regclass and contype = 'f' order by oid
      """;

  private static final String INDEXES =
      """
      select format('drop index %%s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
      from pg_index i
      where i.indrelid = '%s'::regclass
        and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.conrelid = i.indrelid)
      order by i.indexrelid
      """;

  private record Piece(String drop, String add) {}

  private final Session session;
  private final List<Piece> pieces = new ArrayList<>();

  private BareTable(Session session) {
    this.session = session;
  }

  static BareTable strip(Session session, String table) throws SQLException {
    BareTable bare = new BareTable(session);
    bare.drop(INDEXES.formatted(table));
    bare.drop(KEYS.formatted(table));
    return bare;
  }

  private void drop(String question) throws SQLException {
    for (Piece piece :
        session.list(question, row -> new Piece(row.getString(1), row.getString(2)))) {
      session.run(piece.drop());
      pieces.add(piece);
    }
  }

  /** As it was, in the order it was in. */
  void restore(String what, Progress progress) throws SQLException {
    int done = 0;
    for (Piece piece : pieces) {
      progress.at(what, done++, pieces.size());
      session.run(piece.add());
    }
    progress.at(what, done, done);
  }
}
