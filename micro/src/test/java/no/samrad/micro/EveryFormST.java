package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every form that refuses what was typed. */
@ExtendWith(Browsing.class)
class EveryFormST {

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
          "councils/agder/new",
          "councils/agder/meetings/1403/written/close",
          "councils/agder/meetings/1403/written/seats/6",
          "councils/agder/meetings/1402/minutes/approve",
          "councils/agder/meetings/1402/minutes/comment",
          "councils/agder/meetings/1402/minutes/comments/1402/answer",
          "councils/agder/meetings/1401/minutes/note",
          "councils/agder/1/rules",
          "councils/agder/1/end",
          "councils/agder/1/correct",
          "councils/agder/1/year/breaks?year=" + EveryPage.NEXT_YEAR,
          "councils/agder/1/mandate",
          "councils/agder/1/seats/13/remove",
          "councils/vestland/2/balance",
          "councils/agder/1/seats/add",
          "councils/agder/1/seats/1/end",
          "councils/agder/1/seats/7/correct",
          "councils/agder/actions/new",
          "councils/agder/actions/1502/drop",
          "councils/agder/meetings/7/items/add",
          "councils/agder/meetings/7/items/18/papers",
          "councils/agder/1/meetings/new",
          "councils/agder/meetings/6/change",
          "councils/agder/meetings/7/cancel",
          "gate/agder/record/dpia",
          "gate/agder/clearances/1/remove",
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
          "reporting/agder/303/steps/reopen",
          "fidelity/agder/9/assess",
          "indicators/HENVIST_U16/change",
          "indicators/HENVIST_U16/versions/1/verify",
          "library/norms/CONSENT_LATEST/change",
          "library/norms/CASELOAD_CEILING/end?area=agder",
          "library/norms/versions/1/verify",
          "library/criteria/CRITERIA_2023/verify",
          "library/councils/5/change",
          "library/councils/5/verify",
          "calendars/4212/new",
          "calendars/4212/import",
          "calendars/4212/1/cancel",
          "admin/users/new",
          "admin/users/7/roles/add",
          "admin/users/7/roles/7/end",
          "account/password");

  /** About participants, as the leader of their team. */
  private static final List<String> PARTICIPANTS =
      List.of(
          "participation/agder?show=team&visit=4001",
          "participation/agder/refer",
          "participation/agder/9/referral/correct",
          "participation/agder/14/visits/201/correct",
          "participation/agder/14/visits/201/withdraw",
          "participation/agder/14/steps/correct",
          "participation/agder/9/forget",
          "participation/agder/1/assess",
          "participation/agder/1/nurse",
          "participation/agder/4/explore",
          "participation/agder/4/close",
          "participation/agder/14/end",
          "participation/agder/14/transfer",
          "participation/agder/9/visit",
          "team/agder/import");

  @Test
  void a_refusing_form_about_participants_looks_right(Visitors visitors) {
    Visitor leader = visitors.inspecting(Look.pc()).as("jonas.tenktmann").go("?lang=nb");
    List<String> wrong = new ArrayList<>();
    for (String path : PARTICIPANTS) {
      refuse(leader, path);
      wrong.addAll(EveryPage.faults(leader, path + ", refused"));
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void a_refusing_form_looks_right(Visitors visitors) {
    Visitor visitor = visitors.inspecting(Look.pc()).as("anne.demo").go("?lang=nb");
    List<String> wrong = new ArrayList<>();
    for (String path : FORMS) {
      refuse(visitor, path);
      wrong.addAll(EveryPage.faults(visitor, path + ", refused"));
    }
    Form form = Form.on(visitor.go("areas/agder/members/add"));
    form.type("unit", "Alta").type("from", "01.01.1950").save();
    form.top().waitFor();
    wrong.addAll(EveryPage.faults(visitor, "a message on top"));

    assertThat(wrong).isEmpty();
  }

  @Test
  void a_refusing_form_about_a_team_looks_right(Visitors visitors) {
    Visitor visitor = visitors.inspecting(Look.pc()).as("anne.demo").go("?lang=nb");
    List<String> wrong = new ArrayList<>();
    for (String path : TeamPages.FORMS) {
      refuse(visitor, path);
      wrong.addAll(EveryPage.faults(visitor, path + ", refused"));
    }
    Visitor leader = visitors.inspecting(Look.pc()).as("jonas.tenktmann").go("?lang=nb");
    for (String path : TeamPages.FORMS_OF_TEAM) {
      refuse(leader, path);
      wrong.addAll(EveryPage.faults(leader, path + ", refused"));
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void it_refuses_in_nynorsk(Visitors visitors) {
    Visitor visitor = visitors.with(Look.pc().in("nn")).as("anne.demo").go("?lang=nn");
    List<String> wrong = new ArrayList<>();
    FORMS.forEach(path -> wrong.addAll(EveryPage.refusedInLanguage(visitor, path)));
    TeamPages.FORMS.forEach(path -> wrong.addAll(EveryPage.refusedInLanguage(visitor, path)));

    assertThat(wrong).isEmpty();
  }

  private static void refuse(Visitor visitor, String path) {
    Form form = Form.on(visitor.go(path));
    form.save();
    form.summary().waitFor();
  }
}
