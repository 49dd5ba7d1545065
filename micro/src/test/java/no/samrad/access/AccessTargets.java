package no.samrad.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.samrad.micro.ContainerSetup;

/** Things that exist in two areas: Agder is the callers' own, Oslo is another. */
final class AccessTargets {

  /** The number of an area's agreement is this and the area's. */
  static final long AGREEMENTS = 900_000;

  /** Likewise of the one that was sent, and of its party. */
  static final long SENT_AGREEMENTS = 910_000;

  /** Likewise of its meeting that is over, of its item, action and seat. */
  static final long HELD_MEETINGS = 930_000;

  /**
   * Likewise of the meeting of its council that goes on, of its item, seat, proposal and ballot.
   */
  static final long SITTINGS = 960_000;

  private static final Target OWN = read("agder");
  private static final Target OTHER = read("oslo");

  /** The ids of one of each kind in an area, as a query string and one by one. */
  record Target(long area, String slug, long unit, long membership, long right) {

    String query() {
      return "area=%d&slug=%s&membership=%d&unit=%d&assignment=%d&person=%d&account=%d"
          .formatted(area, slug, membership, unit, right, right, right);
    }
  }

  private static final String MAKE =
      """
      insert into samrad.person (id, given_name, family_name) values (%1$d, 'Noen', 'Oppdiktet');
      insert into samrad.account (id, person_id, username) values (%1$d, %1$d, 'noen.%1$d');
      insert into samrad.role_assignment (id, person_id, role, area_id, valid_from)
      values (%1$d, %1$d, 'TEAM_MEMBER', %2$d, '2023-01-01');
      insert into samrad.nfp_council (id, area_id, type, valid_from) values (%1$d, %2$d, 'OTHER', '2024-01-01');
      insert into samrad.nfp_number_counter (council_id, area_id, year, meetings, items)
      values (%1$d, %2$d, 2025, 990, 990), (%1$d, %2$d, 2026, 990, 990);
      insert into samrad.nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at)
      values (%1$d + 40000, %2$d, %1$d, '2026-06-01', '12:00', '14:00'),
        (%1$d, %2$d, %1$d, '2026-01-01', '12:00', '14:00');
      insert into samrad.nfp_minutes (id, area_id, meeting_id) values (%1$d, %2$d, %1$d);
      insert into samrad.nfp_minutes_comment (id, area_id, minutes_id, person_id, remark, made_at)
      values (%1$d, %2$d, %1$d, %1$d, 'Prøve', now());
      insert into samrad.nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, year, number, notice_due, called_at)
      values (%1$d + 100000, %2$d, %1$d, 'CALLED', '2026-02-01', '12:00', '14:00', 2026, 1, '2026-01-01', now());
      insert into samrad.nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title)
      values (%1$d, %2$d, %1$d, %1$d + 100000, 1, 'DECISION', 2026, 1, 'Prøve');
      insert into samrad.document (id, area_id, file_name, media_type, bytes, sha256, uploaded_by, uploaded_at)
      values (%1$d, %2$d, 'prove.txt', 'text/plain', 5, encode(sha256('Prove'), 'hex'), %1$d, now());
      insert into samrad.document_chunk (document_id, area_id, number, content) values (%1$d, %2$d, 1, 'Prove');
      insert into samrad.agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on,
        created_by, created_at)
      values (%1$d, %2$d, 'HOST_MUNICIPALITY', 'Prøve', 'Prøve', 'prøve prove', '2025-06-01', %1$d, now());
      insert into samrad.wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
      values (%1$d, %2$d, 'HOST_MUNICIPALITY', 'Prøve', 'Prøve', 'REVIEW', %1$d, now());
      insert into samrad.agreement_version (id, area_id, agreement_id, number, wording_id, created_on,
        review_on, created_by, created_at)
      values (%1$d, %2$d, %1$d, 1, %1$d, '2025-06-01', '2025-06-02', %1$d, now());
      """;

