package no.samrad.micro;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/**
 * Who can sign in to a demonstration, read from the database; and the one who can where there is no
 * demo data.
 */
final class Accounts {

  static final String ADMINISTRATOR = "admin";

  /** Somebody who can sign in today, with the rights of today. */
  record Account(
      String user, String name, List<String> roles, List<String> areas, String passwordHash) {

    String rights() {
      if (roles.isEmpty()) {
        return "no rights today";
      }
      String where = areas.isEmpty() ? "" : " (" + String.join(", ", areas) + ")";
      return String.join(", ", roles) + where;
    }
  }

  private static final String ALL =
      """
      select a.username, p.given_name || ' ' || p.family_name, a.password_hash,
             coalesce(array_agg(distinct r.role) filter (where r.role is not null), '{}'),
             coalesce(array_agg(distinct x.slug) filter (where x.slug is not null), '{}')
      from account a
      join person p on p.id = a.person_id
      left join role_assignment r on r.person_id = p.id
        and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
      left join area x on x.id = r.area_id
      where not a.disabled and a.password_hash <> ''
      group by a.id, a.username, p.given_name, p.family_name, a.password_hash
      order by a.id""";

  private static final String ADD =
      """
      with somebody as (
        insert into person (id, given_name, family_name)
        values (nextval('person_id_seq'), 'Første', 'Administrator') returning id
      ), signing_in as (
        insert into account (id, person_id, username, password_hash, password_set_at)
        select nextval('account_id_seq'), id, ?, ?, now() from somebody
      )
      insert into role_assignment (id, person_id, role, valid_from)
      select nextval('role_assignment_id_seq'), id, 'ADMINISTRATOR', ? from somebody""";

  private Accounts() {}

  static List<Account> all(DataSource source, LocalDate today) {
    return Sql.list(source, ALL, Accounts::account, today, today);
  }

  static void addAdministrator(DataSource source, String passwordHash, LocalDate today) {
    Sql.run(source, ADD, ADMINISTRATOR, passwordHash, today);
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString(1), row.getString(2), texts(row, 4), texts(row, 5), row.getString(3));
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
