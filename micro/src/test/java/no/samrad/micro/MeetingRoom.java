package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.micro.plain.PlainVisitor;

/**
 * A second council of Agder in 2024, with five members, a substitute and a called meeting of four
 * items, put into the database and taken out again; and all that was recorded in the meeting, as
 * one text.
 */
final class MeetingRoom implements AutoCloseable {

  static final String PATH = "councils/agder/meetings/9100/";
  static final long LEA = 9101;
  static final long DAG = 9102;
  static final long ANNA = 9103;
  static final long BENT = 9104;
  static final long CARL = 9105;
  static final long VERA = 9106;

  private static final String MAKE =
      """
      insert into person (id, given_name, family_name)
      select 9100 + n, name, 'Prøvenavn' from unnest(array['Lea', 'Dag', 'Anna', 'Bent', 'Carl', 'Vera']) with ordinality p (name, n);
      insert into nfp_council (id, area_id, type, valid_from, valid_to) values (9100, 3, 'OTHER', '2024-01-01', '2025-01-01');
      insert into nfp_council_procedure (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from)
      values (9100, 3, 9100, 7, 7, 'HALF', true, '2024-01-01');
      insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, substitute_for, sole, valid_from, valid_to)
      select s.id, 3, 9100, s.function, s.id, c.unit_id, s.substitute_for, s.function = 'LEADER', '2024-01-01', '2025-01-01' from (values
        (9101, 'LEADER', '4203', null), (9102, 'DEPUTY_LEADER', '4204', null), (9103, 'MEMBER', '4202', null),
        (9104, 'MEMBER', '4201', null), (9105, 'MEMBER', '4215', null), (9106, 'SUBSTITUTE', '4202', 9103)
      ) as s (id, function, code, substitute_for) join unit_code c on c.code = s.code;
      insert into nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, place, year, number, notice_due, called_at)
      values (9100, 3, 9100, 'CALLED', '2024-03-12', '12:00', '14:00', 'Prøvegata 1', 2024, 9, '2024-03-05', '2024-03-01');
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title, proposal, minutes) values
        (9111, 3, 9100, 9100, 1, 'DECISION', 2024, 91, 'Møteplan', 'Rådet møtes fire ganger.', 10),
        (9112, 3, 9100, 9100, 2, 'INFORMATION', 2024, 92, 'Status', '', 20),
        (9113, 3, 9100, 9100, 3, 'DECISION', 2024, 93, 'Lokale', 'Teamet leier lokale i Arendal.', 20),
        (9114, 3, 9100, 9100, 4, 'DISCUSSION', 2024, 94, 'Eventuelt', '', 10);
      """;

  private static final String EMPTY =
      """
      delete from nfp_vote where item_id between 9111 and 9114;
      delete from nfp_decision where item_id between 9111 and 9114;
      delete from nfp_draft where item_id between 9111 and 9114;
      delete from nfp_ballot where item_id between 9111 and 9114;
      delete from nfp_proposal where item_id between 9111 and 9114;
      delete from nfp_partiality where item_id between 9111 and 9114;
      delete from nfp_attendance where meeting_id = 9100;
      delete from nfp_absence where meeting_id = 9100;
      delete from nfp_sitting where meeting_id = 9100;
      update nfp_agenda_item set state = 'OPEN' where meeting_id = 9100;
      update nfp_meeting set state = 'CALLED', started_at = null, ended_at = null where id = 9100;
      """;

  private static final String REMOVE =
      """
      delete from nfp_agenda_item where meeting_id = 9100;
      delete from nfp_meeting where id = 9100;
      delete from nfp_council_seat where council_id = 9100;
      delete from nfp_council_procedure where council_id = 9100;
      delete from nfp_council where id = 9100;
      delete from person where id between 9101 and 9106;
      """;

  /** Everything that minutes are made from, without numbers and moments that differ by nature. */
  private static final String RECORDED =
      """
      select line from (
        select 1, format('%s was there for %s from %s to %s', b.given_name, p.given_name, a.arrived_at, a.left_at)
        from nfp_attendance a join person p on p.id = a.seat_id join person b on b.id = a.by_seat_id where a.meeting_id = 9100
        union all
        select 2, format('%s is partial in %s: %s', p.given_name, x.item_id, x.ground)
        from nfp_partiality x join person p on p.id = x.seat_id where x.item_id between 9111 and 9114
        union all
        select 3, format('%s %s: %s by %s: %s %s', q.item_id, q.position, q.kind, p.given_name, q.wording, q.withdrawn)
        from nfp_proposal q left join person p on p.id = q.by_seat_id where q.item_id between 9111 and 9114
        union all
        select 4, format('%s %s: on %s, %s of %s of %s there, %s needed: %s %s', b.item_id, b.position, q.position, b.present,
          b.entitled, b.members, b.needed, b.outcome, b.casting_vote)
        from nfp_ballot b join nfp_proposal q on q.id = b.proposal_id where b.item_id between 9111 and 9114
        union all
        select 5, format('%s %s: %s votes %s', b.item_id, b.position, p.given_name, v.choice)
        from nfp_vote v join nfp_ballot b on b.id = v.ballot_id join person p on p.id = v.seat_id where v.item_id between 9111 and 9114
        union all
        select 6, format('%s is decided: %s, proposal %s, without quorum %s', d.item_id, d.wording, q.position, d.without_quorum)
        from nfp_decision d left join nfp_proposal q on q.id = d.proposal_id where d.item_id between 9111 and 9114
        union all
        select 7, format('%s is %s', i.position, i.state) from nfp_agenda_item i where i.meeting_id = 9100
        union all
        select 8, format('the meeting is %s at item %s', m.state, s.current_item)
        from nfp_meeting m left join nfp_sitting s on s.meeting_id = m.id where m.id = 9100) r (place, line)
      order by place, line
      """;

  private MeetingRoom() {}

  static MeetingRoom open() throws SQLException {
    MeetingRoom room = new MeetingRoom();
    room.run(MAKE);
    return room;
  }

  /** Somebody has said that they will not come. */
  void excuse(long seat, String reason) throws SQLException {
    run(
        """
        insert into nfp_absence (area_id, meeting_id, seat_id, reason, reported_at) values (3, 9100, %d, '%s', '2024-03-02');
        """
            .formatted(seat, reason));
  }

  /** As it was before anything was recorded. */
  void empty() throws SQLException {
    run(EMPTY);
  }

  String recorded() throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("set search_path = samrad");
      try (ResultSet rows = statement.executeQuery(RECORDED)) {
        Stream.Builder<String> lines = Stream.builder();
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
        return lines.build().collect(Collectors.joining("\n"));
      }
    }
  }

  /** What the minutes say. When the meeting began and ended differs by nature. */
  String minutes() throws SQLException {
    run(
        """
        update nfp_meeting set started_at = '2024-03-12T12:00+01', ended_at = '2024-03-12T13:30+01' where id = 9100;
        """);
    String text =
        PlainVisitor.as("aud.monster").page(PATH + "minutes").select("article.reading").text();
    assertThat(text).isNotEmpty();
    return text;
  }

  @Override
  public void close() throws SQLException {
    run(EMPTY + REMOVE);
  }

  private void run(String statements) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set search_path = samrad");
      statement.execute(statements);
      connection.commit();
    }
  }
}
