package no.samrad.micro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samrad.micro.pages.Form;

/**
 * Every page, and what may be wrong with one: rules of axe, contrast when the device turns dark,
 * the wrong {@code lang}, not one heading, sideways scrolling, boxes apart from their words
 * (shape.js).
 */
final class EveryPage {

  private static final String SHAPE = script("/shape.js");
  private static final String READ = script("/read.js");

  /** In the demo, its meetings are proposed. */
  static final int NEXT_YEAR = nextYear();

  /** Open to everybody. */
  static final List<String> OPEN =
      List.of(
          "signin",
          "signin?why=out",
          "signin?why=idle",
          "signin?why=expired",
          "signin?why=NO_ACCOUNT",
          "help",
          "privacy",
          "accessibility",
          "stopped/denied",
          "stopped/missing",
          "stopped/failed");

  /** As an administrator of every area. */
  static final List<String> SIGNED_IN = EveryAddress.all();

  /** As a member of an NFP council. */
  static final List<String> SEATED = List.of("member", "member/absence/6");

  /** Participants, as the leader of their team. */
  static final List<String> PARTICIPANTS =
      List.of(
          "participation/agder",
          "participation/agder?show=team",
          "participation/agder?show=new",
          "participation/agder?show=ended",
          "participation/agder?show=team&visit=4001",
          "participation/agder/refer",
          "participation/agder/1",
          "participation/agder/9",
          "participation/agder/16",
          "participation/agder/19",
          "participation/agder/21?show=all",
          "participation/agder/9/referral/correct",
          "participation/agder/14/visits/201/correct",
          "participation/agder/14/visits/201/withdraw",
          "participation/agder?show=inactive",
          "participation/agder/14",
          "participation/agder/14/steps/correct?step=birth",
          "participation/agder/9/forget",
          "participation/agder/1/assess",
          "participation/agder/3/offer",
          "participation/agder/1/nurse",
          "participation/agder/4/explore",
          "participation/agder/6/consent",
          "participation/agder/7/include",
          "participation/agder/9/visit",
          "participation/agder/9/birth",
          "participation/agder/26/tell",
          "participation/agder/4/close",
          "participation/agder/14/end",
          "participation/agder/14/transfer",
          "team/agder/import",
          "team/agder/import/columns",
          "team/agder/import/1",
          "team/agder/import/2");

  /** As the leader of Agder's team, of what it reports. */
  static final List<String> REPORTED =
      List.of(
          "reporting/agder/300",
          "reporting/agder/301",
          "reporting/agder/300/units",
          "reporting/agder/301/units",
          "reporting/agder/300/explain/INKLUDERT_U16");

  /** Something missing, denied or broken; nothing was imported yet (ImportST looks at one). */
  static final Set<String> STOPPED =
      Set.of("stopped/denied", "stopped/missing", "stopped/failed", "nowhere", "units/import/1");

  private EveryPage() {}

  private static int nextYear() {
    return LocalDate.now(ZoneId.of("Europe/Oslo")).getYear() + 1;
  }

  static List<String> all() {
    return Stream.of(
            OPEN,
            SIGNED_IN,
            SEATED,
            PARTICIPANTS,
            REPORTED,
            TeamPages.SIGNED_IN,
            TeamPages.OF_TEAM,
            List.of("participation"))
        .flatMap(List::stream)
        .toList();
  }

  /** Opens a page that has to be there, and says what is wrong with it. */
  static List<String> open(Visitor visitor, String path) {
    List<String> wrong = answer(visitor.go(path).status(), path);
    wrong.addAll(faults(visitor, path));
    return wrong;
  }

  /**
   * As {@link #open}, for what may differ between languages: takes the words of the page into the
   * one that is open, since to open each anew takes five times as long.
   */
  static List<String> readInLanguage(Visitor visitor, String path) {
    List<String> wrong = answer(read(visitor, path, false), path);
    wrong.addAll(faultsOfLanguage(visitor, path));
    return wrong;
  }

  /** As {@link #readInLanguage}, of what a form answers that was sent as it stood. */
  static List<String> refusedInLanguage(Visitor visitor, String path) {
    List<String> wrong = answer(read(visitor, path, true), path);
    if (Form.on(visitor).summary().count() != 1) {
      wrong.add(path + ": the form does not refuse");
    }
    wrong.addAll(faultsOfLanguage(visitor, path + ", refused"));
    return wrong;
  }

  private static int read(Visitor visitor, String path, boolean sent) {
    String address = RunningApp.get().url() + path;
    return (int) visitor.page().evaluate(READ, Map.of("address", address, "sent", sent));
  }

  private static List<String> answer(int status, String path) {
    List<String> wrong = new ArrayList<>();
    if (status != 200 && !STOPPED.contains(path)) {
      wrong.add(path + " answers " + status);
    }
    return wrong;
  }

  /**
   * What is wrong with the page that is open, in light and in dark, in this width and in the other.
   * To open it once for all four saves most of the time: axe is slow the first time on a page. The
   * next page is opened in the width that this one was last looked at in, since to change it costs
   * as much as to ask.
   */
  static List<String> faults(Visitor visitor, String path) {
    Look look = visitor.look();
    List<String> wrong = faultsInLight(visitor, path);
    visitor.look(look.inTheDark());
    wrong.addAll(Axe.violationsAmongMany(visitor));
    visitor.look(look.inTheDark().inTheOtherWidth());
    wrong.addAll(Axe.violationsAmongMany(visitor));
    visitor.look(look.inTheOtherWidth());
    wrong.addAll(faultsInLight(visitor, path));
    return wrong;
  }

  private static List<String> faultsInLight(Visitor visitor, String path) {
    List<String> wrong = shape(visitor, path);
    wrong.addAll(Axe.violationsAmongMany(visitor));
    return wrong;
  }

  /** What may differ between languages, in this width and then in the other. */
  static List<String> faultsOfLanguage(Visitor visitor, String path) {
    List<String> wrong = shape(visitor, path);
    visitor.look(visitor.look().inTheOtherWidth());
    wrong.addAll(shape(visitor, path));
    return wrong;
  }

  private static List<String> shape(Visitor visitor, String path) {
    List<?> found = (List<?>) visitor.page().evaluate(SHAPE, visitor.look().language());
    List<String> wrong = new ArrayList<>();
    String where = visitor.look().isPhone() ? path + " on a phone" : path;
    found.forEach(each -> wrong.add(where + " " + each));
    return wrong;
  }

  private static String script(String name) {
    try (InputStream script = EveryPage.class.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
