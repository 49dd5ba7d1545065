package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fault of ours: a table that a page needs is away for a while. */
@ExtendWith(Browsing.class)
class FaultST {

  private static final String PAGE = "units/4204";

  @BeforeEach
  void take_the_table_away() throws SQLException {
    rename("unit_succession", "unit_succession_away");
  }

  @AfterEach
  void put_it_back() throws SQLException {
    rename("unit_succession_away", "unit_succession");
  }

  @Test
  void shows_a_reference_that_stands_in_the_log_and_nothing_else_of_it(Visitors visitors)
      throws IOException {
    Visitor anne = visitors.onPhone().as("anne.demo").expectProblem("500").go(PAGE);

    String reference = anne.page().locator("main .code").textContent().strip();
    assertThat(reference).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(anne.page().content()).doesNotContain("unit_succession", "Exception", "no.samrad.");
    assertThat(Files.readString(RunningApp.get().data().resolve("log/server-0.log")))
        .containsOnlyOnce("Reference " + reference);
    assertThat(anne.scrollsSideways()).isFalse();
    Axe.check(anne);
  }

  @Test
  void is_over_when_its_cause_is(Visitors visitors) throws SQLException {
    Visitor anne = visitors.onPc().as("anne.demo").expectProblem("500").go(PAGE);
    put_it_back();

    anne.page().locator("main a.button--primary").click();

    assertThat(anne.page().locator("h1").textContent()).contains("Kristiansand");
    take_the_table_away();
  }

  private static void rename(String from, String to) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table samrad." + from + " rename to " + to);
    }
  }
}
