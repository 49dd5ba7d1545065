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
  static final List<String> SIGNED_IN =
      List.of(
          "",
          "?day=2016-06-01",
          "areas",
          "areas?day=2016-06-01",
          "areas?day=2010-01-01",
          "areas?q=setesdal",
          "areas?form=INTERMUNICIPAL_COMPANY",
          "areas/agder",
          "areas/oslo?day=2016-06-01",
          "areas/agder?day=2015-06-01",
          "areas/new",
          "areas/agder/members/add",
          "areas/agder/members/14/end",
          "areas/agder/host/change",
          "areas/oslo/host/change",
          "areas/agder/host/4/correct",
          "areas/agder/host/4/confirm",
          "areas/agder/phase/change",
          "areas/agder/phase/4/correct",
          "areas/agder/form/change",
          "areas/agder/form/3/correct",
          "areas/agder/form/3/confirm",
          "areas/agder/names/change",
          "areas/agder/names/add",
          "areas/agder/names/15/correct",
          "areas/agder/names/18/end",
          "areas/agder/names/18/remove",
          "areas/agder/members/14/correct",
          "areas/agder/members/14/remove",
          "areas/agder/members/14/replace",
          "areas/agder/office",
          "areas/agder/share",
          "areas/agder/contacts/add",
          "areas/agder/contacts/add?newcomer=true",
          "areas/agder/contacts/1/end",
          "areas/agder/contacts/1/correct",
          "councils",
          "councils?day=2016-06-01",
          "councils/agder",
          "councils/agder?day=2023-06-01",
          "councils/agder?day=2015-06-01",
          "councils/vestland",
          "councils/oslo",
          "councils/agder/new",
          "councils/agder/meetings/1401/minutes",
          "councils/agder/meetings/1401/minutes?readBy=everybody",
          "councils/agder/meetings/1402/minutes",
          "councils/agder/meetings/1403/minutes",
          "councils/agder/meetings/1402/written",
          "councils/agder/meetings/1403/written",
          "councils/agder/meetings/1403/written/answer",
          "councils/agder/meetings/1403/written/close",
          "councils/agder/meetings/1402/minutes/introduction",
          "councils/agder/meetings/1402/minutes/circulate",
          "councils/agder/meetings/1402/minutes/approve",
          "councils/agder/meetings/1402/minutes/comment?item=1471",
          "councils/agder/meetings/1402/minutes/comments/1402/answer",
          "councils/agder/meetings/1401/minutes/note",
          "councils/agder/1/rules",
          "councils/agder/1/end",
          "councils/agder/1/correct",
          "councils/agder/1/year",
          "councils/agder/1/year?year=" + NEXT_YEAR,
          "councils/agder/1/year/propose?year=" + NEXT_YEAR,
          "councils/agder/1/year/1/change?year=" + NEXT_YEAR,
          "councils/agder/1/year/breaks?year=" + NEXT_YEAR,
          "councils/agder/1/mandate",
          "councils/agder/1/seats/13/remove",
          "councils/vestland/2/balance",
          "councils/agder/1/seats/add",
          "councils/agder/1/seats/add?newcomer=true",
          "councils/agder/1/seats/1/end",
          "councils/agder/1/seats/7/correct",
          "councils/agder/actions",
          "councils/agder/actions?show=all",
          "councils/oslo/actions?whose=mine",
          "councils/agder/actions/new",
          "councils/agder/actions/1501/change",
          "councils/agder/actions/1501/done",
          "councils/agder/actions/1502/drop",
          "councils/agder/actions/1505/reopen",
          "councils/agder/hours",
          "councils/agder/hours?year=2024",
          "councils/agder/hours/4",
          "councils/agder/hours/4/3",
          "councils/agder/1/meetings",
          "councils/vestland/2/meetings?year=2016",
          "councils/agder/1/meetings/new",
          "councils/agder/1/meetings/new?form=WRITTEN",
          "councils/agder/meetings/1",
          "councils/agder/meetings/3",
          "councils/agder/meetings/6",
          "councils/agder/meetings/6/notices",
          "councils/agder/meetings/7/notices",
          "councils/agder/meetings/6/change",
          "councils/agder/meetings/7",
          "councils/agder/meetings/7/call",
          "councils/agder/meetings/7/cancel",
          "councils/agder/meetings/8/delete",
          "councils/agder/meetings/6/items/add",
          "councils/agder/meetings/6/items/16",
          "councils/agder/meetings/6/items/17",
          "councils/agder/meetings/6/items/22/papers",
          "councils/agder/meetings/6/pack",
          "councils/agder/meetings/6/readers",
          "councils/agder/meetings/7/items/add",
          "councils/agder/meetings/7/items/18/change",
          "councils/agder/meetings/7/items/18/papers",
          "councils/vestland/meetings/10",
          "councils/agder/meetings/5/live",
          "councils/agder/meetings/5/live?item=11",
          "councils/agder/meetings/5/live?item=13",
          "councils/agder/meetings/5/attendance",
          "councils/agder/meetings/4/live?item=8",
          "agreements/1/adoption",
          "agreements/1/adoption?show=waiting",
          "agreements/1/adoption?day=2016-06-01",
          "agreements/1/adoption/101",
          "agreements/1/adoption/102",
          "agreements/time",
          "notices",
          "calendars",
          "calendars?show=lacking",
          "calendars?q=finnes-ikke",
          "calendars/4212",
          "calendars/4212/new",
          "calendars/4212/import",
          "calendars/4212/1/change",
          "calendars/4212/1/cancel",
          "agreements",
          "agreements?q=finnes-ikke",
          "agreements?area=agder&status=ADOPTION&sort=-since",
          "agreements?day=2015-06-01",
          "agreements/new",
          "agreements/new?area=agder&type=HOST_MUNICIPALITY",
          "agreements/1",
          "agreements/4",
          "agreements/5",
          "agreements/6",
          "agreements/9",
          "agreements/1/papers",
          "agreements/3/papers",
          "agreements/7/papers",
          "agreements/9/name",
          "agreements/9/plan",
          "agreements/9/steps/review",
          "agreements/5/steps/send",
          "agreements/5/steps/draft",
          "agreements/9/steps/discard",
          "agreements/2/steps/version",
          "agreements/2/end",
          "agreements/2/end?kind=NOTICE",
          "agreements/2/end?kind=REPLACED",
          "agreements/4/end/1/take-back",
          "agreements/9/parties/add",
          "agreements/9/parties/add?external=true",
          "agreements/1/parties/101/end",
          "agreements/1/parties/101/correct",
          "agreements/1/parties/101/remove",
          "agreements/1/parties/101/people",
          "agreements/1/draft",
          "agreements/5/draft",
          "agreements/7/draft?language=nn",
          "agreements/1/draft/title",
          "agreements/1/draft/values",
          "agreements/1/draft/clauses/add",
          "agreements/1/draft/clauses/1310",
          "agreements/1/versions/2",
          "agreements/4/versions/1",
          "agreements/5/versions/1?language=nn",
          "agreements/1/compare?from=2&to=3",
          "agreements/1/compare?from=2&to=3&show=together",
          "agreements/5/clauses/5101/comment",
          "agreements/5/comments/1/answer",
          "agreements/5/comments/1/resolve",
          "organisations/new",
          "units",
          "units?q=4204",
          "units?q=finnes-ikke",
          "units?day=tull",
          "units/import",
          "units/import?tooLarge=true",
          "units/import/1",
          "units/4204",
          "units/030101",
          "agreements/1/completeness",
          "agreements/2/completeness?version=1",
          "agreements/4/completeness/state?item=KOML-20-4:g",
          "agreements/1/completeness/1/withdraw",
          "library",
          "library?type=HOST_MUNICIPALITY&q=kommune&sort=-title",
          "library/clauses/1",
          "library/clauses/1/edit",
          "library/clauses/1/verify",
          "library/templates",
          "library/templates/1",
          "library/types",
          "library/types/new",
          "library/types/HOST_MUNICIPALITY",
          "library/types/HOST_MUNICIPALITY/end",
          "library/rules",
          "library/rules/1",
          "library/rules/1/verify",
          "library/councils",
          "library/councils/5/change",
          "library/councils/5/verify",
          "library/councils/15/verify",
          "library/placeholders",
          "library?q=finnes-ikke",
          "library?day=2025-01-01",
          "library/rules/3",
          "agreements/2/obligations",
          "agreements/2/obligations/add",
          "agreements/2/obligations/1/complete",
          "agreements/2/deviations/add",
          "agreements/2/deviations/1/resolve",
          "obligations",
          "documents/1",
          "agreements/3/signing",
          "agreements/1/signing",
          "agreements/9/signing",
          "agreements/3/signing/open",
          "agreements/3/signing/withdraw",
          "agreements/3/signing/copy",
          "agreements/3/signing/302/record",
          "agreements/3/signing/302/refuse",
          "agreements/3/attachments",
          "agreements/1/attachments",
          "search",
          "search?q=risør",
          "search?q=%3Cscript%3E",
          "admin/notices",
          "admin/users",
          "admin/users?q=ingen-heter-dette",
          "admin/users/new",
          "admin/users/7",
          "admin/users/7/edit",
          "admin/users/7/roles/add",
          "admin/users/7/roles/7/end",
          "account/password",
          "account/calendar",
          "audit",
          "audit?action=SignedIn",
          "audit?about=finnes-ikke",
          "audit?from=tull",
          "audit/check",
          "nowhere");

  /** As a member of an NFP council. */
  static final List<String> SEATED = List.of("member", "member/absence/6");

  /** Something missing, denied or broken; nothing was imported yet (ImportST looks at one). */
  static final Set<String> STOPPED =
      Set.of("stopped/denied", "stopped/missing", "stopped/failed", "nowhere", "units/import/1");

  private EveryPage() {}

  private static int nextYear() {
    return LocalDate.now(ZoneId.of("Europe/Oslo")).getYear() + 1;
  }

  static List<String> all() {
    return Stream.of(OPEN, SIGNED_IN, SEATED, TeamPages.SIGNED_IN, TeamPages.OF_TEAM)
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
   * What is wrong with the page that is open, in light and in dark, on a PC and in the width of a
   * phone. To open it once for all four saves most of the time: axe is slow the first time on a
   * page.
   */
  static List<String> faults(Visitor visitor, String path) {
    Look look = visitor.look();
    List<String> wrong = shape(visitor, path);
    wrong.addAll(Axe.violationsAmongMany(visitor));
    visitor.look(look.inTheDark());
    wrong.addAll(Axe.violationsAmongMany(visitor));
    visitor.look(look.inTheDark().narrow());
    wrong.addAll(Axe.violationsAmongMany(visitor));
    visitor.look(look.narrow());
    wrong.addAll(shape(visitor, path + " on a phone"));
    wrong.addAll(Axe.violationsAmongMany(visitor));
    visitor.look(look);
    return wrong;
  }

  /** What may differ between languages, on a PC and then in the width of a phone. */
  static List<String> faultsOfLanguage(Visitor visitor, String path) {
    Look look = visitor.look();
    List<String> wrong = shape(visitor, path);
    visitor.look(look.narrow());
    wrong.addAll(shape(visitor, path + " on a phone"));
    visitor.look(look);
    return wrong;
  }

  private static List<String> shape(Visitor visitor, String path) {
    List<?> found = (List<?>) visitor.page().evaluate(SHAPE, visitor.look().language());
    List<String> wrong = new ArrayList<>();
    found.forEach(each -> wrong.add(path + " " + each));
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
