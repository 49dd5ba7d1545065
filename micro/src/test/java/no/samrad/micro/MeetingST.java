package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting of an NFP council from its plan until it is called off. */
@ExtendWith(Browsing.class)
class MeetingST {

  private static final String MEETINGS = "councils/prove-med-moter/990000/meetings";
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private static final String BOARD =
      """
      insert into samrad.nfp_council (id, area_id, type, valid_from)
      select 990000, a.id, 'JOINT_BOARD', '2024-03-01' from samrad.area a where a.slug = 'prove-med-moter';
      insert into samrad.nfp_council_procedure
        (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from)
      select 990000, c.area_id, c.id, 14, 21, 'HALF', true, c.valid_from from samrad.nfp_council c where c.id = 990000
      """;

  private static final String ITEM =
      """
      insert into samrad.nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title)
      select 990000, m.area_id, m.council_id, m.id, 1, 'DECISION', 'Felles lokale'
      from samrad.nfp_meeting m where m.council_id = 990000
      """;

  @BeforeEach
  void makeBoard() throws SQLException {
    TestAreas.begin("Prøve med møter", "HOST_JOINT_BOARD", "01.03.2024");
    sql(BOARD);
  }

  @AfterEach
  void removeAreas() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void a_meeting_is_planned_called_late_moved_and_called_off(Visitors visitors)
      throws SQLException {
    Visitor anne = visitors.onPc().as("anne.demo").go(MEETINGS);
    plan(anne);
    assertThat(main(anne)).containsText("Ingen saker er satt opp");
    sql(ITEM);

    call(anne);
    assertThat(anne.page().locator("h1")).hasText("Møte 1/" + in(7).getYear());
    assertThat(main(anne)).containsText("For sent innkalt");
    assertThat(main(anne)).containsText("Grunn: Vedtaket haster.");
    assertThat(main(anne).locator(".steps [aria-current=step]")).containsText("Innkalt");
    assertThat(main(anne).locator("section[aria-labelledby=snapshot]")).containsText("Uendret");
    Axe.check(anne);

    move(anne);
    assertThat(main(anne)).containsText("Møtet er flyttet");
    assertThat(main(anne)).containsText("Det du har lest, er fortsatt lest");

    main(anne).getByText("Avlys").click();
    Form form = Form.on(anne);
    form.save();
    form.assertRefusedAt("reason", "Begrunnelse");
    form.type("reason", "Ingen kan komme").save();
    assertThat(main(anne)).containsText("Ingen kan komme");
    assertThat(main(anne).locator(".steps")).hasCount(0);
    Axe.check(anne);
  }

  private static void plan(Visitor anne) {
    main(anne).getByText("Planlegg møte").first().click();
    Form form = Form.on(anne);
    form.type("day", day(7)).type("startsAt", "14").type("endsAt", "12.00");
    form.type("videoLink", "http://video.example").save();
    form.assertRefusedAt("endsAt", "slutte etter at det begynner");
    form.type("endsAt", "16").save();
    form.assertRefusedAt("videoLink", "https://");
    form.type("videoLink", "https://video.example/1").save();
    assertThat(form.toast()).containsText("er planlagt");
  }

  private static void call(Visitor anne) {
    anne.page().reload();
    main(anne).getByText("Kall inn").last().click();
    Form form = Form.on(anne);
    assertThat(main(anne)).containsText("Du kaller inn for sent");
    form.save();
    form.assertRefusedAt("reason", "Skriv hvorfor");
    form.type("reason", "Vedtaket haster.").save();
    assertThat(form.toast()).containsText("er kalt inn");
  }

  private static void move(Visitor anne) {
    main(anne).getByText("Flytt møtet").click();
    Form form = Form.on(anne);
    assertThat(form.input("startsAt")).hasValue("14.00");
    form.type("reason", "Lederen er syk").save();
    form.assertRefusedAt("day", "Du har ikke endret noe");
    form.type("day", day(30)).save();
    assertThat(form.toast()).containsText("er flyttet til " + day(30));
  }

  private static String day(int ahead) {
    return TYPED.format(in(ahead));
  }

  private static LocalDate in(int days) {
    return LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(days);
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static void sql(String sql) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
