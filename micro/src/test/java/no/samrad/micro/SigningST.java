package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signatures and obligations as the host meets them, on agreements of the demo data. */
@ExtendWith(Browsing.class)
class SigningST {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final String SIGNING = "agreements/3/signing";

  @Test
  void a_signature_is_recorded_with_a_file_that_is_what_it_says(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    Form form = Form.on(anne.go(SIGNING + "/303/record"));
    form.choose("method", "PAPER").type("signatory", "Prøve Oppdiktet").type("day", "01.01.2050");
    form.type("note", "Papir i arkivet").save();
    form.assertRefusedAt("day", "fram i tid");

    form.type("day", today());
    choose(anne, "avtale.pdf", "Bare tekst");
    form.save();
    assertThat(form.error("file")).containsText("heter .pdf, men innholdet er .txt");
    assertThat(form.input("note")).hasValue("Papir i arkivet");
    Axe.check(anne);
    choose(anne, "signert.pdf", "%PDF-1.7\nsignert\n%%EOF");
    form.save();

    Locator row = row(anne, "Prøve Oppdiktet");
    assertThat(row).containsText("Signert");
    row.locator("a", new Locator.LocatorOptions().setHasText("signert.pdf")).click();
    assertThat(anne.page().locator("main")).containsText("Filen er den som ble lastet opp");
    Axe.check(anne);
  }

  @Test
  void a_refusal_on_a_phone_says_why(Visitors visitors) {
    Visitor anne = visitors.onPhone().as("anne.demo");
    Form form = Form.on(anne.go(SIGNING + "/350/refuse"));
    form.save();
    form.assertRefusedAt("reason", "må fylles ut");
    form.type("reason", "Vedlegget mangler").save();

    assertThat(anne.page().locator("main")).containsText("Vedlegget mangler");
    Axe.check(anne);
  }

  @Test
  void what_is_owed_is_done_and_a_dispute_resolved(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    Form form = Form.on(anne.go("agreements/2/obligations/1/complete"));
    form.type("doneOn", today()).save();
    assertThat(form.error("file")).containsText("Last opp en fil");
    form.type("reason", "Sendt per post").save();
    assertThat(anne.page().locator("main")).containsText("Utført " + today());

    anne.go("agreements/2/deviations/1/resolve");
    form.type("day", today()).type("reason", "Nytt rom er leid").save();
    assertThat(anne.page().locator("main")).containsText("Løst " + today());
    Axe.check(anne);
  }

  @Test
  void whoever_only_reads_is_offered_nothing(Visitors visitors) {
    Visitor marit = visitors.onPc().as("marit.fiktiva").go(SIGNING);

    assertThat(marit.page().locator("main a.button, main button.button")).hasCount(0);
  }

  private static Locator row(Visitor visitor, String text) {
    return visitor.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
  }

  private static void choose(Visitor visitor, String name, String content) {
    visitor
        .page()
        .setInputFiles(
            "input[type=file]",
            new FilePayload(
                name, "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static String today() {
    return TYPED.format(LocalDate.now(ZoneId.of("Europe/Oslo")));
  }
}
