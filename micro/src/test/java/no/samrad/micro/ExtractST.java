package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.samrad.micro.plain.PlainForm;
import no.samrad.micro.plain.PlainVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the pages of extracts and yearly counts say to a file. */
class ExtractST {

  private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(200);
  private static final int PATIENCE = 150;
  private static final String HEADING = "sak;henvist;kilde;kommune;førstegang\n";

  private final PlainVisitor jonas = PlainVisitor.as("jonas.tenktmann");
  private final PlainVisitor anne = PlainVisitor.as("anne.demo");

  @Test
  void no_file_is_refused_at_the_field() {
    PlainForm form = jonas.form("team/agder/import");

    form.save(Map.of()).assertRefusedAt("file", "Velg en fil");
  }

  @Test
  void what_looks_like_an_identity_is_placed_and_never_repeated() {
    String line = "01019012345;05.01.2026;GP;4204;ja\n";
    Document answer = checked(jonas, "team/agder/import", HEADING + line);

    assertThat(answer.text()).contains("Filen har én feil").contains("ligner et fødselsnummer");
    assertThat(answer.select("#problems ~ table td, #problems ~ table th").text())
        .contains("2")
        .contains("sak");
    assertThat(answer.html()).doesNotContain("01019012345").doesNotContain("12345");
  }

  @Test
  void each_line_that_cannot_be_used_says_why() {
    Document answer =
        checked(
            jonas,
            "team/agder/import",
            HEADING + "EKSEMPEL-1;05.01.2026;GP;4204;ja\nHF-1;30.02.2026;GP;4204;kanskje\n");

    assertThat(answer.text())
        .contains("Eksempellinjen i malen må tas bort")
        .contains("Datoen finnes ikke i kalenderen")
        .contains("Skriv ja eller nei");
  }

  @Test
  void counts_show_what_they_become_before_anybody_says_yes() {
    String heading = "område;år;inkludert;aktive;fullført;sluttet;kilde\n";
    Document answer = checked(anne, "counts", heading + "Oslo;2022;180;80;60;;Oppdiktet\n");

    assertThat(answer.text()).contains("Filen kan importeres").contains("180 = 80 + 60 + 40");
    Document wrong = checked(anne, "counts", heading + "Oslo;2022;180;80;60;41;Oppdiktet\n");
    assertThat(wrong.text()).contains("aktive, fullførte og sluttede blir 181 til sammen");
  }

  /** The page asks again by a script; whoever has none opens it again. */
  private static Document checked(PlainVisitor visitor, String path, String file) {
    Document page = visitor.form(path).saved(Map.of("file", file));
    String address = page.location().substring(RunningApp.get().url().length());
    for (int look = 0; page.text().contains("Leser filen") && look < PATIENCE; look++) {
      LockSupport.parkNanos(A_MOMENT);
      page = visitor.page(address);
    }
    return page;
  }
}
