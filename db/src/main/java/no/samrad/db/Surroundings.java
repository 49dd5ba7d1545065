package no.samrad.db;

import static no.samrad.db.DatabaseProblem.Kind.NOT_OWNER;
import static no.samrad.db.DatabaseProblem.Kind.SETUP_MISSING;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What a DBA has prepared in a database, and who is asking. Empty texts: nothing is missing. */
record Surroundings(
    String user,
    String database,
    String missingRoles,
    String missingExtensions,
    String schemaOwner,
    boolean userIsOwner,
    boolean hasHistory,
    boolean historyIsReadable) {

  private static final String QUESTION =
      """
      select current_user, current_database(),
        (select coalesce(string_agg(r, ', ' order by r), '')
           from unnest(array['samrad_owner', 'samrad_app', 'samrad_report']) r
           where not exists (select from pg_roles where rolname = r)),
        (select coalesce(string_agg(e, ', ' order by e), '')
           from unnest(array['btree_gist', 'pg_trgm', 'unaccent']) e
           where not exists (select from pg_extension where extname = e)),
        coalesce(pg_get_userbyid(n.nspowner), ''),
        coalesce(pg_has_role(n.nspowner, 'member'), false),
        h.oid is not null,
        coalesce(has_schema_privilege(n.oid, 'usage') and has_table_privilege(h.oid, 'select'), false)
      from (select 1) one
      left join pg_namespace n on n.nspname = 'samrad'
      left join pg_class h on h.relnamespace = n.oid and h.relname = 'schema_history'
      """;

  static Surroundings of(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUESTION)) {
      row.next();
      return new Surroundings(
          row.getString(1),
          row.getString(2),
          row.getString(3),
          row.getString(4),
          row.getString(5),
          row.getBoolean(6),
          row.getBoolean(7),
          row.getBoolean(8));
    } catch (SQLException e) {
      throw DatabaseProblem.of(e);
    }
  }

  boolean hasSchema() {
    return !schemaOwner.isEmpty();
  }

  void requireSetup() {
    if (!missingRoles.isEmpty()) {
      throw missing("The server lacks the roles %s", missingRoles, "roles.sql");
    }
    if (!hasSchema()) {
      throw missing("The database %s has no schema samrad", database, "schema.sql");
    }
    if (!missingExtensions.isEmpty()) {
      throw missing("The database lacks the extensions %s", missingExtensions, "schema.sql");
    }
  }

  void requireOwner() {
    if (!schemaOwner.equals("samrad_owner")) {
      throw new DatabaseProblem(
          NOT_OWNER,
          "The schema samrad belongs to %s; it must belong to samrad_owner."
              .formatted(schemaOwner));
    }
    if (!userIsOwner) {
      throw new DatabaseProblem(
          NOT_OWNER,
          "%s may not change the schema samrad; migrate as samrad_owner.".formatted(user));
    }
  }

  private static DatabaseProblem missing(String what, String name, String script) {
    return new DatabaseProblem(
        SETUP_MISSING,
        (what + ". A DBA runs db/admin/%s first (the command \"setup\" prints it).")
            .formatted(name, script));
  }
}