  /** Another agreement of the area, which was sent, with what is signed and owed under it. */
  private static final String SENT =
      """
      insert into samrad.wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
      values (%4$d, %2$d, 'HOST_MUNICIPALITY', 'Prøve', 'Prøve', 'SEALED', %1$d, now());
      insert into samrad.agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on,
        created_by, created_at)
      values (%4$d, %2$d, 'HOST_MUNICIPALITY', 'Prøve', 'Prøve', 'prøve prove', '2025-01-01', %1$d, now());
      insert into samrad.agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
      values (%4$d, %2$d, %4$d, 'HOST', %3$d, true, true, '2025-01-01');
      insert into samrad.agreement_version (id, area_id, agreement_id, number, wording_id, created_on, sent_on,
        created_by, created_at)
      values (%4$d, %2$d, %4$d, 1, %4$d, '2025-01-01', '2025-01-02', %1$d, now());
      insert into samrad.agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
      values (%4$d, %4$d, %2$d, true, true, 1);
      insert into samrad.obligation (id, area_id, agreement_id, party_id, title, rhythm, evidence, first_due)
      values (%1$d, %2$d, %4$d, %4$d, 'Prøve', 'ONCE', 'NONE', '2025-06-01');
      insert into samrad.deviation (id, area_id, agreement_id, kind, party_id, description, opened_on)
      values (%1$d, %2$d, %4$d, 'OTHER', %4$d, 'Prøve', '2025-06-01');
      """;

  /** A meeting of the council that is over, with what was taken on in it; and somebody's seat. */
  private static final String HELD =
      """
      insert into samrad.nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, sole, valid_from)
      values (%4$d, %2$d, %1$d, 'MEMBER', %1$d, %3$d, false, '2024-01-01');
      insert into samrad.nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, year, number, notice_due,
        called_at, started_at, ended_at)
      values (%4$d, %2$d, %1$d, 'MINUTES', '2025-06-01', '12:00', '14:00', 2025, 930, '2025-05-18', now(), now(), now());
      insert into samrad.nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title, state)
      values (%4$d, %2$d, %1$d, %4$d, 1, 'DECISION', 2025, 930, 'Prøve', 'DECIDED');
      insert into samrad.nfp_action (id, area_id, council_id, item_id, task) values (%4$d, %2$d, %1$d, %4$d, 'Prøve');
      """;

  /** A meeting of the council that goes on, with one item that is voted upon. */
  private static final String SITTING =
      """
      insert into samrad.person (id, given_name, family_name) values (%4$d, 'Noen', 'Tilstede');
      insert into samrad.nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, sole, valid_from)
      values (%4$d, %2$d, %1$d, 'MEMBER', %4$d, %3$d, false, '2024-01-01');
      insert into samrad.nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, year, number, notice_due,
        called_at, started_at)
      values (%4$d, %2$d, %1$d, 'STARTED', '2025-07-01', '12:00', '14:00', 2025, 940, '2025-06-18', now(), now());
      insert into samrad.nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title)
      values (%4$d, %2$d, %1$d, %4$d, 1, 'DECISION', 2025, 940, 'Prøve');
      insert into samrad.nfp_sitting (meeting_id, area_id, current_item, saved_at) values (%4$d, %2$d, %4$d, now());
      insert into samrad.nfp_attendance (id, area_id, meeting_id, seat_id, by_seat_id, arrived_at)
      values (%4$d, %2$d, %4$d, %4$d, %4$d, '12:00');
      insert into samrad.nfp_proposal (id, area_id, item_id, position, kind, wording)
      values (%4$d, %2$d, %4$d, 1, 'RECOMMENDED', 'Prøve');
      insert into samrad.nfp_ballot (id, area_id, item_id, proposal_id, position) values (%4$d, %2$d, %4$d, %4$d, 1);
      """;

