package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import no.samrad.micro.plain.PlainVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A meeting is recorded without scripts too: what is refused is said, and nothing typed is lost.
 */
class SittingRefusalsST {

  private static final String LIVE = MeetingRoom.PATH + "live";
  private static final String ATTENDANCE = MeetingRoom.PATH + "attendance";

  private MeetingRoom room;
  private PlainVisitor aud;

  @BeforeEach
  void open() throws SQLException {
    room = MeetingRoom.open();
    aud = PlainVisitor.as("aud.monster");
    aud.send(LIVE, Map.of("act", "start"));
  }

  @AfterEach
  void close() throws SQLException {
    room.close();
  }

  @Test
  void people_come_when_somebody_can_read_it() {
    Document unread = arrive("25.00");
    assertThat(said(unread)).contains("Skriv klokkeslettet som 12.08");
    assertThat(said(arrive("noon"))).contains("Skriv klokkeslettet som 12.08");

    Document here = arrive("12.00");
    assertThat(said(here)).isEmpty();
    assertThat(here.select("#people-count").text()).isEqualTo("1 av 5");
    assertThat(said(arrive("12.30"))).contains("Lea Prøvenavn sitter på plassen fra 12.00");
  }

  @Test
  void what_was_typed_stays_when_it_is_refused() {
    arrive("12.00");
    aud.send(LIVE, Map.of("act", "takeUp", "item", "9111", "seen", ""));
    Document declared =
        aud.send(
            LIVE,
            Map.of("act", "declare", "item", "9111", "seat", "9102", "ground", "x".repeat(501)));
    assertThat(said(declared)).contains("høyst 500 tegn");
    assertThat(declared.expectFirst("#declare-ground").attr("value")).hasSize(501);
    assertThat(declared.expectFirst("#declare-seat option[selected]").attr("value"))
        .isEqualTo("9102");

    write("Rådet møtes.");
    Document clash = write("Rådet møtes ikke.");
    assertThat(said(clash)).contains("Noen andre har endret teksten");
    assertThat(clash.expectFirst("#wording").wholeText()).isEqualTo("Rådet møtes ikke.");
    assertThat(clash.expectFirst("#live-decision input[name=version]").attr("value"))
        .isEqualTo("1");
  }

  @Test
  void nothing_is_decided_before_it_was_voted_upon() {
    aud.send(LIVE, Map.of("act", "takeUp", "item", "9111", "seen", ""));
    Document settled =
        aud.send(
            LIVE, Map.of("act", "settle", "item", "9111", "version", "0", "wording", "Vedtatt."));

    assertThat(said(settled)).contains("Det er ikke stemt i saken");
    assertThat(settled.expectFirst("#wording").wholeText()).isEqualTo("Vedtatt.");
  }

  @Test
  void members_read_what_goes_on_and_find_nothing_to_press() {
    arrive("12.00");
    aud.send(LIVE, Map.of("act", "takeUp", "item", "9111", "seen", ""));

    Document page = PlainVisitor.as("marit.fiktiva").page(LIVE);
    assertThat(page.select("main").text()).contains("Behandles nå", "Rådet møtes fire ganger.");
    assertThat(page.select("main form, main button")).isEmpty();
    assertThat(page.select(".live").text()).contains("1 av 5 til stede");
  }

  private Document arrive(String at) {
    return aud.send(ATTENDANCE, Map.of("act", "arrive", "seat", "9101", "by", "9101", "at", at));
  }

  private Document write(String text) {
    return aud.send(LIVE, Map.of("act", "write", "item", "9111", "version", "0", "wording", text));
  }

  private static String said(Document page) {
    return page.select(".top-messages [role=alert]").text();
  }
}
