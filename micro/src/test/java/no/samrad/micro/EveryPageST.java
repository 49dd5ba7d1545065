package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page in Bokmål. */
@ExtendWith(Browsing.class)
class EveryPageST {

  @Test
  void everything_looks_right(Visitors visitors) {
    Visitor visitor = visitors.inspecting(Look.pc()).expectProblem("stopped/failed");
    List<String> wrong = new ArrayList<>();
    EveryPage.OPEN.forEach(path -> wrong.addAll(EveryPage.open(visitor, path)));
    visitor.as("anne.demo").go("?lang=nb");
    EveryPage.SIGNED_IN.forEach(path -> wrong.addAll(EveryPage.open(visitor, path)));

    assertThat(wrong).isEmpty();
  }

  @Test
  void everything_of_a_member_looks_right(Visitors visitors) {
    Visitor member = visitors.inspecting(Look.pc()).as("solveig.oppdiktet").go("member?lang=nb");
    List<String> wrong = new ArrayList<>();
    EveryPage.SEATED.forEach(path -> wrong.addAll(EveryPage.open(member, path)));

    assertThat(wrong).isEmpty();
  }

  @Test
  void everything_of_a_team_looks_right(Visitors visitors) {
    Visitor visitor = visitors.inspecting(Look.pc()).as("anne.demo").go("?lang=nb");
    List<String> wrong = new ArrayList<>();
    TeamPages.SIGNED_IN.forEach(path -> wrong.addAll(EveryPage.open(visitor, path)));
    Visitor leader = visitors.inspecting(Look.pc()).as("jonas.tenktmann").go("?lang=nb");
    TeamPages.OF_TEAM.forEach(path -> wrong.addAll(EveryPage.open(leader, path)));
    EveryPage.PARTICIPANTS.forEach(path -> wrong.addAll(EveryPage.open(leader, path)));
    EveryPage.REPORTED.forEach(path -> wrong.addAll(EveryPage.open(leader, path)));
    leader.go("participation"); // who works in one team only comes to its list

    assertThat(wrong).isEmpty();
    assertThat(leader.page().url()).endsWith("/participation/agder");
  }

  @Test
  void whoever_may_not_sees_a_page_that_says_so(Visitors visitors) {
    Visitor council = visitors.inspecting(Look.pc()).as("marit.fiktiva").go("?lang=nb");

    assertThat(faults(council, "areas/agder/members/add")).isEmpty();
    assertThat(faults(council, "admin/users")).isEmpty();
    assertThat(council.page().locator("main").textContent()).contains("Administrator");
  }

  private static List<String> faults(Visitor visitor, String path) {
    return EveryPage.faults(visitor.go(path), path);
  }

  @Test
  void no_page_is_left_out() {
    assertThat(SiteMapFile.leftOutBy(EveryPage.all())).isEmpty();
  }
}
