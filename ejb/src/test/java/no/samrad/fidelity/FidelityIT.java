package no.samrad.fidelity;

import static no.samrad.indicator.IndicatorFixture.AGDER;
import static no.samrad.indicator.IndicatorFixture.VESTLAND;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samrad.indicator.IndicatorFixture;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.NotFound;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The 14 core elements in four areas and what was found of them, on PostgreSQL. */
class FidelityIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);
  private static final CoreElementId FIRST = new CoreElementId(1);

  private final IndicatorFixture world = new IndicatorFixture();
  private final CurrentUser leader = Callers.person(14, Role.TEAM_LEADER, AGDER);

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void there_are_fourteen_in_four_areas_and_nobody_has_verified_or_assessed_them() {
    for (Language language : List.of(Language.NB, Language.NN, Language.EN)) {
      List<CoreAreaRow> areas = areas(language);

      assertThat(areas)
          .extracting(CoreAreaRow::code, each -> each.elements().size())
          .containsExactly(
              tuple("PARTICIPANTS", 7),
              tuple("STAFF", 4),
              tuple("IMPLEMENTATION", 2),
              tuple("DATA", 1));
      assertThat(areas)
          .flatExtracting(CoreAreaRow::elements)
          .allSatisfy(
              each -> {
                assertThat(each.wording()).isNotEmpty();
                assertThat(each.wanted()).isNotEmpty();
                assertThat(each.verification().isDone()).isFalse();
                assertThat(each.status()).isEqualTo(CoreStatus.NOT_ASSESSED);
              });
    }
  }

  @Test
  void an_assessment_has_evidence_status_assessor_and_day() {
    List<DomainEvent> fired = assess(0, found(CoreStatus.PARTLY, "Samtykke i arkivet", TODAY));

    assertThat(element().status()).isEqualTo(CoreStatus.PARTLY);
    assertThat(element().evidence()).isEqualTo("Samtykke i arkivet");
    assertThat(element().assessor()).isEqualTo("Marit Fiktiva");
    assertThat(element().on()).isEqualTo(TODAY);
    assertThat(fired.get(0).changes()).contains(Change.set("coreElement", "CME_01"));
    assertThat(areas(Language.NB).get(0).lacking()).hasSize(7);
    assess(1, found(CoreStatus.DOCUMENTED, "Alle samtykker", TODAY));
    assertThat(areas(Language.NB).get(0).lacking()).hasSize(6);
    assertThat(areas(Language.NB).get(0).inPlace()).isEqualTo(1);
  }

  @Test
  void what_was_found_before_is_history_and_holds_on_its_day() {
    assess(0, found(CoreStatus.LACKING, "", TODAY.minusYears(1)));
    assess(1, found(CoreStatus.DOCUMENTED, "Nå", TODAY));

    List<AssessmentRow> history = world.get(em -> queries(em, leader).history(AGDER, FIRST));
    assertThat(history)
        .extracting(AssessmentRow::status)
        .containsExactly(CoreStatus.DOCUMENTED, CoreStatus.LACKING);
    assertThat(element(TODAY.minusDays(1)).status()).isEqualTo(CoreStatus.LACKING);
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> world.sql("update core_assessment set status = 'PARTLY'"))
        .withStackTraceContaining("permission denied");
  }

  @Test
  void two_who_saw_the_same_do_not_both_succeed() {
    assess(0, found(CoreStatus.LACKING, "", TODAY));

    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> assess(0, found(CoreStatus.LACKING, "", TODAY)));
  }

  @Test
  void what_is_documented_names_its_evidence() {
    assertRefused(FidelityRule.STATUS_MISSING, () -> found(null, "Ja", TODAY));
    assertRefused(FidelityRule.STATUS_MISSING, () -> found(CoreStatus.NOT_ASSESSED, "Ja", TODAY));
    assertRefused(FidelityRule.EVIDENCE_MISSING, () -> found(CoreStatus.PARTLY, " ", TODAY));
    assertRefused(
        FidelityRule.EVIDENCE_TOO_LONG,
        () -> found(CoreStatus.PARTLY, "x".repeat(2001), TODAY),
        Assessment.LONGEST);
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> found(CoreStatus.PARTLY, "Se " + IdentityNumbers.BIRTH_NUMBER, TODAY));
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> found(CoreStatus.PARTLY, "Se 010190 12345", TODAY));
  }

  @Test
  void the_day_is_not_ahead_and_not_before_the_last() {
    assertRefused(
        FidelityRule.ASSESSED_AHEAD,
        () -> assess(0, found(CoreStatus.LACKING, "", TODAY.plusDays(1))),
        TODAY);
    assess(0, found(CoreStatus.LACKING, "", TODAY));
    assertRefused(
        FidelityRule.BEFORE_THE_LAST,
        () -> assess(1, found(CoreStatus.LACKING, "", TODAY.minusDays(1))),
        TODAY);
  }

  @Test
  void whoever_assesses_works_for_the_area() {
    for (CurrentUser each :
        List.of(
            Callers.person(15, Role.TEAM_LEADER, VESTLAND),
            Callers.person(15, Role.TEAM_MEMBER, AGDER))) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  world.get(
                      em -> {
                        assessing(em, each, new RecordedEvents())
                            .assess(AGDER, FIRST, 0, found(CoreStatus.LACKING, "", TODAY));
                        return null;
                      }));
    }
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () ->
                world.get(
                    em ->
                        queries(em, leader)
                            .coreElement(AGDER, new CoreElementId(99), TODAY, Language.NB)));
  }

  private static Assessment found(CoreStatus status, String evidence, LocalDate on) {
    return new Assessment(status, evidence, on);
  }

  private List<DomainEvent> assess(int seen, Assessment found) {
    return world.get(
        em -> {
          RecordedEvents events = new RecordedEvents();
          assessing(em, leader, events).assess(AGDER, FIRST, seen, found);
          return events.fired();
        });
  }

  private CoreElementRow element() {
    return element(TODAY);
  }

  private CoreElementRow element(LocalDate day) {
    return world.get(em -> queries(em, leader).coreElement(AGDER, FIRST, day, Language.NB));
  }

  private List<CoreAreaRow> areas(Language language) {
    return world.get(em -> queries(em, leader).coreAreas(AGDER, TODAY, language));
  }

  private static CoreAssessing assessing(
      EntityManager em, CurrentUser caller, RecordedEvents events) {
    CoreAssessing useCase = new CoreAssessing();
    useCase.assessments = new CoreAssessments();
    useCase.assessments.em = em;
    useCase.access = Callers.accessOf(caller);
    useCase.user = caller;
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  private static FidelityQueries queries(EntityManager em, CurrentUser caller) {
    FidelityQueries queries = new FidelityQueries();
    queries.listing = new CoreListing();
    queries.listing.em = em;
    queries.access = Callers.accessOf(caller);
    return queries;
  }
}
