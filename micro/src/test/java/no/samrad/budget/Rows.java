package no.samrad.budget;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import no.samrad.micro.QuickHash;

/** What the pages are counted on: first one person, then many of everything. */
final class Rows {

  static final String USER = "teller.demo";
  static final long PERSON = 1_100_000;

  private static final String SOMEBODY =
      """
      insert into person (id, given_name, family_name) values (%1$d, 'Teller', 'Demo');
      insert into account (id, person_id, username, password_hash, password_set_at)
      values (%1$d, %1$d, '%2$s', '%3$s', now());
      insert into role_assignment (id, person_id, role, valid_from)
      values (%1$d, %1$d, 'ADMINISTRATOR', '2016-01-01');
      insert into import_run (id, kind, state, file_name, sha256, bytes, started_by, started_at, changed_at)
      values (%1$d, 'CHANGES', 'READY', 'prove.csv', repeat('0', 64), 1, %1$d, now(), now());
      insert into import_count (run_id, kind, number) values (%1$d, 'UNIT_ENDED', 400);
      insert into import_change (run_id, number, kind, unit_id, code, name, what)
      select %1$d, 0, 'UNIT_ENDED', m.unit_id, '0000', 'Prøve', '2028-01-01' from membership m where m.id = 14;
      insert into document (id, area_id, file_name, media_type, bytes, sha256, uploaded_by, uploaded_at)
      select %1$d, id, 'prove.txt', 'text/plain', 5, encode(sha256('Prove'), 'hex'), %1$d, now() from area where slug = 'agder';
      insert into document_chunk (document_id, area_id, number, content) select %1$d, id, 1, 'Prove' from area where slug = 'agder';
      insert into area_profile (area_id) select id from area where slug = 'agder';
      insert into area_contact (id, area_id, person_id, function, valid_from)
      select %1$d, id, %1$d, 'LEADER', '2020-01-01' from area where slug = 'agder';
      insert into council_meeting (id, unit_id, body, day, paper_deadline, source)
      select %1$d, c.unit_id, 'MUNICIPAL_COUNCIL', current_date + 30, current_date + 16, 'ENTERED'
      from unit_code c where c.code = '4204' and c.valid_to is null;
      """;

  /** Agder's first member, as the demo data assumes; the reference data names no host. */
  private static final String HOST =
      """
      insert into host_term (id, area_id, unit_id, valid_from, assumed)
      select 4, m.area_id, m.unit_id, m.valid_from, true from membership m where m.id = 14;
      """;

  /** Five that took part in Agder for half a year, before its members of today. */
  private static final String FIVE =
      """
      insert into membership (id, area_id, unit_id, valid_from, valid_to)
      select 1350000 + u.id, (select id from area where slug = 'agder'), u.id, '2022-01-01', '2022-07-01'
      from unit u
      where u.valid_to is null and not exists (select from membership m where m.unit_id = u.id)
      order by u.id limit 5;
      """;

  private static final String AREAS =
      """
      insert into area (id, slug, search_text)
      select 1200000 + i, 'prove-' || i, 'prøve prove ' || i from generate_series(1, 80) i;
      insert into area_name (id, area_id, language, name, kind)
      select id, id, 'nb', 'Prøve ' || id, 'OFFICIAL' from area where id > 1200000;
      insert into area_phase (id, area_id, phase, valid_from)
      select id, id, 'OPERATION', '2020-01-01' from area where id > 1200000;
      insert into area_form (id, area_id, form, valid_from)
      select id, id, 'HOST_ADMINISTRATIVE', '2020-01-01' from area where id > 1200000;
      """;

  /** Every unit that is free, half of them in Agder; and a hundred that once were there. */
  private static final String MEMBERS =
      """
      insert into membership (id, area_id, unit_id, valid_from)
      select 1300000 + u.id,
             case u.id % 2 when 0 then (select id from area where slug = 'agder') else 1200001 + u.id % 80 end,
             u.id, '2022-01-01'
      from unit u
      where u.valid_to is null and not exists (select from membership m where m.unit_id = u.id);
      insert into membership (id, area_id, unit_id, valid_from, valid_to)
      select 1400000 + u.id, (select id from area where slug = 'agder'), u.id, '2018-01-01', '2018-07-01'
      from unit u
      where not exists (select from membership m where m.unit_id = u.id and m.valid_from < '2018-07-01')
      order by u.id limit 100;
      """;

