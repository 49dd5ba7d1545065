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
  void everything_about_participants_is_in_one_language(String language, Visitors visitors) {
    Visitor leader = visitors.with(Look.pc().in(language)).as("jonas.tenktmann");
    List<String> wrong = new ArrayList<>();
    leader.go("participation/agder?lang=" + language);
    EveryPage.PARTICIPANTS.forEach(path -> wrong.addAll(EveryPage.readInLanguage(leader, path)));

    assertThat(wrong).isEmpty();
  }
}
