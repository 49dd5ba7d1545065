package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator reads the clause library, changes it, and says who compared it with the law. */
@ExtendWith(Browsing.class)
class LibraryST {

  @Test
  void a_clause_is_found_read_in_both_languages_and_gets_a_new_edition(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("library?q=Uttreden&type=HOST_MUNICIPALITY");
    Locator rows = anne.page().locator("tbody tr");
    assertThat(rows.first()).containsText("Ikke bekreftet");
    Axe.check(anne);
    rows.filter(new Locator.FilterOptions().setHasText("Uttreden og oppløsning"))
        .locator("a")
        .first()
        .click();

    assertThat(anne.page().locator("section[aria-labelledby=side-nb]")).containsText("Bokmål");
    assertThat(anne.page().locator("section[aria-labelledby=side-nn]")).containsText("Nynorsk");
    assertThat(anne.page().locator("#main")).containsText("KOML-20-4:f");
    assertThat(anne.page().locator("#main")).containsText("Ikke bekreftet av en jurist");
    Axe.check(anne);

    anne.page().locator(".page-head a.button--primary").click();
    Form form = Form.on(anne);
    form.type("nbBody", "Uten {{ukjent.plass}}").type("nnBody", "Utan {{ukjent.plass}}");
    form.type("from", "01.01.2030").type("reason", "Kortere").save();
    form.assertRefusedAt("nbBody", "ukjent.plass finnes ikke");
    Axe.check(anne);
    form.type("nbBody", "Ny tekst for prøven.").type("nnBody", "Ny tekst for prøva.").save();

    assertThat(anne.page().locator("#main")).containsText("utgave 2");
    assertThat(anne.page().locator("section[aria-labelledby=editions] tbody tr")).hasCount(2);
    Axe.check(anne);
  }

  @Test
  void a_rule_set_is_verified_and_the_verification_withdrawn(Visitors visitors) {
    Visitor anne = visitors.onPhone().as("anne.demo").go("library/rules/4");
    assertThat(anne.page().locator("h1 + .tag, .title .tag")).containsText("Ikke bekreftet");
    anne.page().locator(".page-head a.button--primary").click();
    Form form = Form.on(anne);
    form.type("by", "Kommuneadvokaten i Eksempelby").type("on", "01.01.2090");
    form.type("reason", "Lest mot kilden").save();
    form.assertRefusedAt("on", "Rett årstallet");
    form.type("on", "01.02.2026").save();

    assertThat(anne.page().locator(".title .tag")).containsText("Bekreftet 01.02.2026 av");
    Axe.check(anne);
    anne.page().locator(".page-head a.button--primary").click();
    form.type("reason", "Kilden er endret");
    anne.page().locator("button[id$=withdraw]").click();
    assertThat(anne.page().locator(".title .tag")).containsText("Ikke bekreftet");
  }

  @Test
  void a_type_is_added_and_ended(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("library/types/new");
    Form form = Form.on(anne);
    form.type("nb", "Leie av lokaler").type("nn", "Leige av lokale").type("en", "Lease");
    form.type("code", "leie").choose("family", "INTER_MUNICIPAL").type("notice", "6");
    form.type("from", "01.01.2026").save();
    form.assertRefusedAt("code", "«leie» kan ikke brukes som kode");
    form.type("code", "LEASE").save();
    assertThat(anne.page().locator(".error-text").first()).containsText("Velg minst én rolle");
    Axe.check(anne);
    anne.page().locator("select[id$='0:role:input']").selectOption("HOST");
    form.save();

    assertThat(anne.page().locator("h1")).hasText("Leie av lokaler");
    assertThat(anne.page().locator("tbody tr")).containsText("Vertskommune");
    Axe.check(anne);
    anne.page().locator(".page-head a.button").click();
    form.type("lastDay", "31.01.2026").type("reason", "Brukes ikke").save();
    assertThat(anne.page().locator(".title .tag")).containsText("Ikke i bruk");
  }

  @Test
  void every_list_can_be_read_and_host_staff_change_nothing(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    for (String list : new String[] {"", "/templates", "/types", "/rules", "/placeholders"}) {
      anne.go("library" + list);
      assertThat(anne.page().locator("tbody tr").first()).isVisible();
      Axe.check(anne);
    }
    Visitor ingvild = visitors.onPc().as("ingvild.eksempel").go("library/clauses/1");
    assertThat(ingvild.page().locator(".page-head a.button")).hasCount(0);
    ingvild.go("library/clauses/1/edit");
    assertThat(ingvild.page().locator("main")).containsText("Administrator");
  }
}
