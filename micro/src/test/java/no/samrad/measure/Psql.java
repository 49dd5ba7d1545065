package no.samrad.measure;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program psql, which times each statement from sending it until its rows are there. */
public final class Psql {

  private static final Pattern TIME = Pattern.compile("^Time: ([\\d.]+) ms", Pattern.MULTILINE);

  private final URI server;
  private final String password;

  /**
   * Signs in as the application does.
   *
   * @param jdbcUrl of the same server and database
   */
  public Psql(String jdbcUrl, String password) {
    this.server = URI.create(jdbcUrl.substring("jdbc:".length()));
    this.password = password;
  }

  /** How many milliseconds the statements took together, each time. */
  public List<Double> time(List<String> statements, int times) {
    String once = String.join(";\n", statements) + ";\n";
    String script = "\\timing on\n\\pset pager off\n" + once.repeat(times);
    List<Double> single = times(run(script));
    List<Double> together = new ArrayList<>();
    for (int each = 0; each < times; each++) {
      int from = each * statements.size();
      together.add(
          single.subList(from, from + statements.size()).stream().mapToDouble(ms -> ms).sum());
    }
    return together;
  }

  private static List<Double> times(String output) {
    List<Double> times = new ArrayList<>();
    Matcher found = TIME.matcher(output);
    while (found.find()) {
      times.add(Double.valueOf(found.group(1)));
    }
    return times;
  }

  private String run(String script) {
    try {
      Path file = Files.writeString(Files.createTempFile("samrad-psql", ".sql"), script);
      Path rows = Files.createTempFile("samrad-psql", ".txt");
      int exit = program(file).redirectOutput(rows.toFile()).start().waitFor();
      String said = Files.readString(rows, StandardCharsets.UTF_8);
      Files.delete(file);
      Files.delete(rows);
      if (exit != 0) {
        throw new IllegalStateException(said);
      }
      return said;
    } catch (IOException e) {
      throw new IllegalStateException("psql is needed: postgresql-client", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private ProcessBuilder program(Path file) {
    ProcessBuilder psql =
        new ProcessBuilder(
                "psql",
                "--no-psqlrc",
                "--set=ON_ERROR_STOP=1",
                "--host=" + server.getHost(),
                "--port=" + server.getPort(),
                "--username=samrad_app",
                "--dbname=" + server.getPath().substring(1),
                "--file=" + file)
            .redirectErrorStream(true);
    psql.environment().put("PGPASSWORD", password);
    return psql;
  }
}
