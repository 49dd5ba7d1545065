package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year of a council from its plan: a meeting is called, held and written up, and what it left to
 * be done stands on the agenda of the next.
 */
@ExtendWith(Browsing.class)
class CouncilYearST {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final String TASK = "Hente inn tilbud på møbler";
  private static final String DECISION = "Teamet leier lokale i Arendal fra mai.";

  private YearCouncil council;

  @BeforeEach
  void makeCouncil() throws SQLException {
    council = YearCouncil.make();
  }

  @AfterEach
  void removeCouncil() throws SQLException {
    council.close();
  }

  @Test
  void a_year_is_planned_and_what_a_meeting_leaves_open_comes_into_the_next(Visitors visitors)
      throws IOException, SQLException {
    Visitor anne = visitors.onPc().as("anne.demo").go(YearCouncil.PATH + "year");
    plan(anne);

    String first = openNext(anne);
    prepare(anne);
    call(anne);
    readPack(anne, first);
    council.letTheDayCome();
    start(anne.go(first + "/live"));
    gather(anne.go(first + "/attendance"));
    decide(anne.go(first + "/live"));
    takeNote(anne);
    readMinutes(anne);
    circulate(anne);
    approve(anne);
    keepsWhatWasApproved(anne);

    openNext(anne);
    carryOn(anne);
  }

  private static void plan(Visitor anne) {
    button(anne, String.valueOf(year())).click();
    button(anne, "Foreslå møtedager").click();
    Form form = Form.on(anne);
    form.type("meetings", "4").choose("weekday", "TUESDAY");
    form.type("startsAt", "12.00").type("endsAt", "14.00").type("place", "Prøvegata 1").save();
    assertThat(form.toast()).containsText("er foreslått");
    assertThat(entries(anne, "Foreslått")).hasCount(4);
    Axe.check(anne);

    form.save();
    assertThat(form.toast()).containsText("4 møter er planlagt i " + year());
    assertThat(entries(anne, "Planlagt")).hasCount(4);
    assertThat(entries(anne, "Foreslått")).hasCount(0);
  }

  private static Locator entries(Visitor anne, String state) {
    return main(anne).locator("ol.year .tag").getByText(state);
  }

  /** The meetings to come stand first, the next one above all. */
  private static String openNext(Visitor anne) {
    anne.go(YearCouncil.PATH + "meetings");
    main(anne).locator("tbody th a").first().click();
    assertThat(main(anne).locator(".steps [aria-current=step]")).containsText("Under planlegging");
    String url = anne.page().url();
    return url.substring(url.indexOf("councils/"));
  }

  private static void prepare(Visitor anne) {
    add(anne, "Felles lokale", "DECISION", "Teamet leier lokale i Arendal.");
    add(anne, "Status for teamet", "INFORMATION", "");
    assertThat(names(anne)).hasText(new String[] {"Felles lokale", "Status for teamet"});
    Axe.check(anne);
  }

  private static void add(Visitor anne, String title, String kind, String proposal) {
    button(anne, "Ny sak").click();
    Form form = Form.on(anne);
    form.type("title", title).choose("kind", kind).type("proposal", proposal).save();
    assertThat(form.toast()).containsText(title + " er lagt til");
  }

  /** Late only if the test runs in the last days of a year. */
  private static void call(Visitor anne) {
    button(anne, "Kall inn").click();
    Form form = Form.on(anne);
    assertThat(form.saveButton()).isVisible();
    if (form.input("reason").count() > 0) {
      form.type("reason", "Vedtaket haster.");
    }
    form.save();
    assertThat(form.toast()).containsText("er kalt inn");
    assertThat(anne.page().locator("h1")).hasText("Møte 1/" + year());
    assertThat(main(anne).locator("ol.agenda .no").first()).hasText("PS 1/" + year());
  }