  /** Somebody's post in a team, a session, days away, and what that person knows. */
  private static final String TEAM =
      """
      insert into samrad.team (area_id, version) values (%2$d, 1);
      insert into samrad.team_post (id, area_id, person_id, function, profession, unit_id, percentage, valid_from)
      values (%1$d, %2$d, %1$d, 'FAMILY_NURSE', 'NURSE', %3$d, 100, '2024-01-01');
      insert into samrad.team_session (id, area_id, kind, on_day, nurse_id)
      values (%1$d, %2$d, 'ONE_TO_ONE', '2025-01-01', %1$d);
      insert into samrad.team_absence (id, area_id, person_id, valid_from, valid_to)
      values (%1$d, %2$d, %1$d, '2025-01-01', '2025-01-02');
      insert into samrad.team_knowledge (id, area_id, name, valid_from) values (%1$d, %2$d, 'Prøve', '2024-01-01');
      insert into samrad.team_knowledge_holder (id, area_id, knowledge_id, person_id, valid_from)
      values (%1$d, %2$d, %1$d, %1$d, '2024-01-01');
      """;

  /** Somebody who was referred, with a visit; and what the area has clarified. */
  private static final String REFERRED =
      """
      insert into samrad.area_clearance (id, area_id, kind, status, valid_from)
      values (%1$d, %2$d, 'DPIA', 'IN_PROGRESS', '2025-01-01');
      insert into samrad.participation (id, area_id, unit_id, pseudonym, referred_on, source, first_time, criteria_set, state)
      values (%1$d, %2$d, %3$d, '222-22' || (%2$d + 2), '2025-01-01', 'GP', true, 'CRITERIA_2023', 'REFERRED');
      insert into samrad.visit (id, area_id, participation_id, nurse_id, planned_on, phase)
      values (%1$d, %2$d, %1$d, %1$d, '2025-02-01', 'PREGNANCY');
      insert into samrad.extract_run (id, area_id, kind, state, sha256, bytes, started_by, started_at, changed_at)
      values (%1$d, %2$d, 'VISITS', 'READY', repeat('0', 64), 1, %1$d, now(), now());
      """;

  /** A threshold of the area's own, and a period that was submitted. */
  private static final String REPORTED =
      """
      insert into samrad.indicator_version (id, indicator_id, area_id, number, operator, threshold, period, source, valid_from)
      select %1$d, i.id, %2$d, %1$d, 'AT_LEAST', 80, 'QUARTER', 'Prøve', '2025-01-01' from samrad.indicator i where i.code = 'HJEMMEANDEL';
      insert into samrad.reporting_period (id, area_id, kind, valid_from, valid_to, due_on, state)
      values (%1$d, %2$d, 'HALF_YEAR', '2024-01-01', '2024-07-01', '2024-08-15', 'SUBMITTED');
      insert into samrad.period_revision (period_id, revision, area_id, data_day, sha256, recorded_by, recorded_at)
      values (%1$d, 1, %2$d, '2024-08-01', repeat('0', 64), %1$d, now());
      """;

  private AccessTargets() {}

  static Target own() {
    return OWN;
  }

  static Target other() {
    return OTHER;
  }

  /** Also makes somebody who holds a right there, to be looked at and taken from. */
  private static Target read(String slug) {
    String find =
        """
        select a.id, m.unit_id, m.id from samrad.area a join samrad.membership m on m.area_id = a.id
        where a.slug = ? order by m.id limit 1
        """;
    try (Connection connection = ContainerSetup.database().owner().getConnection();
        PreparedStatement statement = connection.prepareStatement(find)) {
      statement.setString(1, slug);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        long area = row.getLong(1);
        return new Target(
            area, slug, row.getLong(2), row.getLong(3), somebody(connection, area, row.getLong(2)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long somebody(Connection connection, long area, long unit) throws SQLException {
    long id = AGREEMENTS + area;
    try (var statement = connection.createStatement()) {
      statement.execute((MAKE + SENT).formatted(id, area, unit, SENT_AGREEMENTS + area));
      statement.execute(REPORTED.formatted(id, area));
      statement.execute(HELD.formatted(id, area, unit, HELD_MEETINGS + area));
      statement.execute(SITTING.formatted(id, area, unit, SITTINGS + area));
      statement.execute(TEAM.formatted(id, area, unit));
      statement.execute(REFERRED.formatted(id, area, unit));
    }
    return id;
  }
}
