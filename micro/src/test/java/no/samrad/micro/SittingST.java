package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import no.samrad.micro.MeetingScript.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A scripted meeting is recorded the same though the page is loaded anew after every step. */
@ExtendWith(Browsing.class)
class SittingST {

  private MeetingRoom room;

  @BeforeEach
  void open() throws SQLException {
    room = MeetingRoom.open();
  }

  @AfterEach
  void close() throws SQLException {
    room.close();
  }

  @Test
  void a_meeting_is_recorded_the_same_though_the_page_is_loaded_anew_after_every_step(
      Visitors visitors) throws SQLException {
    Visitor aud = visitors.onPc().as("aud.monster");

    plainly(aud);
    String expected = room.recorded();
    assertThat(expected)
        .contains("Vera was there for Anna from 12:05:00 to", "9113 1: on 1, 4 of 4 of 5 there")
        .contains("CARRIED t", "fra mai., proposal 1", "4 is CARRIED", "the meeting is MINUTES");
    room.empty();
    reloaded(aud);
    assertThat(room.recorded()).isEqualTo(expected);
  }

  private static void plainly(Visitor aud) {
    for (Step step : MeetingScript.STEPS) {
      at(aud, step);
      step.how().accept(aud.page());
      awaitSaved(aud, step);
    }
  }

  private static void reloaded(Visitor aud) {
    for (Step step : MeetingScript.STEPS) {
      at(aud, step);
      step.how().accept(aud.page());
      awaitSaved(aud, step);
      aud.page().reload();
    }
  }

  private static void at(Visitor visitor, Step step) {
    String path = MeetingRoom.PATH + step.where();
    boolean first = step.equals(MeetingScript.STEPS.get(0)); // an earlier meeting may still be open
    if (first || !visitor.page().url().contains(path)) {
      visitor.go(path);
    }
  }

  private static Locator saved(Visitor visitor) {
    return visitor.page().locator("#live-saved");
  }

  private static void awaitSaved(Visitor visitor, Step step) {
    if (step.equals(MeetingScript.STEPS.get(MeetingScript.STEPS.size() - 1))) {
      assertThat(visitor.page().locator("main")).containsText("Møtet er avsluttet");
    } else {
      assertThat(saved(visitor)).containsText("Alt er lagret");
      Page page = visitor.page();
      page.waitForFunction(
          "() => !Object.keys(sessionStorage).some(key => key.startsWith('samrad.live:'))");
    }
  }
}
