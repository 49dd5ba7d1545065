package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody known by a pseudonym, from her referral until the child is two; and somebody else whom
 * the gate does not let in. Everything is entered afterwards, day by day.
 */
@ExtendWith(Browsing.class)
class ParticipationST {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  /** So long ago that the child is two by now. */
  private static final int AGO = 950;

  /** Of the referral, when the pregnancy had lasted twelve weeks. */
  private final LocalDate referred = LocalDate.now(ZoneId.of("Europe/Oslo")).minusDays(AGO);

  @Test
  void a_participant_is_followed_from_the_referral_to_age_two(Visitors visitors) {
    Visitor jonas = visitors.onPc().as("jonas.tenktmann");
    refer(jonas, referred);
    String address = jonas.page().url();
    String pseudonym = main(jonas).locator(".title .code").innerText();
    assertThat(address).doesNotContain(pseudonym);
    assertThat(jonas.page().title()).doesNotContain(pseudonym);
    untilInclusion(jonas);
    Axe.check(jonas);

    registerByKeyboard(jonas, pseudonym);
    jonas.page().navigate(address);
    step(jonas, "Registrer fødsel", form -> onDay(form, 196));
    correctDays(jonas);
    complete(jonas);

    assertThat(main(jonas).locator("ol.events").first()).containsText("Barnehage");
    assertThat(main(jonas).locator(".title .tag")).containsText("Fullført da barnet ble to år");
    assertThat(
            jonas
                .page()
                .evaluate("Object.keys(sessionStorage).join() + Object.keys(localStorage).join()")
                .toString())
        .doesNotContain("participation");
    Axe.check(jonas);
  }

  /** An inclusion after a visit is refused with nothing lost; a birth a day later is kept. */
  private void correctDays(Visitor jonas) {
    click(jonas, "Rett en dag");
    Form form = Form.on(jonas);
    onDay(form.choose("which", "inclusion").type("reason", "Lest feil"), 60).save();
    form.assertRefusedAt("onDay", "Et besøk er ført");
    assertThat(form.input("which")).hasValue("inclusion");
    assertThat(form.input("reason")).hasValue("Lest feil");
    Axe.check(jonas);
    onDay(form.choose("which", "birth"), 197).save();
    assertThat(form.toast()).containsText("Dagen er rettet");
    assertThat(main(jonas).getByText("Sto før: Fødsel")).isVisible();
    Axe.check(jonas);
  }

  private void untilInclusion(Visitor jonas) {
    step(jonas, "Vurder henvisningen", form -> tick(jonas, "I målgruppen, tilbys plass", form, 4));
    step(jonas, "Velg familiesykepleier", form -> onDay(form.choose("nurse", "10"), 4));
    step(jonas, "Registrer utforskningssamtale", form -> tick(jonas, "Alene", form, 8));
    tooFew(jonas);
    step(jonas, "Registrer utforskningssamtale", form -> tick(jonas, "Med partner", form, 15));
    step(jonas, "Registrer tilbakemelding til henviser", form -> onDay(form, 16));
    step(jonas, "Inkluder", form -> onDay(form, 17));
    assertThat(main(jonas).locator(".title .tag")).containsText("Svangerskap");
  }

  /** With consent and one conversation she is not included yet. */
  private void tooFew(Visitor jonas) {
    step(jonas, "Registrer samtykke", form -> onDay(form, 9));
    click(jonas, "Inkluder");
    Form form = Form.on(jonas);
    onDay(form, 10).save();
    form.assertRefusedAt("onDay", "Det er ført 1 utforskningssamtale");
    main(jonas).getByText("Avbryt").click();
  }

  private static void refer(Visitor jonas, LocalDate day) {
    Form form = fill(jonas, day);
    form.save();
    assertThat(form.toast()).containsText("Henvisningen er lagret");
  }

