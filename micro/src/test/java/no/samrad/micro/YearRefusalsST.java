package no.samrad.micro;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import no.samrad.micro.plain.PlainForm;
import no.samrad.micro.plain.PlainVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be in the plan of a year is said at its field, and nothing typed is lost. */
class YearRefusalsST {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private final int next = LocalDate.now(ZoneId.of("Europe/Oslo")).getYear() + 1;
  private static final String PROPOSE = YearCouncil.PATH + "year/propose?year=";

  private final PlainVisitor anne = PlainVisitor.as("anne.demo");
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
  void wishes_nobody_can_read_or_fulfil() {
    PlainForm form = anne.form(PROPOSE + next);
    refused(form, "meetings", "", "Antall møter må fylles ut");
    refused(form, "meetings", "12", "fra 1 til 11");
    refused(form, "meetings", "fire", "et helt tall");
    refused(form, "startsAt", "tidlig", "Skriv klokkeslett som 09.00");
    refused(form, "endsAt", "08.00", "etter at de begynner");
    refused(form, "place", "x".repeat(201), "høyst 200 tegn");
    refused(anne.form(PROPOSE + (next + 3)), "meetings", "4", "for langt fram");
    refused(anne.form(PROPOSE + (next - 2)), "meetings", "4", "Året er over");
  }

  private static void refused(PlainForm form, String field, String typed, String part) {
    Map<String, String> all = Map.of(field, typed);
    form.save(all).assertRefusedAt(field, part).assertKept(all);
  }

  @Test
  void days_on_which_the_council_cannot_meet() {
    Document year = anne.form(PROPOSE + next).saved(Map.of());
    String path = year.expectFirst("ol.year a[href*=/change]").attr("href");
    PlainForm form = anne.form(path.substring(path.indexOf("councils/")));

    refused(form, "day", "", "Dag må fylles ut");
    refused(form, "day", "31.02." + next, "finnes ikke i kalenderen");
    refused(form, "day", "01.06." + (next + 1), "i " + next);
    refused(form, "day", another(year), "har alt et møte");
    PlainForm holiday = form.save(Map.of("day", "17.05." + next));
    holiday.assertRefusedAt("reason", "er en helligdag").assertKept(Map.of("day", "17.05." + next));
    holiday.saved(Map.of("reason", "Alle er samlet da"));
  }

  /** The last of the proposed days as somebody types it. */
  private static String another(Document year) {
    String day =
        year.select("ol.year li:has(.tag:contains(Foreslått)) time").last().attr("datetime");
    return TYPED.format(LocalDate.parse(day));
  }
}
