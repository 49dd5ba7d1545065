package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import no.samrad.micro.plain.PlainForm;
import no.samrad.micro.plain.PlainVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an area says about itself, from empty to history. */
@ExtendWith(Browsing.class)
class ProfileST {

  private static final String AREA = "areas/prove-med-kontor";

  @AfterEach
  void removeAreas() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void an_office_moves_and_keeps_its_history(Visitors visitors) {
    Visitor anne = anne(visitors.onPc());
    move(anne, "0150", "01.04.2024");
    assertThat(toast(anne)).containsText("gjelder fra 01.04.2024");
    Axe.check(anne);

    Form form = Form.on(anne.go(AREA + "/office"));
    assertThat(form.input("postalCode")).hasValue("0150");
    form.type("postalCode", "4600").type("from", "01.05.2024").save();

    assertThat(anne.page().locator(".facts").first()).containsText("4600 Eksempelby");
    anne.go(AREA + "?day=2024-04-15");
    assertThat(anne.page().locator(".facts").first()).containsText("0150 Eksempelby");
    assertThat(history(anne, "Kontor gjennom tiden")).containsText("30.04.2024");
  }

  @Test
  void what_is_wrong_with_an_address_is_said_at_its_field(Visitors visitors) {
    Visitor anne = anne(visitors.onPhone());
    Form form = Form.on(anne.go(AREA + "/office"));
    form.type("address", "Prøvegata 1").type("place", "Eksempelby").type("from", "01.04.2024");

    form.type("postalCode", "150").save();
    form.assertRefusedAt("postalCode", "også nullen foran");
    form.type("postalCode", "0150").save();
    assertThat(toast(anne)).isVisible();

    move(anne, "4600", "01.04.2024");
    form.assertRefusedAt("reason", "Skriv");
  }

  @ParameterizedTest
  @CsvSource({
    "email, post@agder, er ikke en e-postadresse",
    "phone, ring oss, er ikke et telefonnummer",
    "from, 01.01.2020, Området begynte 01.03.2024"
  })
  void so_is_the_rest_of_it(String field, String text, String sentence) {
    TestAreas.begin("Prøve med kontor", "SINGLE_MUNICIPALITY", "01.03.2024");
    Map<String, String> typed = new HashMap<>();
    typed.putAll(Map.of("address", "Prøvegata 1", "postalCode", "0150", "place", "Eksempelby"));
    typed.put("from", "01.04.2024");
    typed.put(field, text);

    PlainForm form = PlainVisitor.as("anne.demo").form(AREA + "/office");
    form.save(typed).assertRefusedAt(field, sentence).assertKept(typed);
  }

  @Test
  void contacts_come_and_go(Visitors visitors) {
    Visitor anne = anne(visitors.onPc());
    Form form = Form.on(anne.go(AREA + "/contacts/add?newcomer=true"));
    form.type("givenName", "Tuva").type("familyName", "Prøve").choose("function", "LEADER");
    form.type("from", "01.04.2024").save();
    form.assertRefusedAt("email", "En kontakt må kunne nås");
    form.type("email", "tuva@prove.example").save();

    Locator contacts = anne.page().locator("section[aria-labelledby=contacts] tbody tr");
    assertThat(contacts).containsText("tuva@prove.example");
    Axe.check(anne);
    contacts.getByText("Rett").click();
    form.choose("function", "DATA_PROTECTION").type("reason", "Feil funksjon").save();
    assertThat(contacts).containsText("Personvern");

    contacts.getByText("Avslutt").click();
    form.type("lastDay", "01.06.2024").type("reason", "Ny jobb").save();
    assertThat(contacts).hasCount(0);
    assertThat(history(anne, "Kontakter gjennom tiden")).containsText("Tuva Prøve");
    assertThat(anne.page().locator("main")).not().containsText("tuva@prove.example");
  }

  @ParameterizedTest
  @CsvSource({"nb, '12,5'", "nn, 12.5", "en, 12.5", "en, '12,5'"})
  void the_target_group_is_estimated_from_a_share_somebody_set(
      String language, String typed, Visitors visitors) {
    Visitor anne = anne(visitors.onPc());
    AreaPage.open(anne, "prove-med-kontor").with("Vadsø", "01.03.2024").show();
    Locator figure = anne.page().locator(".figures > div").last();
    assertThat(figure).containsText("Ikke satt");
    figure.locator("a").click();
    anne.go(AREA + "/share?lang=" + language);

    Form form = Form.on(anne);
    form.type("percent", "101").type("source", "Egne tall").type("from", "01.04.2024").save();
    form.assertRefusedAt("percent", "100");
    form.type("percent", typed).save();

    assertThat(figure).containsText(language.equals("en") ? "12.5%" : "12,5\u00a0%");
    assertThat(figure).containsText("Egne tall");
    assertThat(figure).containsText("Anne Demo");
    anne.go("?lang=nb");
  }

  @Test
  void whoever_reads_sees_contacts_but_no_way_to_change_them(Visitors visitors) {
    Visitor marit = visitors.onPc().as("marit.fiktiva").go("areas/agder");

    Locator section = marit.page().locator("section[aria-labelledby=contacts]");
    assertThat(section).containsText("Ingvild Eksempel");
    assertThat(section.locator(".section-head a, td a.button")).hasCount(0);
    marit.go("areas/agder/contacts/add");
    assertThat(marit.page().locator("main")).containsText("Administrator");
  }

  private static Visitor anne(Visitor visitor) {
    Visitor anne = visitor.as("anne.demo");
    AreaPage.create(anne, "Prøve med kontor", "SINGLE_MUNICIPALITY", "01.03.2024");
    return anne;
  }

  private static void move(Visitor anne, String postalCode, String from) {
    Form form = Form.on(anne.go(AREA + "/office"));
    form.type("address", "Prøvegata 1\nInngang B").type("postalCode", postalCode);
    form.type("place", "Eksempelby").type("from", from).save();
  }

  private static Locator toast(Visitor visitor) {
    return Form.on(visitor).toast();
  }

  private static Locator history(Visitor visitor, String caption) {
    return visitor
        .page()
        .locator("section[aria-labelledby=history] details")
        .filter(new Locator.FilterOptions().setHasText(caption));
  }
}