  private static Form fill(Visitor jonas, LocalDate day) {
    Form form = Form.on(jonas.go("participation/agder/refer"));
    form.type("day", TYPED.format(day));
    form.input("day").blur();
    jonas.page().waitForLoadState(LoadState.NETWORKIDLE);
    form.choose("source", "MIDWIFE").type("weeks", "12").type("days", "0");
    Locator units = form.input("unit");
    units.selectOption(new SelectOption().setLabel("Grimstad"));
    main(jonas).getByLabel("Ja", new Locator.GetByLabelOptions().setExact(true)).check();
    return form;
  }

  @Test
  void before_the_agreement_was_in_force_nobody_is_let_in(Visitors visitors) {
    Visitor jonas = visitors.onPc().as("jonas.tenktmann");
    Form form = fill(jonas, referred.minusDays(150));

    form.save();

    form.assertRefusedAt("day", "ingen databehandleravtale med vertskommunen er i kraft");
    assertThat(form.input("weeks")).hasValue("12");
  }

  @Test
  void to_others_participants_do_not_exist(Visitors visitors) {
    Visitor host = visitors.onPc().as("ingvild.eksempel");
    assertThat(host.go("participation/agder").status()).isEqualTo(404);
    assertThat(host.go("participation/agder/9").status()).isEqualTo(404);
    assertThat(host.page().locator("main").innerText()).doesNotContain("Teamleder");
    Visitor elsewhere = visitors.onPc().as("eva.provesen");
    assertThat(elsewhere.go("participation/agder/9").status()).isEqualTo(404);
  }

  /** From the list to the list, without a mouse, looking at every field. */
  private void registerByKeyboard(Visitor jonas, String pseudonym) {
    jonas.go("participation/agder?show=team");
    Locator register =
        main(jonas)
            .locator("tr")
            .filter(new Locator.FilterOptions().setHasText(pseudonym))
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Registrer"));
    Form form = Form.on(jonas);
    Typist typist = new Typist(jonas.page());
    typist.press("Tab").press("Enter").tabTo(register).think();
    typist.pressFor("Enter", form.input("minutes"));
    typist.tabTo(form.input("outcome")).think().press("Tab").think();
    typist.tabTo(form.input("minutes")).write("75").tabTo(form.input("place")).think();
    for (String share : new String[] {"20", "30", "20", "20", "10"}) {
      typist.press("Tab").write(share);
    }
    typist.pressFor("Enter", form.toast().first());
    assertThat(form.toast()).containsText("Besøket hos " + pseudonym + " er registrert");
    System.out.println("[measured] a visit with the keyboard alone: " + typist);
    assertThat(typist.all()).isLessThan(Duration.ofSeconds(20));
  }

  private void complete(Visitor jonas) {
    click(jonas, "Avslutt deltakelsen");
    Form form = Form.on(jonas);
    form.choose("endReason", "COMPLETED");
    main(jonas).getByLabel("En annen tjeneste har tatt over").check();
    main(jonas).getByLabel("Barnehage").check();
    onDay(form, 900).save();
    form.assertRefusedAt("endReason", "Programmet kan fullføres fra");
    onDay(form, AGO).save();
    assertThat(form.toast()).containsText("Deltakelsen er avsluttet");
  }

  private interface Filling {
    Form in(Form form);
  }

  private static void step(Visitor jonas, String link, Filling filling) {
    click(jonas, link);
    Form form = Form.on(jonas);
    filling.in(form).save();
    form.toast().first().waitFor();
  }

  private Form tick(Visitor jonas, String choice, Form form, int after) {
    main(jonas).getByLabel(choice).check();
    return onDay(form, after);
  }

  private Form onDay(Form form, int after) {
    return form.type("onDay", TYPED.format(referred.plusDays(after)));
  }

  private static void click(Visitor jonas, String link) {
    main(jonas)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true))
        .click();
    Form.on(jonas).saveButton().waitFor();
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }
}
