package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, looked at in every way: all rules of axe in light, contrast when the device then
 * turns dark, and in each language the right {@code lang}, one heading and no sideways scrolling.
 */
@ExtendWith(Browsing.class)
class EveryPageST {

  /** What is folded on a phone is looked at, too; axe passes over what is not shown. */
  private static final String UNFOLD =
      "() => document.querySelectorAll('details.fold').forEach(fold => fold.open = true)";

  /** Open to everybody. */
  private static final List<String> OPEN =
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
  private static final List<String> SIGNED_IN =
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
          "admin/users",
          "admin/users?q=ingen-heter-dette",
          "admin/users/new",
          "admin/users/7",
          "admin/users/7/edit",
          "admin/users/7/roles/add",
          "admin/users/7/roles/7/end",
          "account/password",
          "audit",
          "audit?action=SignedIn",
          "audit?about=finnes-ikke",
          "audit?from=tull",
          "audit/check",
          "nowhere");

  static Stream<Look> everything_looks_right() {
    return Stream.of(Look.pc(), Look.phone())
        .flatMap(look -> Stream.of(look, look.in("nn"), look.in("en")));
  }

  @ParameterizedTest
  @MethodSource
  void everything_looks_right(Look look, Visitors visitors) {
    Visitor visitor = visitors.with(look).expectProblem("stopped/failed");
    List<String> wrong = new ArrayList<>();
    OPEN.forEach(path -> wrong.addAll(inspect(visitor, path)));
    visitor.as("anne.demo").go("?lang=" + look.language());
    SIGNED_IN.forEach(path -> wrong.addAll(inspect(visitor, path)));

    assertThat(wrong).isEmpty();
  }

  /** Forms, and what has to be typed for a refusal by more than empty fields. */
  private static final List<String> FORMS =
      List.of(
          "areas/new",
          "areas/agder/members/add",
          "areas/agder/members/14/end",
          "areas/agder/host/change",
          "areas/agder/host/4/confirm",
          "areas/agder/phase/change",
          "areas/agder/form/change",
          "areas/agder/names/change",
          "areas/agder/names/add",
          "areas/agder/names/15/correct",
          "areas/agder/names/18/end",
          "areas/agder/names/18/remove",
          "areas/trondelag/office",
          "areas/agder/share",
          "areas/agder/contacts/add",
          "areas/agder/contacts/1/end",
          "areas/agder/contacts/1/correct",
          "agreements/4/completeness/state?item=KOML-20-4:g",
          "agreements/1/completeness/1/withdraw",
          "agreements/1/draft/clauses/add",
          "agreements/5/clauses/5101/comment",
          "agreements/5/comments/1/resolve",
          "library/clauses/1/edit",
          "library/clauses/1/verify",
          "library/types/new",
          "library/types/STUDY/end",
          "library/rules/1/verify",
          "calendars/4212/new",
          "calendars/4212/import",
          "calendars/4212/1/cancel",
          "admin/users/new",
          "admin/users/7/roles/add",
          "admin/users/7/roles/7/end",
          "account/password");

  static Stream<Look> a_refusing_form_looks_right() {
    return Stream.of(Look.pc(), Look.phone()).flatMap(look -> Stream.of(look, look.in("nn")));
  }

  @ParameterizedTest
  @MethodSource
  void a_refusing_form_looks_right(Look look, Visitors visitors) {
    Visitor visitor = visitors.with(look).as("anne.demo").go("?lang=" + look.language());
    List<String> wrong = new ArrayList<>();
    for (String path : FORMS) {
      Form form = Form.on(visitor.go(path));
      form.save();
      form.summary().waitFor();
      wrong.addAll(faults(visitor, path + ", refused"));
    }
    Form form = Form.on(visitor.go("areas/agder/members/add"));
    form.type("unit", "Alta").type("from", "01.01.1950").save();
    form.top().waitFor();
    wrong.addAll(faults(visitor, "a message on top"));

    assertThat(wrong).isEmpty();
  }

  static Stream<Look> whoever_may_not_sees_a_page_that_says_so() {
    return Stream.of(Look.pc(), Look.phone(), Look.phone().in("nn"));
  }

  @ParameterizedTest
  @MethodSource
  void whoever_may_not_sees_a_page_that_says_so(Look look, Visitors visitors) {
    Visitor council = visitors.with(look).as("marit.fiktiva").go("?lang=" + look.language());

    assertThat(inspect(council, "areas/agder/members/add")).isEmpty();
    assertThat(inspect(council, "admin/users")).isEmpty();
    assertThat(council.page().locator("main").textContent()).contains("Administrator");
  }

  @Test
  void no_page_is_left_out() {
    List<String> seen = Stream.concat(OPEN.stream(), SIGNED_IN.stream()).toList();

    assertThat(SiteMapFile.leftOutBy(seen)).isEmpty();
  }

  private static List<String> inspect(Visitor visitor, String path) {
    return faults(visitor.go(path), path);
  }

  private static List<String> faults(Visitor visitor, String path) {
    List<String> wrong = new ArrayList<>();
    visitor.page().evaluate(UNFOLD);
    if (visitor.scrollsSideways()) {
      wrong.add(path + " scrolls sideways");
    }
    if (visitor.page().locator("h1").count() != 1) {
      wrong.add(path + " has not one main heading");
    }
    if (!visitor.page().locator("html").getAttribute("lang").equals(visitor.look().language())) {
      wrong.add(path + " is in another language");
    }
    if (visitor.look().language().equals("nb")) {
      wrong.addAll(Axe.violations(visitor));
      visitor.turn(true);
      wrong.addAll(Axe.violations(visitor));
      visitor.turn(false);
    }
    return wrong;
  }
}