  private static final String PEOPLE =
      """
      insert into person (id, given_name, family_name)
      select 1500000 + i, 'Prøve', 'Oppdiktet ' || i from generate_series(1, 300) i;
      insert into account (id, person_id, username)
      select id, id, 'prove.' || id from person where id > 1500000;
      insert into role_assignment (id, person_id, role, area_id, valid_from)
      select id, id, 'HOST_STAFF', (select id from area where slug = 'agder'), '2023-01-01'
      from person where id > 1500000;
      insert into role_assignment (id, person_id, role, area_id, valid_from, valid_to)
      select 1600000 + i, %1$d, 'TEAM_MEMBER', 1200000 + i, '2021-01-01', '2022-01-01'
      from generate_series(1, 60) i;
      """;

  private static final String IMPORTS =
      """
      insert into import_run (id, kind, state, file_name, sha256, bytes, started_by, started_at, changed_at)
      select 1200000 + i, 'POPULATION', 'DONE', 'prove.csv', repeat('0', 64), 1, %1$d, now(), now()
      from generate_series(1, 60) i;
      insert into import_problem (run_id, number, line, column_name, value, reason)
      select %1$d, i, i, 'region', '9999', 'UNKNOWN_CODE' from generate_series(2, 3000) i;
      insert into import_change (run_id, number, kind, unit_id, code, name, what)
      select %1$d, u.id, 'UNIT_ENDED', u.id, '0000', 'Prøve', '2028-01-01' from unit u;
      """;

  /** Offices and shares that follow each other month by month, and all these people as contacts. */
  private static final String PROFILES =
      """
      insert into area_contact (id, area_id, person_id, function, valid_from)
      select p.id, a.id, p.id, 'COORDINATOR', '2020-01-01'
      from person p, area a where p.id > 1500000 and a.slug = 'agder';
      insert into area_office (id, area_id, address, postal_code, place, valid_from, valid_to)
      select 1800000 + i, a.id, 'Prøvegata ' || i, '0000', 'Eksempelby', date '2018-01-01' + 30 * i,
             date '2018-01-01' + 30 * (i + 1)
      from generate_series(1, 120) i, area a where a.slug = 'agder';
      insert into area_share (id, area_id, percent, source, set_by, set_at, valid_from, valid_to)
      select id, area_id, 12.5, 'Prøve', 1500001, now(), valid_from, valid_to
      from area_office where id > 1800000;
      """;

  private static final String AUDIT =
      """
      insert into audit_entry (id, occurred_at, area_id, actor_id, action, outcome, subject)
      select 1700000 + i, now() - i * interval '1 minute', 0, 1500001 + i %% 300, 'SignedIn', 'DONE',
             'account ' || (1500001 + i %% 300)
      from generate_series(1, 3000) i;
      """;

  /** An agreement of Agder that one municipality has to decide upon. */
  private static final String AGREEMENT =
      """
      insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
      select 1150000, a.id, 'HOST_MUNICIPALITY', 'Prøve', 'Prøve', 'prøve', '2025-01-01', %1$d, now() from area a where a.slug = 'agder';
      insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
      select 1150000, a.area_id, a.type_code, 'Prøve', 'Prøve', 'SEALED', %1$d, now() from agreement a where a.id = 1150000;
      insert into agreement_version (id, area_id, agreement_id, number, wording_id, created_on, sent_on, created_by, created_at)
      select a.id, a.area_id, a.id, 1, a.id, '2025-01-01', '2025-02-01', %1$d, now() from agreement a where a.id = 1150000;
      insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
      select a.id, a.area_id, a.id, 'HOST', c.unit_id, true, true, '2025-01-01'
      from agreement a, unit_code c where a.id = 1150000 and c.code = '4204' and c.valid_to is null;
      insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
      select 1150000, p.id, p.area_id, true, true, 1 from agreement_party p where p.id = 1150000;
      """;

