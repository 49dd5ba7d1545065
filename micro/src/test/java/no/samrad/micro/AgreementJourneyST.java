package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.samrad.micro.pages.AgreementPage;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Agder's host agreement from its template until it is in force: thirteen municipalities, one of
 * which adopts on a condition that makes a second version necessary.
 */
@ExtendWith(Browsing.class)
class AgreementJourneyST {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final int PARTIES = 13;
  private static final String CONDITIONAL = "Lillesand";

  private AgreementPage agreement;

  @AfterEach
  void tidy() throws SQLException {
    if (agreement != null) {
      TestAgreements.remove(agreement.number());
    }
  }

  @Test
  void from_the_template_to_the_day_it_is_in_force(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    draft(anne);
    agreement.step("review", day(60));
    send(anne, 1, day(50));
    adoptOnACondition();
    beginTheSecond(anne);
    send(anne, 2, day(0));
    adoptAll();
    sign();
    Axe.check(anne);
  }

  /** From a template that says all the law asks for, once its fields say something definite. */
  private void draft(Visitor anne) {
    agreement =
        AgreementPage.create(anne, "area=agder&type=HOST_MUNICIPALITY", "TPL-VERT", day(70));
    assertThat(agreement.status()).hasText("Utkast");
    agreement.form("/plan").type("inForceOn", day(0)).save();
    agreement.assertHere();
    agreement.go("/completeness");
    assertThat(agreement.main()).containsText("3 av 7 krav oppfylt, 4 delvis");

    Form form = agreement.form("/steps/review").type("day", day(60));
    form.save();
    assertThat(form.top()).containsText("Teksten er ikke ferdig. 22 steder mangler");
    fill("etter avtale", "snarest");
    agreement.go("/completeness");
    assertThat(agreement.main()).containsText("5 av 7 krav oppfylt, 2 delvis");
    assertThat(agreement.main()).containsText("Teksten har ingen bestemt dato");
    fill("40 prosent likt og 60 prosent etter fødselstall", day(0));
    agreement.go("/completeness");
    assertThat(agreement.main()).containsText("7 av 7 krav oppfylt");
    Axe.check(anne);
  }

  private void fill(String key, String day) {
    Form form = agreement.form("/draft/values");
    agreement.fillEmpty("etter avtale");
    agreement.fill("Fordelingsnøkkelen i ord", key);
    agreement.fill("Dagen oppgaver og myndighet overføres", day);
    form.save();
    assertThat(form.toast()).containsText("Feltene er lagret");
  }

  private void send(Visitor anne, int version, String sent) {
    agreement.step("send", sent);
    assertThat(agreement.status()).hasText("Til vedtak hos partene");
    agreement.go("/adoption");
    assertThat(agreement.rows()).hasCount(PARTIES);
    assertThat(agreement.adopted()).containsText("Vedtatt versjon " + version);
    assertThat(agreement.adopted()).containsText("0 av 13");
    assertThat(agreement.price()).containsText("koster ingen nye vedtak");
    Axe.check(anne);
  }

  /** Whoever holds up the others is named. */
  private void adoptOnACondition() {
    for (String party : agreement.waiting()) {
      assertThat(agreement.bottleneck()).containsText(party);
      if (party.equals(CONDITIONAL)) {
        agreement.decide(party, "ADOPTED_WITH_CONDITION", "Kostnadene deles likt.", day(39));
      } else {
        adopt(party, day(40));
      }
    }
    agreement.go("/adoption");
    assertThat(agreement.adopted()).containsText("12 av 13");
    assertThat(agreement.bottleneck()).containsText(CONDITIONAL);
    assertThat(agreement.row(CONDITIONAL)).containsText("Vedtatt med vilkår");
    assertThat(agreement.price()).containsText("koster 13 nye vedtak");
  }

  /** What was decided about the first is outdated, and nothing of it counts. */
  private void beginTheSecond(Visitor anne) {
    Form begin = agreement.form("/steps/version");
    assertThat(agreement.price()).containsText("koster 13 nye vedtak");
    begin.save();
    agreement.assertHere();
    fill("50 prosent likt og 50 prosent etter fødselstall", day(0));
    agreement.go("/compare?from=1&to=2");
    assertThat(agreement.main().locator("ins").first()).containsText("50");
    agreement.go("/completeness");
    assertThat(agreement.main()).containsText("7 av 7 krav oppfylt");
    agreement.step("review", day(0));
    agreement.go("/steps/send");
    assertThat(agreement.main()).containsText("12 vedtak av versjon 1 blir stående som historikk");
    Axe.check(anne);
  }

  private void adoptAll() {
    assertThat(agreement.row(CONDITIONAL)).containsText("Utdatert");
    List<String> waiting = agreement.waiting();
    waiting.stream().limit(PARTIES - 1).forEach(party -> adopt(party, day(0)));
    agreement.go("/adoption");
    assertThat(agreement.adopted()).containsText("12 av 13");
    agreement.decide(waiting.get(PARTIES - 1), "ADOPTED", "", day(0));
    assertThat(agreement.adopted()).containsText("13 av 13");
    assertThat(agreement.bottleneck()).containsText("Alle har vedtatt");
    assertThat(agreement.price()).containsText("koster 13 nye vedtak");
  }

  private void adopt(String party, String day) {
    agreement.decide(party, "ADOPTED", "", day);
  }

  private void sign() {
    List<String> signatures = agreement.askForSignatures(day(-14));
    assertThat(agreement.main()).containsText("0 av 13 har signert");
    agreement.sign(signatures.get(0), day(0));
    assertThat(agreement.main()).containsText("1 av 13 har signert");
    signatures.subList(1, PARTIES - 1).forEach(form -> agreement.sign(form, day(0)));
    assertThat(agreement.main()).containsText("12 av 13 har signert");
    agreement.sign(signatures.get(PARTIES - 1), day(0));
    assertThat(agreement.main()).containsText("Alle har signert versjon 2");
    agreement.go("");
    assertThat(agreement.status()).hasText("I kraft");
  }

  private static String day(int ago) {
    return TYPED.format(LocalDate.now(ZoneId.of("Europe/Oslo")).minusDays(ago));
  }
}
