package no.samrad.completeness;

import static no.samrad.completeness.DossierFixture.HOST;
import static no.samrad.completeness.DossierFixture.SECOND;
import static no.samrad.completeness.DossierFixture.complete;
import static no.samrad.completeness.DossierFixture.district;
import static no.samrad.completeness.DossierFixture.municipality;
import static no.samrad.completeness.DossierFixture.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.samrad.agreement.PartyRole;
import no.samrad.clause.ItemLink;
import no.samrad.place.Language;
import no.samrad.rule.EvidenceKind;
import no.samrad.rule.RefusalCondition;
import no.samrad.rule.RuleSetDetails;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The checks as a function of facts: no database, no clock. */
class AssessmentTest {

  private static final ItemLink BOARD = new ItemLink("KOML-20-4+20-3", "board");
  private static final String SEATS = "Hver kommune har to medlemmer og to varamedlemmer i nemnda.";

  @Nested
  class Oracle {

    @Test
    void an_agreement_with_everything_is_complete() {
      assertThat(missing(complete())).isEmpty();
      assertThat(report(complete()).isComplete()).isTrue();
    }

    @Test
    void without_d_and_f_exactly_d_and_f_are_missing() {
      assertThat(missing(complete().without("d", "f"))).containsExactly("d", "f");
      assertThat(report(complete().without("d", "f")).isComplete()).isFalse();
    }

    @Test
    void a_joint_board_adds_exactly_one_item() {
      DossierFixture without = complete().without("d", "f").form("HOST_JOINT_BOARD");

      assertThat(missing(without)).containsExactly("d", "f", "board");
      assertThat(missing(without.clause(BOARD, SEATS, SEATS.replace("Hver", "Kvar"))))
          .containsExactly("d", "f");
    }

    @Test
    void a_set_that_extends_another_brings_its_items_along_where_that_is_not_reported() {
      DossierFixture dossier = complete().form("HOST_JOINT_BOARD");
      List<RuleSetDetails> sets =
          List.of(RuleSetFixture.host().build(), RuleSetFixture.board().build());

      List<SetReport> reports =
          new Assessment(dossier.build(), sets, words()).reports(List.of("KOML-20-4+20-3"));

      assertThat(reports).hasSize(1);
      assertThat(reports.get(0).items())
          .extracting(ItemReport::code)
          .containsExactly("a", "b", "c", "d", "e", "f", "g", "board");
    }
  }

  @Nested
  class Refusals {

    @Test
    void between_state_and_municipality_the_check_is_not_run() {
      DossierFixture dossier =
          complete().parties(HOST, organisation(PartyRole.NATIONAL_OFFICE, "STATE", "Kontoret"));

      SetReport refused = report(dossier).sets().get(0);

      assertThat(refused.isRefused()).isTrue();
      assertThat(refused.suggests()).isEqualTo("RBUP-LOKAL");
      assertThat(refused.items()).isEmpty();
      assertThat(report(dossier).count(Verdict.MISSING)).isZero();
    }

    @Test
    void districts_of_one_municipality_have_no_host_cooperation() {
      assertThat(refusal(complete().parties(district(31, "Bydel En"), district(32, "Bydel To"))))
          .startsWith("DISTRICTS_OF_ONE_MUNICIPALITY");
    }

    @Test
    void a_district_beside_another_municipality_is_none_of_that() {
      assertThat(refusal(complete().parties(HOST, district(31, "Bydel En")))).isEmpty();
    }

    @Test
    void private_and_voluntary_bodies_need_another_footing() {
      for (String kind : List.of("PRIVATE", "VOLUNTARY")) {
        DossierFixture dossier =
            complete().parties(HOST, SECOND, organisation(PartyRole.PARTICIPANT, kind, "Laget"));
        assertThat(refusal(dossier)).startsWith("ANY_PARTY_KIND");
      }
    }

    @Test
    void one_municipality_is_not_enough() {
      assertThat(refusal(complete().parties(HOST))).startsWith("MUNICIPALITIES_BELOW");
    }

    @Test
    void another_type_another_form_and_another_day_are_refused_with_their_words() {
      assertThat(refusal(complete().type("STUDY"))).startsWith("TYPE_NOT_COVERED");
      assertThat(refusal(complete().form("TASK_COMMUNITY")))
          .isEqualTo("FORM_NOT_COVERED kommunalt oppgavefellesskap 01.01.2027");
      assertThat(refusal(complete().form(""))).contains("ukjent");
      assertThat(refusal(complete().on(LocalDate.of(2019, 12, 31))))
          .isEqualTo("DAY_OUTSIDE_VALIDITY administrativt vertskommunesamarbeid 31.12.2019");
    }

