package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member of a council does what members do, with a phone in one hand. */
@ExtendWith(Browsing.class)
class MemberST {

  private static final Locator.GetByLabelOptions EXACT =
      new Locator.GetByLabelOptions().setExact(true);

  private static final String AS_BEFORE =
      """
      delete from samrad.nfp_absence where seat_id = 3;
      delete from samrad.nfp_working_time where seat_id = 3;
      delete from samrad.nfp_written_answer where meeting_id = 1403 and seat_id = 3;
      delete from samrad.nfp_minutes_comment where person_id = 16 and id <> 1401;
      delete from samrad.nfp_reading where person_id = 16 and item_id in (16, 1472);
      delete from samrad.nfp_private_note where person_id = 16 and item_id = 16;
      delete from samrad.nfp_calendar_feed where person_id = 16 and id <> 1;
      update samrad.nfp_calendar_feed set revoked_at = null where id = 1;
      update samrad.nfp_action set state = 'OPEN', closed_on = null, closing_note = '' where id = 1501;
      """;

  /** Others look at the same council, before and after. */
  @BeforeEach
  @AfterEach
  void putBack() throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(AS_BEFORE);
    }
  }

  @Test
  void a_phone_is_enough(Visitors visitors) {
    Visitor solveig = visitors.onPhone().as("solveig.oppdiktet").go("");
    assertThat(solveig.page()).hasURL(Pattern.compile(".*/member"));
    assertThat(main(solveig)).containsText("Du representerer Grimstad i NFP-rådet for Agder");
    assertThat(section(solveig, "papers").locator("li").first()).isVisible();
    check(solveig);

    reads(solveig);
    followsTheMeeting(solveig);
    doesNotCome(solveig);
    comesAfterAll(solveig);
    answersInWriting(solveig);
    comments(solveig);
    isDone(solveig);
    entersHours(solveig);
    givesTheCalendarAnAddress(solveig);
    check(solveig.go("notices"));
  }

  private static void reads(Visitor solveig) {
    Locator unread = section(solveig, "papers").locator("li");
    int before = unread.count();
    unread
        .filter(new Locator.FilterOptions().setHasText("vertskommuneavtalen"))
        .locator("a")
        .click();
    check(solveig);
    downloads(solveig, section(solveig, "papers").locator("a:has(.icon-download)").first());
    Form form = Form.on(solveig);
    form.type("note", "Spør om fristen i Risør.").save();
    assertThat(form.toast()).containsText("Notatet er lagret");

    main(solveig).getByText("Til sakslisten").click();
    check(solveig);
    main(solveig).getByText("Sakspapirene samlet").click();
    Locator whole = main(solveig).getByText("Last ned PDF").first();
    whole.waitFor();
    check(solveig);
    downloads(solveig, whole);
    solveig.go("member");
    assertThat(unread).hasCount(before - 1);
  }

  private static void downloads(Visitor visitor, Locator link) {
    Download download = visitor.page().waitForDownload(link::click);
    assertThat(download.failure()).isNull();
  }

  private static void followsTheMeeting(Visitor solveig) {
    main(solveig).getByText("Bli med i møtet").click();
    assertThat(solveig.page()).hasURL(Pattern.compile(".*/live"));
    check(solveig);
    solveig.go("member");
  }

  private static void doesNotCome(Visitor solveig) {
    main(solveig).getByText("Meld forfall").first().click();
    check(solveig);
    Form form = Form.on(solveig);
    form.type("reason", "Annet møte").save();

    assertThat(form.toast()).containsText("er meldt");
    assertThat(main(solveig)).containsText("Du har meldt forfall");
    check(solveig);
  }

  private static void comesAfterAll(Visitor solveig) {
    main(solveig).getByText("Forfallet ditt").first().click();
    Form form = Form.on(solveig);
    assertThat(form.input("reason")).hasValue("Annet møte");
    main(solveig).getByText("Trekk forfallet").click();

    assertThat(form.toast()).containsText("er trukket");
    assertThat(main(solveig)).not().containsText("Du har meldt forfall");
  }

  private static void answersInWriting(Visitor solveig) {
    section(solveig, "written").locator("a").click();
    assertThat(solveig.page()).hasURL(Pattern.compile(".*/written/answer"));
    assertThat(main(solveig)).containsText("Rådet flytter møtet i mars en uke.");
    check(solveig);
    Form form = Form.on(solveig);
    main(solveig).getByLabel("Er inhabil", EXACT).check();
    form.save();
    form.assertRefusedAt("ground", "Skriv hvorfor du er inhabil");
    main(solveig).getByLabel("Ja", EXACT).check();
    form.save();

    assertThat(form.toast()).containsText("Svaret er lagret");
    assertThat(section(solveig, "own")).containsText("Ja, svarte");
    check(solveig);
    solveig.go("member");
    assertThat(section(solveig, "written")).hasCount(0);
  }

  private static void comments(Visitor solveig) {
    section(solveig, "minutes").locator("a").first().click();
    check(solveig);
    main(solveig).getByText("Skriv merknad").click();
    check(solveig);
    Form form = Form.on(solveig);
    form.type("words", "Grimstad er enig.").save();

    assertThat(form.toast()).containsText("Merknaden er sendt");
    assertThat(main(solveig)).containsText("Grimstad er enig.");
    solveig.go("member");
  }

  private static void givesTheCalendarAnAddress(Visitor solveig) {
    solveig.go("member");
    main(solveig).getByText("Få møtene i kalenderen din").click();
    check(solveig);
    main(solveig).getByText("Lag ny adresse").click();
    assertThat(main(solveig).locator("#address")).hasValue(Pattern.compile(".*/calendar/.*ics"));
    check(solveig);
    main(solveig).getByText("Steng adressen").click();
    assertThat(main(solveig)).containsText("Kalenderen din henter ikke møtene ennå");
    check(solveig);
  }

  private static void isDone(Visitor solveig) {
    Locator mine = section(solveig, "mine").locator("li");
    int before = mine.count();
    mine.filter(new Locator.FilterOptions().setHasText("jordmortjenesten"))
        .getByText("Meld ferdig")
        .click();
    check(solveig);
    Form form = Form.on(solveig);
    form.type("note", "Møtet er avtalt.").save();

    assertThat(form.toast()).containsText("er meldt ferdig");
    assertThat(mine).hasCount(before - 1);
  }

  private static void entersHours(Visitor solveig) {
    section(solveig, "own-hours").locator("a").first().click();
    check(solveig);
    Form form = Form.on(solveig);
    assertThat(form.input("inMeeting")).hasValue("2");
    form.type("inMeeting", "25").type("preparation", "1,5").save();
    form.assertRefusedAt("inMeeting", "fra 0 til 24 timer");
    form.type("inMeeting", "1,25").type("preparation", "mye").save();
    form.assertRefusedAt("preparation", "tall");
    form.type("preparation", "1,5").save();

    assertThat(form.toast()).containsText("Timene for Grimstad er lagret");
    solveig.go("councils/agder/hours");
    assertThat(main(solveig)).containsText("2,75");
    check(solveig);
  }

  private static void check(Visitor visitor) {
    Axe.check(visitor);
    assertThat(visitor.scrollsSideways()).isFalse();
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static Locator section(Visitor visitor, String name) {
    return main(visitor).locator("section[aria-labelledby=" + name + "]");
  }
}
