package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.Test;

class BootCommandsTest {

  private final BootCommands commands =
      new BootCommands("127.0.0.1", 15330, "samrad", "samrad_app", "abc");

  @Test
  void the_server_listens_on_this_machine_only() {
    assertThat(commands.beforeStart().lines())
        .filteredOn(line -> line.contains("listener.address="))
        .singleElement(STRING)
        .endsWith(".http-listener.address=127.0.0.1");
  }

  @Test
  void the_server_takes_an_address_with_a_pasted_page_in_it() {
    assertThat(commands.beforeStart().lines())
        .anyMatch(line -> line.endsWith(".http.header-buffer-length-bytes=65536"));
  }

  @Test
  void each_command_stands_on_a_line_of_its_own() {
    assertThat(commands.afterStart().lines())
        .satisfiesExactly(
            pool ->
                assertThat(pool)
                    .startsWith("create-jdbc-connection-pool ")
                    .contains("org.postgresql.xa.PGXADataSource")
                    .contains(
                        "--property=databaseName=samrad:password=abc:portNumber=15330"
                            + ":serverName=127.0.0.1:user=samrad_app ")
                    .endsWith(" SamradPool"),
            resource -> assertThat(resource).endsWith(" jdbc/samrad"));
  }

  @Test
  void the_driver_is_found_as_a_file() {
    assertThat(BootCommands.driver()).isRegularFile().hasFileName(driverName());
  }

  private static String driverName() {
    return BootCommands.driver().getFileName().toString().replaceFirst("^(?!postgresql-).*", "no");
  }
}
