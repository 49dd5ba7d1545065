package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agenda is made, ordered and bound, and a member reads one on a phone. */
@ExtendWith(Browsing.class)
class AgendaST {

  private static final String MEETING =
      """
      with c as (
        insert into samrad.nfp_council (id, area_id, type, valid_from)
        select nextval('samrad.nfp_council_id_seq') + 49, a.id, 'ADMINISTRATIVE', '2024-03-01'
        from samrad.area a where a.slug = 'prove-med-saker' returning id, area_id),
      p as (
        insert into samrad.nfp_council_procedure (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from)
        select nextval('samrad.nfp_council_procedure_id_seq') + 49, area_id, id, 14, 21, 'HALF', true, '2024-03-01' from c)
      insert into samrad.nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at, place)
      select nextval('samrad.nfp_meeting_id_seq') + 49, area_id, id, current_date + 40, '12:00', '14:00', 'Alta' from c
      returning id
      """;

  @AfterEach
  void removeAreas() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void an_agenda_is_made_and_ordered_and_its_papers_are_bound(Visitors visitors)
      throws IOException, SQLException {
    String meeting = meeting();
    Visitor anne = visitors.onPc().as("anne.demo").go(meeting);
    main(anne).getByText("Legg til faste saker").click();
    assertThat(names(anne).first()).hasText("Åpning, opprop og habilitet");
    assertThat(names(anne).last()).hasText("Eventuelt");
    Axe.check(anne);

    byKeyboard(anne);
    byMouse(anne);
    closedItem(anne);
    paper(anne.go(meeting));

    anne.go(meeting + "/pack");
    Locator whole = main(anne).getByText("Last ned PDF").first();
    whole.waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    Axe.check(anne);
    Download download = anne.page().waitForDownload(whole::click);
    assertThat(Files.readAllBytes(download.path()))
        .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
  }

  /** The button that was pressed keeps the focus, wherever its line stands now. */
  private static void byKeyboard(Visitor anne) {
    Locator up = anne.page().getByLabel("Flytt Godkjenning av innkalling og sakliste opp").first();
    up.focus();
    up.press("Enter");

    assertThat(names(anne).first()).hasText("Godkjenning av innkalling og sakliste");
    assertThat(up).isFocused();
    assertThat(main(anne).locator("[id='agendaForm:said']")).containsText("nummer 1 av");
  }

  private static void byMouse(Visitor anne) {
    Locator lines = main(anne).locator("ol.agenda > li");
    lines.first().dragTo(lines.nth(1), new Locator.DragToOptions().setTargetPosition(60, 50));

    assertThat(names(anne).first()).hasText("Åpning, opprop og habilitet");
    assertThat(main(anne).locator("[id='agendaForm:said']")).containsText("nummer 2 av");
  }

  private static void closedItem(Visitor anne) {
    main(anne).getByText("Ny sak").click();
    Form form = Form.on(anne);
    form.type("title", "Ansettelse").choose("kind", "DECISION");
    anne.page().locator("[id='f:doors:closed'], [id='f:closed']").check();
    form.save();
    form.assertRefusedAt("ground", "trenger hjemmel");
    form.type("ground", "§ 11-5").type("publicTitle", "Personalsak").save();

    assertThat(form.toast()).containsText("Ansettelse er lagt til");
    assertThat(names(anne)).containsText(new String[] {"Ansettelse", "Eventuelt"});
  }

  private static void paper(Visitor anne) {
    names(anne).filter(new Locator.FilterOptions().setHasText("Ansettelse")).click();
    assertThat(main(anne)).containsText("Offentlig tittel: Personalsak");
    main(anne).getByText("Vedlegg").first().click();
    Form form = Form.on(anne);
    form.type("link", "https://example.com/").save();
    form.assertRefusedAt("title", "Skriv en tittel");
    form.type("title", "Veileder").save();
    form.assertRefusedAt("link", "til en side i Samråd");
    form.type("link", "").type("title", "");
    byte[] words = "Oppdiktet".getBytes(StandardCharsets.UTF_8);
    form.input("file").setInputFiles(new FilePayload("Vurdering.txt", "text/plain", words));
    form.save();

    assertThat(main(anne).locator("[id=files]")).containsText("Vurdering");
  }

  @Test
  void a_member_reads_and_notes_on_a_phone(Visitors visitors) {
    Visitor solveig = visitors.onPhone().as("solveig.oppdiktet");
    solveig.go("councils/agder/meetings/6");
    assertThat(main(solveig).locator("ol.agenda")).containsText("PS ");
    names(solveig).filter(new Locator.FilterOptions().setHasText("vertskommuneavtalen")).click();
    assertThat(main(solveig)).containsText("Status for vedtakene");

    Form form = Form.on(solveig);
    form.type("note", "Spør om øst").save();

    assertThat(form.toast()).containsText("Notatet er lagret");
    assertThat(form.input("note")).hasValue("Spør om øst");
    Axe.check(solveig);
  }

  private static String meeting() throws SQLException {
    String slug = TestAreas.begin("Prøve med saker", "HOST_ADMINISTRATIVE", "01.03.2024");
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement();
        ResultSet made = statement.executeQuery(MEETING)) {
      made.next();
      return "councils/" + slug + "/meetings/" + made.getLong(1);
    }
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static Locator names(Visitor visitor) {
    return main(visitor).locator("ol.agenda .name");
  }
}
