package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in the languages other than Bokmål, on a PC and in the width of a phone. */
@ExtendWith(Browsing.class)
class EveryLanguageST {

  @ParameterizedTest
  @ValueSource(strings = {"nn", "en"})
  void everything_is_in_one_language(String language, Visitors visitors) {
    Visitor visitor = visitors.with(Look.pc().in(language));
    EveryPage.STOPPED.forEach(visitor::expectProblem);
    List<String> wrong = new ArrayList<>();
    visitor.go("signin?lang=" + language);
    EveryPage.OPEN.forEach(path -> wrong.addAll(EveryPage.readInLanguage(visitor, path)));
    visitor.as("anne.demo").go("?lang=" + language);
    EveryPage.SIGNED_IN.forEach(path -> wrong.addAll(EveryPage.readInLanguage(visitor, path)));

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nn", "en"})
  void everything_of_a_member_is_in_one_language(String language, Visitors visitors) {
    Visitor member = visitors.with(Look.pc().in(language)).as("solveig.oppdiktet");
    List<String> wrong = new ArrayList<>();
    member.go("member?lang=" + language);
    EveryPage.SEATED.forEach(path -> wrong.addAll(EveryPage.readInLanguage(member, path)));

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nn", "en"})
  void everything_of_a_team_is_in_one_language(String language, Visitors visitors) {
    Visitor visitor = visitors.with(Look.pc().in(language)).as("anne.demo");
    List<String> wrong = new ArrayList<>();
    visitor.go("team?lang=" + language);
    TeamPages.SIGNED_IN.forEach(path -> wrong.addAll(EveryPage.readInLanguage(visitor, path)));
    Visitor leader = visitors.with(Look.pc().in(language)).as("jonas.tenktmann");
    leader.go("team?lang=" + language);
    TeamPages.OF_TEAM.forEach(path -> wrong.addAll(EveryPage.readInLanguage(leader, path)));
    EveryPage.PARTICIPANTS.forEach(path -> wrong.addAll(EveryPage.readInLanguage(leader, path)));

    assertThat(wrong).isEmpty();
  }
}
