package no.samrad.micro;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/** A meeting in twenty steps, from its start to its end. */
final class MeetingScript {

  /**
   * What somebody does in one window.
   *
   * @param where the page it is done on
   */
  record Step(String what, String where, Consumer<Page> how) {}

  private static final String LIVE = "live";
  private static final String ATTENDANCE = "attendance";

  static final List<Step> STEPS =
      List.of(
          step("the meeting starts", click("#live-start button")),
          coming("Lea comes", MeetingRoom.LEA, MeetingRoom.LEA, "12.00"),
          coming("Dag comes", MeetingRoom.DAG, MeetingRoom.DAG, "12:00"),
          coming("Bent comes", MeetingRoom.BENT, MeetingRoom.BENT, "1200"),
          coming("Vera comes for Anna", MeetingRoom.ANNA, MeetingRoom.VERA, "12.05"),
          coming("Carl comes late", MeetingRoom.CARL, MeetingRoom.CARL, "12.10"),
          step("the first item is taken up", click("#live-takeup button")),
          step("it is voted upon", click("button[value=openBallot]")),
          step("all are for it", click("#live-allyes button")),
          step("votes are counted", click("#live-count button")),
          step("it is decided", click("button[value=settle]")),
          step("words are written about the second", write("Rådet takker for tallene.")),
          step("it is taken note of", click("button[value=settle]")),
          step("Bent is partial in the third", MeetingScript::declare),
          step("Dag proposes something else", MeetingScript::propose),
          step("the recommendation is voted upon", click("button[value=openBallot] >> nth=0")),
          step("two are for and two against it", MeetingScript::vote),
          step("the leader's vote decides", click("#live-count button")),
          step("it is decided in other words", MeetingScript::decide),
          step("the meeting ends", MeetingScript::end));

  private MeetingScript() {}

  private static Step step(String what, Consumer<Page> how) {
    return new Step(what, LIVE, how);
  }

  private static Step coming(String what, long seat, long by, String at) {
    return new Step(
        what,
        ATTENDANCE,
        page -> {
          page.locator("#at-" + seat).fill(at);
          page.locator("#live-seat-%d button[value='%d']".formatted(seat, by)).click();
        });
  }

  private static Consumer<Page> click(String control) {
    return page -> page.locator(control).click();
  }

  private static Consumer<Page> write(String words) {
    return page -> {
      Locator field = page.locator("#wording");
      field.fill(words);
      field.blur();
    };
  }

  private static void declare(Page page) {
    page.locator("#declare summary").click();
    page.locator("#declare-seat").selectOption(String.valueOf(MeetingRoom.BENT));
    page.locator("#declare-ground").fill("Han eier lokalet.");
    page.locator("#live-declare button").click();
  }

  private static void propose(Page page) {
    page.locator("#propose summary").click();
    page.locator("#propose-by").selectOption(String.valueOf(MeetingRoom.DAG));
    page.locator("#propose-kind").selectOption("ALTERNATIVE");
    page.locator("#propose-wording").fill("Teamet blir der det er.");
    page.locator("#live-propose button").click();
  }

  /** One after another, without waiting for what is being saved. */
  private static void vote(Page page) {
    choose(page, MeetingRoom.LEA, "yes");
    choose(page, MeetingRoom.DAG, "no");
    choose(page, MeetingRoom.ANNA, "yes");
    choose(page, MeetingRoom.CARL, "no");
  }

  private static void choose(Page page, long seat, String choice) {
    page.locator("label:has(#vote-%d-%s)".formatted(seat, choice)).click();
  }

  private static void decide(Page page) {
    page.locator("#wording").fill("Teamet leier lokale i Arendal fra mai.");
    page.locator("button[value=settle]").click();
  }

  private static void end(Page page) {
    page.locator("[data-dialog=end]:visible").click();
    page.locator("dialog[open] button[value=end]").click();
  }
}