  private static void readPack(Visitor anne, String meeting) throws IOException {
    String first = anne.page().navigate(RunningApp.get().url() + meeting + "/pack").text();
    assertThat(first)
        .containsAnyOf("<progress ", "Last ned PDF"); // a quick machine is done by then
    Locator members = main(anne).locator("section[aria-labelledby=pack-MEMBERS]");
    Locator whole = members.getByText("Last ned PDF");
    whole.waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    assertPdf(anne, whole);
    Axe.check(anne);
  }

  private static void start(Visitor anne) {
    click(anne, "#live-start button");
    assertThat(anne.page().locator("#bar-state")).containsText("Pågår");
  }

  private static void gather(Visitor anne) {
    come(anne, YearCouncil.LEA, YearCouncil.LEA, "12.00");
    come(anne, YearCouncil.DAG, YearCouncil.DAG, "12.00");
    come(anne, YearCouncil.BENT, YearCouncil.BENT, "12.05");
    come(anne, YearCouncil.CARL, YearCouncil.CARL, "12.10");
    come(anne, YearCouncil.ANNA, YearCouncil.VERA, "12.00");
    assertThat(anne.page().locator("#people-count")).hasText("5 av 5");
    assertThat(stays(anne, YearCouncil.CARL)).containsText("Carl Prøvenavn, fra 12.10");
    assertThat(stays(anne, YearCouncil.ANNA)).containsText("Vera Prøvenavn, fra 12.00");
    Axe.check(anne);
  }

  private static void come(Visitor anne, long seat, long by, String at) {
    anne.page().locator("#at-" + seat).fill(at);
    click(anne, "#live-seat-%d button[value='%d']".formatted(seat, by));
  }

  private static Locator stays(Visitor anne, long seat) {
    return anne.page().locator("#stays-" + seat);
  }

  private static void decide(Visitor anne) {
    click(anne, "#live-takeup button");
    declarePartial(anne);
    vote(anne);
    Locator ballot = anne.page().locator("#case-vote .verdict");
    assertThat(ballot).containsText("Vedtatt med 2 mot 2 og møteleders dobbeltstemme");
    takeOn(anne);
    Axe.check(anne);
    anne.page().locator("#wording").fill(DECISION);
    click(anne, "button[value=settle]");
    assertThat(anne.page().locator("#agenda li").first()).containsText("Vedtatt");
  }

  private static void declarePartial(Visitor anne) {
    Page page = anne.page();
    page.locator("#declare summary").click();
    page.locator("#declare-seat").selectOption(String.valueOf(YearCouncil.BENT));
    page.locator("#declare-ground").fill("Eier lokalet");
    click(anne, "#live-declare button");
    assertThat(page.locator("#case-partial")).containsText("Bent Prøvenavn er inhabil");
  }

  private static void vote(Visitor anne) {
    click(anne, "button[value=openBallot]");
    assertThat(anne.page().locator("#vote-%d-yes".formatted(YearCouncil.BENT))).hasCount(0);
    choose(anne, YearCouncil.LEA, "yes");
    choose(anne, YearCouncil.DAG, "no");
    choose(anne, YearCouncil.ANNA, "yes");
    choose(anne, YearCouncil.CARL, "no");
    click(anne, "#live-count button");
  }

  private static void choose(Visitor anne, long seat, String choice) {
    click(anne, "label:has(#vote-%d-%s)".formatted(seat, choice));
  }

  private static void takeOn(Visitor anne) {
    Page page = anne.page();
    page.locator("#take summary").click();
    page.locator("#take-task").fill(TASK);
    page.locator("#take-owner").selectOption(String.valueOf(YearCouncil.CARL));
    page.locator("#take-due").fill(in(30));
    click(anne, "#live-take button");
    assertThat(page.locator("#case-actions .task h4")).hasText(TASK);
    assertThat(page.locator("#case-actions .task p").first())
        .hasText("Carl Prøvenavn. Frist %s.".formatted(in(30)));
  }

  private static void takeNote(Visitor anne) {
    click(anne, "button[value=settle]");
    assertThat(anne.page().locator("#agenda li").last()).containsText("Tatt til orientering");
    anne.page().locator("[data-dialog=end]:visible").click();
    assertThat(anne.page().locator("#end-rest")).containsText("Alle saker er behandlet");
    anne.page().locator("dialog[open] button[value=end]").click();
    button(anne, "Til protokollen").click();
  }

