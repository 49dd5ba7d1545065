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
 * A scripted meeting ends in the same minutes whatever happens at each of its steps: the page is
 * loaded anew before anything is answered, another secretary does every other step, the network is
 * gone for a while.
 */
@ExtendWith(Browsing.class)
class InterruptedMeetingST {

  /** How many seconds the network is gone at each step: {@code -Dsamrad.cut=30} for the whole. */
  private static final int CUT = Integer.getInteger("samrad.cut", 1);

  private static final int LONG_CUT = 30;
  private static final String LONG_STEP = "words are written about the second";

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
  void a_meeting_ends_in_the_same_minutes_whatever_happens_meanwhile(Visitors visitors)
      throws SQLException {
    Visitor aud = visitors.onPc().as("aud.monster");
    Visitor ingvild = visitors.onPc().as("ingvild.eksempel");

    plainly(aud);
    String expected = room.recorded() + room.minutes();
    assertThat(expected)
        .contains("Vera was there for Anna from 12:05:00 to", "9113 1: on 1, 4 of 4 of 5 there")
        .contains("CARRIED t", "fra mai., proposal 1", "4 is CARRIED", "the meeting is MINUTES")
        .contains("Teamet leier lokale i Arendal fra mai.", "Han eier lokalet.");
    room.empty();
    reloaded(aud);
    assertThat(room.recorded() + room.minutes()).isEqualTo(expected);
    room.empty();
    byTwo(aud, ingvild);
    assertThat(room.recorded() + room.minutes()).isEqualTo(expected);
    room.empty();
    cutOff(aud);
    assertThat(room.recorded() + room.minutes()).isEqualTo(expected);
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
      if (isFirst(step) || isLast(step)) { // the page loads itself anew
        awaitSaved(aud, step);
      }
      aud.page().reload();
      awaitSaved(aud, step);
      awaitHeard(aud.page()); // the page may be older than what was on its way
    }
  }

  /** Each has the page open all the time and hears of what the other has done. */
  private static void byTwo(Visitor aud, Visitor ingvild) {
    List<Step> steps = MeetingScript.STEPS;
    for (int i = 0; i < steps.size(); i++) {
      Visitor one = i % 2 == 0 ? aud : ingvild;
      at(one, steps.get(i));
      awaitHeard(one.page());
      steps.get(i).how().accept(one.page());
      awaitSaved(one, steps.get(i));
    }
  }

  /** The page asks when it is looked at, and shows all that is recorded. */
  private static void awaitHeard(Page page) {
    Object heard =
        page.evaluate(
            """
            async () => {
              window.dispatchEvent(new Event('focus'));
              for (let tries = 0; tries < 100; tries++) {
                const stamp = await (await fetch(location.pathname + '?stamp=1')).text();
                if (stamp === document.getElementById('live').dataset.stamp) return true;
                await new Promise(resolve => setTimeout(resolve, 100));
              }
              return false;
            }""");
    assertThat(heard).isEqualTo(true);
  }

  /** The network goes before each step and comes back after it; once it stays away for long. */
  private static void cutOff(Visitor aud) {
    aud.expectProblem("ERR_INTERNET_DISCONNECTED");
    try {
      for (Step step : MeetingScript.STEPS) {
        at(aud, step);
        aud.page().context().setOffline(true);
        step.how().accept(aud.page());
        assertThat(saved(aud)).containsText("Ingen forbindelse");
        int cut = step.what().equals(LONG_STEP) ? LONG_CUT : CUT;
        aud.page().waitForTimeout(cut * 1000.0);
        assertThat(saved(aud)).containsText("Det du registrerer, blir lagret");
        aud.page().context().setOffline(false);
        awaitSaved(aud, step);
      }
    } finally {
      aud.page().context().setOffline(false); // the window serves other tests
    }
  }

  private static boolean isFirst(Step step) {
    return step.equals(MeetingScript.STEPS.get(0));
  }

  private static boolean isLast(Step step) {
    return step.equals(MeetingScript.STEPS.get(MeetingScript.STEPS.size() - 1));
  }

  private static void at(Visitor visitor, Step step) {
    String path = MeetingRoom.PATH + step.where(); // an earlier meeting may still be open
    if (isFirst(step) || !visitor.page().url().contains(path)) {
      visitor.go(path);
    }
  }

  private static Locator saved(Visitor visitor) {
    return visitor.page().locator("#live-saved");
  }

  private static void awaitSaved(Visitor visitor, Step step) {
    if (isLast(step)) {
      assertThat(visitor.page().locator("main")).containsText("Møtet er avsluttet");
    } else {
      Page page = visitor.page();
      assertThat(page.locator("#live[data-running]")).hasCount(1);
      assertThat(saved(visitor)).containsText("Alt er lagret");
      page.waitForFunction(
          "() => !Object.keys(sessionStorage).some(key => key.startsWith('samrad.live:'))");
    }
  }
}
