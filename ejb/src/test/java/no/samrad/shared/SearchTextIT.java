package no.samrad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.samrad.db.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * The reference data were folded elsewhere; a search finds them only if Java folds the same way.
 */
class SearchTextIT {

  @Test
  void units_are_found_by_all_their_names_and_numbers() throws SQLException {
    assertSameText(
        """
        select search_text, array(select name from samrad.unit_name where unit_id = u.id order by id)
          || array(select code from samrad.unit_code where unit_id = u.id order by id)
        from samrad.unit u
        """);
  }

  @Test
  void areas_are_found_by_all_their_names() throws SQLException {
    assertSameText(
        """
        select search_text, array(select name from samrad.area_name where area_id = a.id order by id)
        from samrad.area a
        """);
  }

  private static void assertSameText(String query) throws SQLException {
    List<String> stored = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    try (TestDatabase database = TestDatabase.restored();
        Connection connection = database.app().getConnection();
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        List<String> terms = List.of((String[]) rows.getArray(2).getArray());
        stored.add(rows.getString(1));
        expected.add(SearchText.of(terms));
      }
    }
    assertThat(stored).isNotEmpty().containsExactlyElementsOf(expected);
  }
}
