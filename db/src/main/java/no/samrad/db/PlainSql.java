package no.samrad.db;

import java.util.List;

/**
 * The migration as one script for psql, with the lines Flyway would have written, so that a
 * database migrated by hand is afterwards the same as one migrated by the command.
 */
final class PlainSql {

  private static final String HEAD =
      """
      -- Samråd: %d script(s), in order, each with its line in schema_history in a transaction of its own.
      -- Run it as samrad_owner or as a member of it: psql -v ON_ERROR_STOP=1 -d DATABASE -f THIS
      %s
      """;

  private static final String HISTORY =
      """
      begin;
      create table samrad.schema_history (
        installed_rank integer       not null constraint schema_history_pk primary key,
        version        varchar(50),
        description    varchar(200)  not null,
        type           varchar(20)   not null,
        script         varchar(1000) not null,
        checksum       integer,
        installed_by   varchar(100)  not null,
        installed_on   timestamp     not null default now(),
        execution_time integer       not null,
        success        boolean       not null
      );
      create index schema_history_s_idx on samrad.schema_history (success);
      commit;

      """;

  private static final String STEP =
      """
      -- ===== %s
      begin;
      %s
      %scommit;

      """;

  private static final String LINE =
      """
      insert into samrad.schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
      select coalesce(max(installed_rank), 0) + 1, %s, '%s', 'SQL', '%s', %d, session_user, 0, true from samrad.schema_history;
      """;

  private PlainSql() {}

  static String forAnEmptySchema() {
    return head(Scripts.all()) + HISTORY + steps(Scripts.all());
  }

  static String of(List<Script> pending) {
    return head(pending) + steps(pending);
  }

  private static String head(List<Script> scripts) {
    return HEAD.formatted(scripts.size(), Scripts.at("afterConnect"));
  }

  private static String steps(List<Script> scripts) {
    StringBuilder all = new StringBuilder();
    scripts.forEach(
        script -> all.append(STEP.formatted(script.name(), script.sql(), line(script))));
    return all.append(STEP.formatted("grants", Scripts.at("afterMigrate"), ""))
        .append("reset role;\n")
        .toString();
  }

  private static String line(Script script) {
    String version = script.isVersioned() ? "'" + script.version() + "'" : "null";
    return LINE.formatted(version, script.description(), script.name(), script.checksum());
  }
}
