package no.samrad.micro;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A council of an area of its own, with five members and a substitute for one of them; put into the
 * database and taken out again with all that was planned, recorded and approved.
 */
final class YearCouncil implements AutoCloseable {

  static final String PATH = "councils/prove-med-arsplan/990100/";
  static final long LEA = 990101;
  static final long DAG = 990102;
  static final long ANNA = 990103;
  static final long BENT = 990104;
  static final long CARL = 990105;
  static final long VERA = 990106;

  private static final String MAKE =
      """
      insert into person (id, given_name, family_name)
      select 990100 + n, name, 'Prøvenavn'
      from unnest(array['Lea', 'Dag', 'Anna', 'Bent', 'Carl', 'Vera']) with ordinality p (name, n);
      insert into nfp_council (id, area_id, type, valid_from)
      select 990100, id, 'JOINT_BOARD', '2024-03-01' from area where slug = 'prove-med-arsplan';
      insert into nfp_council_procedure (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from)
      select 990100, area_id, id, 14, 21, 'HALF', true, valid_from from nfp_council where id = 990100;
      insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, substitute_for, sole, valid_from)
      select s.id, k.area_id, k.id, s.function, s.id, c.unit_id, s.substitute_for, s.function = 'LEADER', k.valid_from from (values
        (990101, 'LEADER', '4203', null), (990102, 'DEPUTY_LEADER', '4204', null), (990103, 'MEMBER', '4202', null),
        (990104, 'MEMBER', '4201', null), (990105, 'MEMBER', '4215', null), (990106, 'SUBSTITUTE', '4202', 990103)
      ) as s (id, function, code, substitute_for) join unit_code c on c.code = s.code, nfp_council k where k.id = 990100;
      """;

  private static final String DAY_COMES =
      """
      update nfp_meeting set meeting_day = current_date - 1 where council_id = 990100 and state = 'CALLED'
      """;

  /** What tells of an approved meeting cannot be taken out, so first it is approved no more. */
  private static final String REOPEN =
      """
      update nfp_meeting set state = 'MINUTES', approved_at = null where council_id = 990100 and state = 'APPROVED';
      """;

  private static final List<String> LEFT =
      List.of(
          "nfp_vote",
          "nfp_decision",
          "nfp_draft",
          "nfp_ballot",
          "nfp_proposal",
          "nfp_partiality",
          "nfp_attendance",
          "nfp_sitting",
          "nfp_action",
          "nfp_minutes_record",
          "nfp_minutes",
          "nfp_invitation",
          "nfp_year_date",
          "nfp_year_plan");

  private static final String TAKE_OUT =
      "delete from %s where area_id = (select area_id from nfp_council where id = 990100);";

  private static final String PEOPLE = "delete from person where id between 990101 and 990106";

  private YearCouncil() {}

  static YearCouncil make() throws SQLException {
    TestAreas.begin("Prøve med årsplan", "HOST_JOINT_BOARD", "01.03.2024");
    YearCouncil council = new YearCouncil();
    run(MAKE);
    return council;
  }

  /** Next year's first meeting was yesterday. */
  void letTheDayCome() throws SQLException {
    run(DAY_COMES);
  }

  @Override
  public void close() throws SQLException {
    run(REOPEN + LEFT.stream().map(TAKE_OUT::formatted).collect(Collectors.joining()));
    TestAreas.remove();
    run(PEOPLE);
  }

  private static void run(String statements) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set search_path = samrad");
      statement.execute(statements);
      connection.commit();
    }
  }
}
