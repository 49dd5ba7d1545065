package no.samrad.place;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import no.samrad.db.TestDatabase;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationsIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final String NUMBER = "123456785";

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void it_is_found_by_any_name_it_has_or_had() {
    for (String text : List.of("bufdir", "Norwegian Directorate for Children", "barne-, ungdoms")) {
      assertThat(search(text)).extracting(OrganisationRow::id).contains(new OrganisationId(1));
    }
    assertThat(search("statsforvaltaren"))
        .extracting(OrganisationRow::name)
        .containsExactly("Statsforvalteren");
    assertThat(search("fylkesmannen")).hasSize(1);
    assertThat(search("%")).isEmpty();
    assertThat(search("")).hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void one_is_added_with_kind_names_and_number_and_told() {
    List<DomainEvent> fired =
        add(new NewOrganisation(OrganisationKind.HEALTH_TRUST, "123 456 785", "Prøve HF", "", ""));

    assertThat(search("prove hf"))
        .extracting(OrganisationRow::name, OrganisationRow::number)
        .containsExactly(tuple("Prøve HF", NUMBER));
    assertThat(search(NUMBER)).hasSize(1);
    assertThat(fired).hasSize(1);
  }

  @Test
  void what_is_missing_wrong_or_there_already_is_named() {
    add(new NewOrganisation(OrganisationKind.PRIVATE, NUMBER, "Prøve AS", "Prøve AS", "Test Ltd"));

    assertRefused(
        PlaceRule.ORGANISATION_NUMBER_TAKEN,
        () -> add(new NewOrganisation(OrganisationKind.PRIVATE, NUMBER, "Annen AS", "", "")),
        "Prøve AS");
    assertRefused(
        PlaceRule.ORGANISATION_NAME_TAKEN,
        () -> add(new NewOrganisation(OrganisationKind.PRIVATE, "", "prøve as", "", "")),
        "Prøve AS");
    assertRefused(
        PlaceRule.ORGANISATION_NAME_MISSING,
        () -> add(new NewOrganisation(OrganisationKind.PRIVATE, "", " ", "Namn", "")));
    assertRefused(
        PlaceRule.ORGANISATION_NAME_TOO_LONG,
        () -> add(new NewOrganisation(OrganisationKind.PRIVATE, "", "x".repeat(201), "", "")));
    assertRefused(
        PlaceRule.ORGANISATION_KIND_MISSING,
        () -> add(new NewOrganisation(null, "", "Ny", "", "")));
    assertRefused(
        PlaceRule.WRONG_CHECK_DIGIT,
        () -> add(new NewOrganisation(OrganisationKind.PRIVATE, "123456784", "Ny", "", "")));
  }

  private List<OrganisationRow> search(String text) {
    return persistence.get(
        em -> {
          OrganisationQueries queries = new OrganisationQueries();
          queries.organisations = organisations(em);
          return queries.search(text, TODAY, Language.NB);
        });
  }

  private List<DomainEvent> add(NewOrganisation wanted) {
    return persistence.get(
        em -> {
          RecordedEvents events = new RecordedEvents();
          OrganisationEntering useCase = new OrganisationEntering();
          useCase.organisations = organisations(em);
          useCase.clock =
              Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneId.of("UTC"));
          useCase.events = events;
          useCase.add(wanted);
          return events.fired();
        });
  }

  private static Organisations organisations(EntityManager em) {
    Organisations organisations = new Organisations();
    organisations.em = em;
    return organisations;
  }
}
