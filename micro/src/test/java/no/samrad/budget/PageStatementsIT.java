package no.samrad.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.samrad.micro.Application;
import no.samrad.micro.ContainerSetup;
import no.samrad.micro.QuickHash;
import no.samrad.micro.SiteMapFile;
import no.samrad.micro.plain.BrowserWithoutScripts;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every page and every path of the API costs in statements, against one table of budgets
 * (page-statements.csv); and that no number grows with the rows. The rights of whoever asks, which
 * are read on every request, are in the numbers.
 */
@ExtendWith(ArquillianExtension.class)
class PageStatementsIT {

  private static final Path BUDGETS = Path.of("src/test/resources/page-statements.csv");

  /** These say what went wrong; all others show something. */
  private static final Map<String, Integer> EXPECTED =
      Map.of(
          "/nowhere", 404, "/stopped/denied", 403, "/stopped/missing", 404, "/stopped/failed", 500);

  /** When few, and later many, took part in Agder; one of the addresses reads it. */
  private static final String DAY = "2022-03-01";

  @ArquillianResource URL application;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @Test
  void pages_keep_their_budgets_however_many_rows_there_are() throws IOException, SQLException {
    Map<String, Integer> budgets = budgets();
    DataSource owner = ContainerSetup.database().owner();
    Rows.one(owner);
    assertThat(Rows.counted(owner, DAY)).containsExactly(5L, 5L);
    BrowserWithoutScripts browser = new BrowserWithoutScripts(application.toString());
    browser.signIn(Rows.USER, QuickHash.PASSWORD);
    budgets.keySet().forEach(browser::open);

    Map<String, Integer> few = cost(browser, budgets);
    Rows.many(owner);
    assertThat(Rows.counted(owner, DAY)).allMatch(rows -> rows > 60);
    Map<String, Integer> many = cost(browser, budgets);

    assertThat(few).isEqualTo(budgets);
    assertThat(many).isEqualTo(budgets);
  }

  @Test
  void no_page_is_without_a_budget() throws IOException {
    assertThat(SiteMapFile.leftOutBy(List.copyOf(budgets().keySet()))).isEmpty();
  }

  private static Map<String, Integer> budgets() throws IOException {
    Map<String, Integer> budgets = new LinkedHashMap<>();
    Files.readAllLines(BUDGETS).stream()
        .skip(1)
        .map(line -> line.split(";", 2))
        .forEach(cells -> budgets.put(cells[1], Integer.valueOf(cells[0])));
    return budgets;
  }

  private static Map<String, Integer> cost(
      BrowserWithoutScripts browser, Map<String, Integer> budgets) throws IOException {
    Map<String, Integer> cost = new LinkedHashMap<>();
    for (String address : budgets.keySet()) {
      ContainerSetup.newStatements(); // of the page before
      HttpResponse<String> answer = browser.open(address);
      assertThat(answer.uri().getPath()).as(address).doesNotEndWith("/signin");
      boolean asExpected = answer.statusCode() == EXPECTED.getOrDefault(address, 200);
      // A page that fails costs its status, so that all of them are named at once.
      cost.put(address, asExpected ? ContainerSetup.newStatements() : -answer.statusCode());
    }
    return cost;
  }
}
