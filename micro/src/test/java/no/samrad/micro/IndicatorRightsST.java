package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samrad.micro.plain.PlainVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who may do what with the threshold of an area: its administrator, and nobody beside. */
class IndicatorRightsST {

  private static final String OWN = "indicators/HJEMMEANDEL";

  @Test
  void an_administrator_of_the_area_ends_its_own_threshold() {
    PlainVisitor berit = PlainVisitor.as("berit.oppdiktsen");
    Document page = berit.page(OWN);

    assertThat(page.select("main td a[href$=/end]").text()).contains("Følg programmet igjen");
    assertThat(page.select("main a[href$=/verify]")).isEmpty();
    assertThat(page.select("section[aria-labelledby=own] li").eachText())
        .singleElement()
        .asString()
        .startsWith("Agder");
    berit
        .form(OWN + "/versions/4001/end")
        .save(Map.of("lastDay", "01.01.2020", "reason", "Prøve"))
        .assertRefusedAt("lastDay", "er etter siste dag");
  }

  @Test
  void others_only_read_it() {
    Document page = PlainVisitor.as("ingvild.eksempel").page(OWN);

    assertThat(page.select("main a[href$=/end], section[aria-labelledby=own]")).isEmpty();
  }
}
