package no.samrad.micro;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import no.samrad.measure.MeasuringServlet;
import no.samrad.measure.Medians;
import no.samrad.measure.Psql;
import no.samrad.micro.plain.BrowserWithoutScripts;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Writes the table of the README, in one run: what each indicator query takes through the
 * application and in psql, and what the pages of the status take beside an empty one. No test of
 * ours, so no {@code IT}; it stands on data of {@code ./run --demo=national}, in the folder {@code
 * -Dsamrad.measure.data}.
 */
class NationalMeasurement {

  private static final int WARM_UP = 2;

  /** The application and psql take turns, so that what else the machine does befalls both. */
  private static final int ROUNDS = 5;

  private static final int TIMES = Integer.getInteger("samrad.measure.times", 25);
  private static final int TIMES_OF_SLOW = 3;
  private static final double SLOW = 2000;
  private static final double NANOS = 1e6;
  private static final Path DATA = Path.of(System.getProperty("samrad.measure.data", "../data"));
  private static final Path RESULT = Path.of("target/national-measurement.md");

  private final List<String> lines = new ArrayList<>();

  /** The largest area, and its latest locked quarter. */
  private record Place(long area, String slug, long period, String firstDay, long women) {

    static Place largest(String jdbcUrl) throws SQLException {
      try (Connection connection = DriverManager.getConnection(jdbcUrl);
          Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  """
                  select a.id, a.slug, p.id, p.valid_from, n.women
                  from (select area_id, count(*) as women from samrad.participation group by area_id) n
                  join samrad.area a on a.id = n.area_id
                  join samrad.reporting_period p on p.area_id = a.id and p.kind = 'QUARTER' and p.state = 'LOCKED'
                  order by n.women desc, p.valid_from desc limit 1
                  """)) {
        if (!row.next()) {
          throw new IllegalStateException(DATA + " is not of ./run --demo=national.");
        }
        return new Place(
            row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getLong(5));
      }
    }

    String parameters() {
      return "?area=" + area + "&period=" + period + "&first=" + firstDay;
    }
  }

  @Test
  void of_the_whole_country() throws IOException, SQLException {
    System.setProperty("samrad.war", measured().toString());
    String port = Integer.toString(LaunchedProcess.freePort());
    try (LaunchedProcess process = LaunchedProcess.start(DATA, "--port", port).ready()) {
      var told = process.runJson();
      String jdbcUrl = told.get("jdbcUrl").getAsString();
      Place place = Place.largest(jdbcUrl);
      var first = told.getAsJsonArray("accounts").get(0).getAsJsonObject();
      BrowserWithoutScripts browser = new BrowserWithoutScripts(told.get("url").getAsString());
      browser.signIn(first.get("user").getAsString(), first.get("password").getAsString());
      queries(browser, place, new Psql(jdbcUrl, secret("samrad_app")));
      pages(browser, place);
    }
    Files.write(RESULT, lines);
    lines.forEach(System.out::println);
  }

  private static Path measured() throws IOException {
    File built = new File(System.getProperty("samrad.war", "../web/target/samrad.war"));
    Path war = Files.createTempDirectory("samrad-measured").resolve("samrad.war");
    ShrinkWrap.create(ZipImporter.class, "samrad.war")
        .importFrom(built)
        .as(WebArchive.class)
        .addPackage(MeasuringServlet.class.getPackage())
        .as(ZipExporter.class)
        .exportTo(war.toFile());
    return war;
  }

  private static String secret(String role) throws IOException {
    Properties secrets = new Properties();
    try (Reader file = Files.newBufferedReader(DATA.resolve(Secrets.FILE))) {
      secrets.load(file);
    }
    return secrets.getProperty(role);
  }

  private void queries(BrowserWithoutScripts browser, Place place, Psql psql) {
    lines.add("Largest area: " + place.slug() + ", " + place.women() + " women");
    lines.add("");
    lines.add("| question | statements | through the application | psql | ratio |");
    lines.add("|---|---|---|---|---|");
    String address = MeasuringServlet.PATH + place.parameters();
    for (String call : browser.open(address).body().lines().toList()) {
      String question = address + "&call=" + URLEncoder.encode(call, StandardCharsets.UTF_8);
      lines.add(row(call, question, browser, psql));
    }
  }

  private static String row(
      String call, String question, BrowserWithoutScripts browser, Psql psql) {
    List<String> first = ok(browser.open(question + "&times=1"));
    boolean slow = Medians.of(times(first)) > SLOW;
    List<String> statements =
        first.stream()
            .filter(line -> line.startsWith("sql "))
            .map(line -> line.substring(4))
            .toList();
    int times = slow ? TIMES_OF_SLOW : Math.max(1, TIMES / ROUNDS);
    List<Double> here = new ArrayList<>();
    List<Double> there = new ArrayList<>();
    for (int round = 0; round < (slow ? 1 : ROUNDS); round++) {
      here.addAll(warm(times(ok(browser.open(question + "&times=" + (times + WARM_UP))))));
      there.addAll(warm(psql.time(statements, times + WARM_UP)));
    }
    return row(call, statements.size(), Medians.of(here), Medians.of(there));
  }

  private static String row(String call, int statements, double application, double psql) {
    return "| %s | %d | %s | %s | %s |"
        .formatted(
            call,
            statements,
            Medians.shown(application),
            Medians.shown(psql),
            Medians.ratio(application, psql));
  }

  private static List<Double> warm(List<Double> times) {
    return times.subList(WARM_UP, times.size());
  }

  private static List<String> ok(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.uri() + " " + answer.statusCode() + answer.body());
    }
    return answer.body().lines().toList();
  }

  private static List<Double> times(List<String> answer) {
    return answer.stream()
        .filter(line -> line.startsWith("ms "))
        .map(line -> Double.valueOf(line.substring(3)))
        .toList();
  }

  private void pages(BrowserWithoutScripts browser, Place place) {
    double empty = page(browser, "/accessibility");
    lines.add("");
    lines.add("| page | time | beside an empty page |");
    lines.add("|---|---|---|");
    lines.add("| an empty page (`/accessibility`) | " + Medians.shown(empty) + " | |");
    for (String address :
        List.of(
            "/status/" + place.slug(),
            "/status?period=QUARTER-" + place.firstDay(),
            "/reporting/" + place.slug() + "/" + place.period())) {
      if (browser.open(address).statusCode() != 200) {
        continue;
      }
      double time = page(browser, address);
      lines.add(
          "| `%s` | %s | %s |".formatted(address, Medians.shown(time), Medians.ratio(time, empty)));
    }
  }

  private static double page(BrowserWithoutScripts browser, String address) {
    List<Double> times = new ArrayList<>();
    for (int each = 0; each < TIMES + WARM_UP; each++) {
      long began = System.nanoTime();
      ok(browser.open(address));
      times.add((System.nanoTime() - began) / NANOS);
    }
    return Medians.of(warm(times));
  }
}
