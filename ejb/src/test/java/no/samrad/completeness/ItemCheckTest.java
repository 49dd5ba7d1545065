package no.samrad.completeness;

import static no.samrad.completeness.DossierFixture.HOST;
import static no.samrad.completeness.DossierFixture.SECOND;
import static no.samrad.completeness.DossierFixture.THIRD;
import static no.samrad.completeness.DossierFixture.complete;
import static no.samrad.completeness.DossierFixture.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samrad.agreement.PartyRole;
import no.samrad.clause.ItemLink;
import no.samrad.rule.EvidenceKind;
import no.samrad.rule.RuleItem;
import no.samrad.rule.RuleSetDetails;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCheckTest {

  private static final ItemLink F = new ItemLink("KOML-20-4", "f");
  private static final String LONG = "En kommune kan tre ut med tolv måneders varsel.";

  @Nested
  class Clauses {

    @Test
    void deleting_the_text_turns_it_to_missing() {
      assertJudged(complete().instead("f", ""), "f", Verdict.MISSING, FindingKind.NO_TEXT);
      assertJudged(complete().instead("f", " \n-"), "f", Verdict.MISSING, FindingKind.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tittel", "TITTEL.", "Uttreden og oppløsning", "§ 9"})
    void a_heading_alone_is_no_provision(String text) {
      assertJudged(complete().instead("f", text), "f", Verdict.MISSING, FindingKind.ONLY_A_HEADING);
    }

    @Test
    void a_long_line_in_bold_is_a_heading_too() {
      Said bold = new Said("Uttreden fra og oppløsning av samarbeidet", true);

      assertThat(bold.isOnlyAHeading("Annet")).isTrue();
      assertThat(new Said(bold.text(), false).isOnlyAHeading("Annet")).isFalse();
    }

    @Test
    void what_is_left_open_makes_it_there_in_part() {
      DossierFixture dossier = complete().without("f").clause(F, LONG, LONG, "notice.months");

      assertJudged(dossier, "f", Verdict.PARTLY, FindingKind.LEFT_OPEN);
    }

    @Test
    void it_must_be_there_in_both_languages() {
      assertJudged(
          complete().without("f").clause(F, LONG, ""), "f", Verdict.PARTLY, FindingKind.NO_NYNORSK);
      assertJudged(
          complete().without("f").clause(F, "", LONG), "f", Verdict.PARTLY, FindingKind.NO_BOKMAL);
    }

    @Test
    void an_empty_clause_beside_one_that_says_it_is_a_gap() {
      assertJudged(complete().clause("f", ""), "f", Verdict.PARTLY, FindingKind.NO_TEXT);
    }
  }

  @Nested
  class Parties {

    @Test
    void all_are_named_and_are_the_members() {
      assertJudged(complete(), "a", Verdict.FULFILLED, FindingKind.PARTIES_ARE_THE_MEMBERS);
    }

    @Test
    void a_party_the_text_does_not_name() {
      assertJudged(
          complete().instead("a", "Eksempelby og Demostad er parter. Eksempelby er vertskommune."),
          "a",
          Verdict.PARTLY,
          FindingKind.PARTIES_NOT_NAMED);
    }

    @Test
    void part_of_another_word_is_no_name() {
      Said said = new Said("Eksempelbygda og Demostad kommune", false);

      assertThat(said.names("Eksempelby")).isFalse();
      assertThat(said.names("demostad")).isTrue();
    }

    @Test
    void the_host_must_be_pointed_out() {
      assertJudged(
          complete().instead("a", "Eksempelby, Demostad og Prøvevik. En av dem er vertskommune."),
          "a",
          Verdict.PARTLY,
          FindingKind.HOST_NOT_NAMED);
      assertJudged(complete().hostOfArea(SECOND), "a", Verdict.PARTLY, FindingKind.ANOTHER_HOST);
      assertJudged(
          complete().parties(municipality(PartyRole.PARTICIPANT, 1, "Eksempelby"), SECOND, THIRD),
          "a",
          Verdict.PARTLY,
          FindingKind.NO_HOST);
    }

    @Test
    void where_nobody_knows_the_host_of_the_area_that_of_the_agreement_counts() {
      assertThat(judge(complete().hostOfArea(null), "a").verdict()).isEqualTo(Verdict.FULFILLED);
    }

    @Test
    void members_and_parties_must_be_the_same() {
      PartyFact fourth = municipality(null, 4, "Fiktivnes");

      assertJudged(
          complete().members(HOST, SECOND, THIRD, fourth),
          "a",
          Verdict.PARTLY,
          FindingKind.MEMBERS_ARE_NO_PARTIES);
      assertJudged(
          complete().members(HOST, SECOND),
          "a",
          Verdict.PARTLY,
          FindingKind.PARTIES_ARE_NO_MEMBERS);
    }

    @Test
    void a_list_alone_needs_no_clause() {
      RuleSetDetails set = RuleSetFixture.of("1", EvidenceKind.PARTY_LIST).build();
      DossierFixture none = new DossierFixture();

      assertThat(judge(set, none, "1").verdict()).isEqualTo(Verdict.FULFILLED);
      assertThat(judge(set, none.members(HOST), "1").verdict()).isEqualTo(Verdict.PARTLY);
      assertThat(judge(set, none.parties(HOST), "1").verdict()).isEqualTo(Verdict.MISSING);
    }
  }

  @Nested
  class Days {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Oppgavene overføres 1. januar 2027.",
          "Oppgåvene blir overførte 01.01.2027 til verten.",
          "Gjelder fra og med 2027-01-01 for alle."
        })
    void a_definite_day_is_one_in_the_text(String text) {
      assertThat(judge(complete().instead("c", text), "c").verdict()).isEqualTo(Verdict.FULFILLED);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Oppgavene overføres snarest etter signering.",
          "Oppgavene overføres i januar 2027 om mulig.",
          "Oppgavene overføres når alle 13 kommunene har vedtatt."
        })
    void anything_else_is_not(String text) {
      assertJudged(complete().instead("c", text), "c", Verdict.PARTLY, FindingKind.NO_DEFINITE_DAY);
    }

    @Test
    void a_day_alone_has_to_be_set() {
      RuleSetDetails set = RuleSetFixture.of("9", EvidenceKind.DATE).build();

      assertThat(judge(set, new DossierFixture(), "9").verdict()).isEqualTo(Verdict.FULFILLED);
      assertThat(judge(set, new DossierFixture().withoutFirstDay(), "9").verdict())
          .isEqualTo(Verdict.MISSING);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "likt mellom kommunene                             | FULFILLED",
        "etter folketallet 1. januar                       | FULFILLED",
        "etter talet på fødde dei tre siste åra            | FULFILLED",
        "Eksempelby 50 %, Demostad 30 %, Prøvevik 20 %     | FULFILLED",
        "Eksempelby 33,4 %, Demostad 33,3 %, Prøvevik 33,3 prosent | FULFILLED",
        "Eksempelby 50 %, Demostad 30 %, Prøvevik 19 %     | PARTLY",
        "Eksempelby 50 %, Demostad 50 %, Prøvevik 0,5 %    | PARTLY",
        "avtales nærmere                                   | PARTLY"
      })
  void a_sharing_key_leaves_nothing_over(String key, Verdict expected) {
    assertThat(judge(complete().key(key), "e").verdict()).isEqualTo(expected);
  }

  @Test
  void without_a_key_the_clause_must_say_how() {
    assertJudged(complete().key(""), "e", Verdict.PARTLY, FindingKind.NO_KEY);
    assertThat(
            judge(complete().key("").instead("e", "Kostnadene deles likt mellom kommunene."), "e")
                .verdict())
        .isEqualTo(Verdict.FULFILLED);
  }

  @Test
  void a_board_has_seats_for_every_municipality() {
    RuleSetDetails set =
        RuleSetFixture.of("board", EvidenceKind.CLAUSE, EvidenceKind.NUMBER_PER_PARTY).build();

    assertThat(seats(set, "Eksempelby 3, Demostad 2 og Prøvevik 2 medlemmer."))
        .isEqualTo(Verdict.FULFILLED);
    assertThat(seats(set, "Eksempelby 3 og Demostad 2 medlemmer.")).isEqualTo(Verdict.PARTLY);
    assertThat(seats(set, "Eksempelby, Demostad og Prøvevik er representert."))
        .isEqualTo(Verdict.PARTLY);
  }

  private static Verdict seats(RuleSetDetails set, String text) {
    return judge(set, new DossierFixture().clause("board", text), "board").verdict();
  }

  @Test
  void a_decision_is_one_when_all_have_made_it() {
    RuleSetDetails set = RuleSetFixture.of("1", EvidenceKind.DECISION).build();
    String text = "Kommunestyret delegerer myndighet til verten.";

    assertThat(judge(set, new DossierFixture().adoptedBy(3), "1").verdict())
        .isEqualTo(Verdict.FULFILLED);
    assertThat(judge(set, new DossierFixture().adoptedBy(2), "1").verdict())
        .isEqualTo(Verdict.MISSING);
    assertThat(judge(set, new DossierFixture().clause("1", text).adoptedBy(2), "1").verdict())
        .isEqualTo(Verdict.PARTLY);
  }

  @Test
  void a_rhythm_is_said() {
    RuleSetDetails set = RuleSetFixture.of("11", EvidenceKind.RHYTHM, EvidenceKind.CLAUSE).build();

    assertThat(judge(set, said("11", "Partene evaluerer samarbeidet hvert år."), "11").verdict())
        .isEqualTo(Verdict.FULFILLED);
    assertThat(judge(set, said("11", "Partene evaluerer samarbeidet ved behov."), "11").verdict())
        .isEqualTo(Verdict.PARTLY);
  }

  private static DossierFixture said(String item, String text) {
    return new DossierFixture().clause(item, text);
  }

  private static void assertJudged(
      DossierFixture dossier, String item, Verdict verdict, FindingKind kind) {
    Judgement judgement = judge(dossier, item);
    assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(verdict);
    assertThat(judgement.findings()).extracting(Finding::kind).contains(kind);
  }

  private static Judgement judge(DossierFixture dossier, String item) {
    return judge(RuleSetFixture.host().build(), dossier, item);
  }

  private static Judgement judge(RuleSetDetails set, DossierFixture dossier, String code) {
    List<RuleItem> items = set.items();
    RuleItem item =
        items.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    return new ItemCheck(dossier.build(), set.minMunicipalities())
        .judge(item, new ItemLink(set.code(), code));
  }
}