  private static void readMinutes(Visitor anne) {
    assertThat(anne.page().locator("h1")).hasText("Protokoll fra møte 1/" + year());
    assertThat(person(anne, "Vera")).containsText("Vara for Anna Prøvenavn");
    assertThat(person(anne, "Carl")).containsText("Medlem");
    assertThat(main(anne)).containsText("Bent Prøvenavn (Risør) var inhabil og deltok ikke");
    assertThat(main(anne)).containsText("4 av 4 stemmeberettigede var til stede");
    assertThat(main(anne)).containsText("lederens stemme avgjorde");
    assertThat(main(anne)).containsText(TASK);
    assertThat(clause(anne, "Felles lokale")).containsText("Vedtak" + DECISION);
    assertThat(clause(anne, "Status for teamet"))
        .containsText("KonklusjonSaken ble tatt til orientering.");
    Axe.check(anne);
  }

  private static Locator clause(Visitor anne, String item) {
    return main(anne).locator(".clause").filter(new Locator.FilterOptions().setHasText(item));
  }

  private static Locator person(Visitor anne, String name) {
    return main(anne)
        .locator("tr")
        .filter(new Locator.FilterOptions().setHasText(name + " Prøvenavn"))
        .first();
  }

  private static void circulate(Visitor anne) {
    button(anne, "Send til kommentar").click();
    Form form = Form.on(anne);
    form.type("until", in(14)).save();
    assertThat(form.toast()).containsText("er til kommentar til og med " + in(14));
  }

  private static void approve(Visitor anne) {
    button(anne, "Godkjenn").click();
    Form form = Form.on(anne);
    form.save();
    form.assertRefusedAt("reason", "Vent til da, eller skriv hvorfor det haster");
    form.type("reason", "Leiekontrakten skal skrives i morgen.").save();
    assertThat(form.toast()).containsText("Protokollen er godkjent");
  }

  private static void keepsWhatWasApproved(Visitor anne) throws IOException {
    assertThat(main(anne)).containsText("Protokollen kan ikke lenger endres");
    assertThat(main(anne)).containsText(DECISION);
    for (String gone : new String[] {"Skriv innledning", "Endre fristen", "Godkjenn"}) {
      assertThat(button(anne, gone)).hasCount(0);
    }
    Axe.check(anne);
    assertPdf(anne, button(anne, "Last ned"));
  }

  private static void carryOn(Visitor anne) {
    String title = "Oppfølging: " + TASK;
    Locator suggested =
        main(anne).locator("tr").filter(new Locator.FilterOptions().setHasText(title));
    assertThat(suggested).containsText("Fra PS 1/%d, frist %s".formatted(year(), in(30)));
    suggested.locator("button").click();
    assertThat(names(anne)).hasText(new String[] {title});
    assertThat(suggested).hasCount(0);
    Axe.check(anne);
  }

  private static void assertPdf(Visitor anne, Locator link) throws IOException {
    Download download = anne.page().waitForDownload(link::click);
    assertThat(Files.readAllBytes(download.path()))
        .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
  }

  /** On the page of the running meeting: presses something and waits until it is recorded. */
  private static void click(Visitor anne, String control) {
    anne.page().locator(control).first().click();
    assertThat(anne.page().locator("#live-saved")).containsText("Alt er lagret");
    anne.page()
        .waitForFunction(
            "() => !Object.keys(sessionStorage).some(key => key.startsWith('samrad.live:'))");
  }

  /** The one that is planned. */
  private static int year() {
    return today().getYear() + 1;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Oslo"));
  }

  private static String in(int days) {
    return TYPED.format(today().plusDays(days));
  }

  private static Locator button(Visitor anne, String exactly) {
    return main(anne).getByText(exactly, new Locator.GetByTextOptions().setExact(true));
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static Locator names(Visitor visitor) {
    return main(visitor).locator("ol.agenda .name");
  }
}
