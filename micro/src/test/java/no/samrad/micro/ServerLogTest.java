package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

  @TempDir Path folder;

  @Test
  void the_log_is_written_in_a_folder_of_any_name() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("a b/blåbær 100%g"));
    ServerLog.properties(odd, false);

    ServerLog log = new ServerLog();
    log.publish(new LogRecord(Level.INFO, "æøå"));
    log.close();

    assertThat(odd.resolve("server-0.log")).content().contains("æøå");
  }

  @Test
  void the_console_is_written_to_only_when_asked() throws IOException {
    assertThat(handlers(false)).isEqualTo("no.samrad.micro.ServerLog");
    assertThat(handlers(true)).contains("ServerLog").contains("ConsoleHandler");
  }

  private String handlers(boolean verbose) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(ServerLog.properties(folder, verbose)));
    return properties.getProperty("handlers");
  }
}
