package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.samrad.db.Migrator;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DataSourceIT {

  @Resource(lookup = "jdbc/samrad")
  private DataSource dataSource;

  @Deployment
  static WebArchive application() {
    return Application.database();
  }

  @Test
  void the_application_signs_in_to_the_database_as_one_that_owns_nothing() throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var result =
            statement.executeQuery("select current_user, current_setting('is_superuser')")) {
      result.next();
      assertThat(result.getString(1)).isEqualTo("samrad_app");
      assertThat(result.getString(2)).isEqualTo("off");
    }
  }

  @Test
  void the_schema_is_the_one_the_application_was_built_for() {
    assertThat(Migrator.check(dataSource).isUpToDate()).isTrue();
  }
}