    @Test
    void the_first_reason_that_holds_is_given() {
      DossierFixture dossier =
          complete()
              .type("STUDY")
              .form("TASK_COMMUNITY")
              .parties(organisation(PartyRole.NATIONAL_OFFICE, "STATE", "Kontoret"));

      assertThat(refusal(dossier)).startsWith("ANY_PARTY_KIND");
    }

    @Test
    void a_set_for_the_state_refuses_where_no_state_body_is_party() {
      RuleSetDetails set =
          RuleSetFixture.of("1", EvidenceKind.CLAUSE)
              .refuses(RefusalCondition.NO_PARTY_KIND, "STATE", "KOML-20-4")
              .build();

      assertThat(RefusalCheck.first(set, complete().build())).isPresent();
      assertThat(
              RefusalCheck.first(
                  set,
                  complete()
                      .parties(HOST, organisation(PartyRole.NATIONAL_OFFICE, "STATE", "Kontoret"))
                      .build()))
          .isEmpty();
    }

    @Test
    void several_controllers_without_a_processor_are_joint() {
      RuleSetDetails set =
          RuleSetFixture.of("a", EvidenceKind.CLAUSE)
              .refuses(RefusalCondition.JOINT_CONTROLLERS, "", "")
              .build();
      PartyFact first = municipality(PartyRole.CONTROLLER, 1, "Eksempelby");
      PartyFact second = municipality(PartyRole.CONTROLLER, 2, "Demostad");
      PartyFact processor = organisation(PartyRole.PROCESSOR, "PRIVATE", "Drift");

      assertThat(RefusalCheck.first(set, complete().parties(first, second).build())).isPresent();
      assertThat(RefusalCheck.first(set, complete().parties(first, second, processor).build()))
          .isEmpty();
      assertThat(RefusalCheck.first(set, complete().parties(first, processor).build())).isEmpty();
    }

    private String refusal(DossierFixture dossier) {
      return report(dossier).sets().get(0).refusal();
    }
  }

  @Nested
  class Statements {

    private static final StatedItem NONE_SUCH =
        new StatedItem(
            new StatementId(1),
            1,
            StatementKind.DOES_NOT_APPLY,
            "Ingen slike forhold.",
            "Ingvild Eksempel",
            Instant.parse("2026-12-31T23:30:00Z"));

    @Test
    void a_reasoned_statement_makes_g_not_applicable_with_who_and_when() {
      ItemReport g = item(complete().without("g").stated("g", NONE_SUCH), "g");

      assertThat(g.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
      assertThat(g.reasons().get(0))
          .contains("Ingvild Eksempel", "01.01.2027", "Ingen slike forhold.");
      assertThat(g.stated()).isEqualTo(NONE_SUCH);
    }

    @Test
    void it_counts_for_no_item_that_must_stand_in_the_text() {
      assertThat(item(complete().without("f").stated("f", NONE_SUCH), "f").verdict())
          .isEqualTo(Verdict.MISSING);
    }

    @Test
    void a_clause_goes_before_it() {
      assertThat(item(complete().stated("g", NONE_SUCH), "g").verdict())
          .isEqualTo(Verdict.FULFILLED);
    }

    @Test
    void it_may_say_that_the_item_is_taken_care_of_elsewhere() {
      StatedItem elsewhere =
          new StatedItem(
              new StatementId(1),
              1,
              StatementKind.TAKEN_CARE_OF,
              "I vedlegg 2.",
              "Ada",
              NONE_SUCH.at());

      assertThat(item(complete().without("g").stated("g", elsewhere), "g").verdict())
          .isEqualTo(Verdict.FULFILLED);
    }
  }

  private static List<String> missing(DossierFixture dossier) {
    return report(dossier).used().stream()
        .flatMap(set -> set.items().stream())
        .filter(item -> item.verdict() != Verdict.FULFILLED)
        .peek(item -> assertThat(item.verdict()).as(item.code()).isEqualTo(Verdict.MISSING))
        .map(ItemReport::code)
        .toList();
  }

  private static ItemReport item(DossierFixture dossier, String code) {
    return report(dossier).sets().get(0).items().stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static CompletenessReport report(DossierFixture fixture) {
    Dossier dossier = fixture.build();
    List<RuleSetDetails> sets =
        List.of(RuleSetFixture.host().build(), RuleSetFixture.board().build());
    List<SetReport> reports =
        new Assessment(dossier, sets, words()).reports(List.of("KOML-20-4", "KOML-20-4+20-3"));
    return new CompletenessReport(null, null, "", 1, dossier.day(), true, reports);
  }

  private static CompletenessWords words() {
    return new CompletenessWords(Language.NB, Map.of(), ZoneId.of("Europe/Oslo"));
  }
}
