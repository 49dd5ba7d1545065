package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import no.samrad.micro.MeetingScript.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A scripted meeting is recorded the same whatever happens meanwhile: the page is loaded anew,
 * another secretary does every other step, the network is gone for a while.
 */
@ExtendWith(Browsing.class)
class SittingST {

  /**
   * Longer than the page waits until it tries again. People wait for half a minute; tests do not.
   */
  private static final int LONG_CUT = 3000;

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
  void a_meeting_is_recorded_the_same_whatever_happens_meanwhile(Visitors visitors)
      throws SQLException {
    Visitor aud = visitors.onPc().as("aud.monster");
    Visitor ingvild = visitors.onPc().as("ingvild.eksempel");

    plainly(aud);
    String expected = room.recorded();
    assertThat(expected)
        .contains("Vera was there for Anna from 12:05:00 to", "9113 1: on 1, 4 of 4 of 5 there")
        .contains("CARRIED t", "fra mai., proposal 1", "4 is CARRIED", "the meeting is MINUTES");
    room.empty();
    reloaded(aud);
    assertThat(room.recorded()).isEqualTo(expected);
    room.empty();
    byTwo(aud, ingvild);
    assertThat(room.recorded()).isEqualTo(expected);
    room.empty();
    cutOff(aud);
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

  /** Each has the page open all the time and hears of what the other has done. */
  private static void byTwo(Visitor aud, Visitor ingvild) {
    List<Step> steps = MeetingScript.STEPS;
    for (int i = 0; i < steps.size(); i++) {
      Visitor one = i % 2 == 0 ? aud : ingvild;
      at(one, steps.get(i));
      one.page()
          .evaluate("() => window.dispatchEvent(new Event('focus'))"); // does not wait for its turn
      steps.get(i).how().accept(one.page());
      awaitSaved(one, steps.get(i));
    }
  }

  /** The network goes before each step and comes back after it; once it stays away for long. */
  private static void cutOff(Visitor aud) {
    aud.expectProblem("ERR_INTERNET_DISCONNECTED");
    for (Step step : MeetingScript.STEPS) {
      at(aud, step);
      aud.page().context().setOffline(true);
      step.how().accept(aud.page());
      assertThat(saved(aud)).containsText("Ikke lagret, prøver igjen");
      if (step.what().startsWith("words")) {
        aud.page().waitForTimeout(LONG_CUT);
      }
      aud.page().context().setOffline(false);
      awaitSaved(aud, step);
    }
  }

  private static void at(Visitor visitor, Step step) {
    String path = MeetingRoom.PATH + step.where();
    if (!visitor.page().url().contains(path)) {
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
