package no.samrad.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.samrad.micro.ContainerSetup;

/** Things that exist in two areas: Agder is the callers' own, Oslo is another. */
final class AccessTargets {

  private static final Target OWN = read("agder");
  private static final Target OTHER = read("oslo");

  /** The ids of one of each kind in an area, as a query string and one by one. */
  record Target(long area, String slug, long unit, long membership, long right) {

    String query() {
      return "area=%d&slug=%s&membership=%d&unit=%d&assignment=%d&person=%d&account=%d"
          .formatted(area, slug, membership, unit, right, right, right);
    }
  }

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
        return new Target(area, slug, row.getLong(2), row.getLong(3), somebody(connection, area));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long somebody(Connection connection, long area) throws SQLException {
    long id = 900_000 + area;
    String make =
        """
        insert into samrad.person (id, given_name, family_name) values (%1$d, 'Noen', 'Oppdiktet');
        insert into samrad.account (id, person_id, username) values (%1$d, %1$d, 'noen.%1$d');
        insert into samrad.role_assignment (id, person_id, role, area_id, valid_from)
        values (%1$d, %1$d, 'TEAM_MEMBER', %2$d, '2023-01-01')
        """;
    try (var statement = connection.createStatement()) {
      statement.execute(make.formatted(id, area));
    }
    return id;
  }
}