  /** Every other unit is party to it too, and sixty agreements more. */
  private static final String PARTIES =
      """
      insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
      select 1160000 + u.id, p.area_id, p.agreement_id, 'PARTICIPANT', u.id, true, true, '2025-01-01'
      from agreement_party p, unit u where p.id = 1150000 and u.valid_to is null and u.id <> p.unit_id;
      insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
      select 1150000, p.id, p.area_id, true, true, p.id from agreement_party p where p.agreement_id = 1150000 and p.id > 1160000;
      insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
      select 1150000 + i, a.area_id, a.type_code, 'Prøve', 'Prøve', 'prøve', '2025-01-01', a.created_by, now()
      from agreement a, generate_series(1, 60) i where a.id = 1150000;
      insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
      select a.id, a.area_id, a.type_code, 'Prøve', 'Prøve', 'DRAFT', a.created_by, now() from agreement a where a.id between 1150001 and 1150060;
      insert into agreement_version (id, area_id, agreement_id, number, wording_id, created_on, created_by, created_at)
      select a.id, a.area_id, a.id, 1, a.id, '2025-01-01', a.created_by, now() from agreement a where a.id between 1150001 and 1150060;
      """;

  /** Every second unit meets every month for years. */
  private static final String MEETINGS =
      """
      insert into council_meeting (id, unit_id, body, day, paper_deadline, source)
      select 1900000 + u.id * 100 + i, u.id, 'COMMITTEE', current_date + 30 * (i - 20), current_date + 30 * (i - 20) - 14, 'CSV'
      from unit u, generate_series(1, 60) i where u.id % 2 = 0;
      """;

  private static final String COUNTED =
      """
      select (select count(*) from area),
             (select count(*) from membership m join area a on a.id = m.area_id
              where a.slug = 'agder' and m.valid_from <= ?::date and (m.valid_to is null or m.valid_to > ?::date))
      """;

  private Rows() {}

  static void one(DataSource owner) throws SQLException {
    run(
        owner,
        SOMEBODY.formatted(PERSON, USER, QuickHash.hash())
            + HOST
            + FIVE
            + AgreementRows.ONE.formatted(PERSON)
            + AGREEMENT.formatted(PERSON)
            + SigningRows.ONE.formatted(PERSON, SigningRows.AGREEMENT)
            + CouncilRows.ONE.formatted(PERSON)
            + MemberRows.ONE.formatted(PERSON)
            + TeamRows.ONE.formatted(PERSON)
            + ReportingRows.ONE.formatted(PERSON)
            + SittingRows.ONE.formatted(PERSON)
            + MinutesRows.ONE.formatted(PERSON)
            + ParticipationRows.ONE.formatted(PERSON));
  }

  /** How many areas there are, and how many take part in Agder on a day. */
  static List<Long> counted(DataSource owner, String day) throws SQLException {
    try (Connection connection = owner.getConnection();
        PreparedStatement statement = connection.prepareStatement(COUNTED)) {
      statement.setString(1, day);
      statement.setString(2, day);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return List.of(result.getLong(1), result.getLong(2));
      }
    }
  }

  static void many(DataSource owner) throws SQLException {
    run(
        owner,
        AREAS
            + MEMBERS
            + PEOPLE.formatted(PERSON)
            + PROFILES
            + IMPORTS.formatted(PERSON)
            + MEETINGS
            + CouncilRows.MANY.formatted(PERSON)
            + MemberRows.MANY.formatted(PERSON)
            + TeamRows.MANY.formatted(PERSON)
            + ReportingRows.MANY.formatted(PERSON)
            + SittingRows.MANY.formatted(PERSON)
            + MinutesRows.MANY.formatted(PERSON)
            + ParticipationRows.MANY.formatted(PERSON)
            + AgreementRows.MANY.formatted(PERSON)
            + PARTIES
            + SigningRows.MANY.formatted(PERSON, SigningRows.AGREEMENT)
            + AUDIT.formatted());
  }

  private static void run(DataSource owner, String sql) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
