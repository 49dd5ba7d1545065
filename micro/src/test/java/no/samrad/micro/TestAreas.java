package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.samrad.area.AreaSlug;
import no.samrad.shared.SearchText;

/**
 * Areas that tests make: their names contain "prøve", and they go again, so that other tests find
 * the five of the programme.
 */
public final class TestAreas {

  private static final String MADE = "select id from samrad.area where slug like '%prove%'";
  private static final List<String> CHILDREN =
      List.of(
          "area_finding",
          "host_term",
          "membership",
          "area_phase",
          "area_form",
          "area_name",
          "area_office",
          "area_contact",
          "area_share",
          "area_profile",
          "team_post",
          "team",
          "nfp_snapshot",
          "nfp_meeting_move",
          "nfp_pack",
          "nfp_private_note",
          "nfp_reading",
          "nfp_item_paper",
          "document_chunk",
          "document",
          "nfp_agenda_item",
          "nfp_number_counter",
          "nfp_meeting",
          "nfp_council_balance",
          "nfp_council_seat",
          "nfp_council_procedure",
          "nfp_council",
          "role_assignment");

  private static final String BEGIN =
      """
      with made as (
        insert into samrad.area (id, slug, search_text)
        values (nextval('samrad.area_id_seq') + 49, ?, ?) returning id, ?::date as first_day),
      named as (
        insert into samrad.area_name (id, area_id, language, name, kind)
        select nextval('samrad.area_name_id_seq') + 49, id, 'nb', ?, 'OFFICIAL' from made),
      formed as (
        insert into samrad.area_form (id, area_id, form, valid_from)
        select nextval('samrad.area_form_id_seq') + 49, id, ?, first_day from made)
      insert into samrad.area_phase (id, area_id, phase, valid_from)
      select nextval('samrad.area_phase_id_seq') + 49, id, 'INTEREST', first_day from made
      """;

  private static final String JOIN =
      """
      insert into samrad.membership (id, area_id, unit_id, valid_from)
      select nextval('samrad.membership_id_seq') + 49, a.id, u.id, day
      from samrad.area a, samrad.unit u, (select ?::date as day) d
      where a.slug = ? and samrad.unit_name_on(u.id, 'nb', day) = ?
      """;

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private TestAreas() {}

  /**
   * As the form makes one, where that is not what a test is about.
   *
   * @param firstDay as it is typed, 01.03.2024
   * @return its slug
   */
  public static String begin(String name, String form, String firstDay) {
    String slug = AreaSlug.fromName(name).value();
    try (Connection connection = RunningApp.get().connect();
        PreparedStatement statement = connection.prepareStatement(BEGIN)) {
      statement.setString(1, slug);
      statement.setString(2, SearchText.of(List.of(name)));
      statement.setObject(3, day(firstDay));
      statement.setString(4, name);
      statement.setString(5, form);
      statement.executeUpdate();
      return slug;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void remove() throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String child : CHILDREN) {
        statement.addBatch("delete from samrad." + child + " where area_id in (" + MADE + ")");
      }
      statement.addBatch("delete from samrad.area where id in (" + MADE + ")");
      statement.executeBatch();
      connection.commit();
    }
  }

  /** As if the first phase had been operation, in which more is asked of an area. */
  static void operate(String slug) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "update samrad.area_phase set phase = 'OPERATION'"
                    + " where area_id = (select id from samrad.area where slug = ?)")) {
      statement.setString(1, slug);
      statement.executeUpdate();
    }
  }

  /**
   * A membership, also one nobody would get past the rules, such as one of a unit that is no more.
   *
   * @param from as it is typed
   */
  public static void join(String slug, String unit, String from) {
    try (Connection connection = RunningApp.get().connect();
        PreparedStatement statement = connection.prepareStatement(JOIN)) {
      statement.setObject(1, day(from));
      statement.setString(2, slug);
      statement.setString(3, unit);
      assertThat(statement.executeUpdate()).as(unit).isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static LocalDate day(String typed) {
    return LocalDate.parse(typed, TYPED);
  }

  /** As if no source had said who is host. */
  static void assume(String slug) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "update samrad.host_term set assumed = true"
                    + " where area_id = (select id from samrad.area where slug = ?)")) {
      statement.setString(1, slug);
      statement.executeUpdate();
    }
  }

  static long count(String slug) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        PreparedStatement statement =
            connection.prepareStatement("select count(*) from samrad.area where slug like ?")) {
      statement.setString(1, slug);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }
}
