package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.samrad.micro.Accounts.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

  @TempDir Path folder;

  @Test
  void scripts_find_address_process_database_and_accounts() {
    Path file = folder.resolve(RunFile.NAME);
    Account kari = new Account("kari", "Kari Prøve", List.of("AUDITOR"), List.of("agder"), "hash");

    RunFile.write(file, "http://localhost:1/samrad/", "jdbc:x", List.of(kari), "word-1");

    assertThat(file)
        .content()
        .startsWith("{\"url\": \"http://localhost:1/samrad/\", \"pid\": ")
        .contains("\"jdbcUrl\": \"jdbc:x\"")
        .contains("{\"user\": \"kari\", \"password\": \"word-1\", \"roles\": [\"AUDITOR\"]}")
        .doesNotContain("hash");
    assertThat(RunFile.whereabouts(file))
        .isEqualTo("process " + ProcessHandle.current().pid() + ", http://localhost:1/samrad/");
  }

  @Test
  void before_it_is_there_somebody_is_starting() {
    assertThat(RunFile.whereabouts(folder.resolve("none"))).contains("starting or stopping");
  }
}
