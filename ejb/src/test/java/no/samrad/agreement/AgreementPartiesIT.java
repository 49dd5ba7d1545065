package no.samrad.agreement;

import static no.samrad.agreement.AgreementWorld.AGDER;
import static no.samrad.agreement.AgreementWorld.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.samrad.place.OrganisationId;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import no.samrad.wording.WordingFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementPartiesIT {

  private static final String GRIMSTAD = "4202";

  private AgreementWorld world;

  @BeforeEach
  void start() {
    world = new AgreementWorld();
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void nobody_is_party_twice_a_day() {
    AgreementId id = world.begin();

    assertRefused(
        AgreementRule.ALREADY_A_PARTY,
        () -> add(id, unit(GRIMSTAD, PartyRole.PARTICIPANT)),
        "Grimstad",
        TODAY);
  }

  @Test
  void the_roles_of_the_type_are_kept_and_how_many_have_them() {
    AgreementId host = world.begin();
    AgreementId state = world.begin("NATIONAL_LOCAL");

    remove(host, partyOf(host, GRIMSTAD));
    assertRefused(
        AgreementRule.ROLE_FULL,
        () -> add(host, unit(GRIMSTAD, PartyRole.HOST)),
        PartyRole.HOST,
        1);
    assertRefused(
        AgreementRule.ROLE_NOT_IN_TYPE,
        () -> add(host, unit(GRIMSTAD, PartyRole.PROCESSOR)),
        PartyRole.PROCESSOR,
        "Vertskommuneavtale");
    assertRefused(
        AgreementRule.ROLE_IS_FOR_UNITS, () -> add(host, organisation(2, PartyRole.PARTICIPANT)));
    remove(state, partyOf(state, GRIMSTAD));
    assertRefused(
        AgreementRule.ROLE_IS_FOR_ORGANISATIONS,
        () -> add(state, unit(GRIMSTAD, PartyRole.NATIONAL_OFFICE)));
    assertRefused(AgreementRule.ROLE_MISSING, () -> add(host, unit(GRIMSTAD, null)));
    assertRefused(
        AgreementRule.PARTY_MISSING,
        () -> add(host, new NewParty(null, null, terms(PartyRole.PARTICIPANT, TODAY))));
  }

  @Test
  void a_unit_must_exist_that_day_and_belong_to_the_area() {
    AgreementId id = world.begin();

    assertRefused(
        AgreementRule.NOT_A_MEMBER,
        () -> add(id, unit("0301", PartyRole.PARTICIPANT)),
        "Oslo",
        TODAY);
    assertRefused(
        AgreementRule.UNIT_CEASED,
        () -> add(id, unit("1002", PartyRole.PARTICIPANT)),
        "Mandal",
        LocalDate.of(2019, 12, 31));
  }

  @Test
  void too_few_of_a_role_stop_the_review() {
    AgreementId id = world.begin("DELEGATION");

    assertRefused(
        AgreementRule.ROLE_TOO_FEW, () -> world.review(id), PartyRole.DELEGATOR, 1, 0L, TODAY);
  }

  @Test
  void a_municipality_that_has_ceased_is_shown_and_stops_the_review() {
    AgreementId id = world.begin();
    world.sql("update unit set valid_to = '2026-03-01' where id = " + world.unit(GRIMSTAD).value());

    assertThat(world.details(id).changes())
        .extracting(PartyChange::kind, PartyChange::name)
        .contains(tuple(PartyChange.Kind.CEASED, "Grimstad"));
    assertRefused(
        AgreementRule.UNIT_CEASED, () -> world.review(id), "Grimstad", LocalDate.of(2026, 2, 28));
  }

  @Test
  void members_that_come_and_go_are_shown_until_the_parties_follow() {
    AgreementId id = world.begin();
    world.sql(
        "update membership set valid_to = '2026-03-05' where area_id = 3 and valid_to is null"
            + " and unit_id = "
            + world.unit(GRIMSTAD).value());
    world.sql(
        "insert into membership (id, area_id, unit_id, valid_from) select 9001, 3, u.id,"
            + " '2026-03-01' from unit u where u.valid_to is null and u.kind = 'MUNICIPALITY' and"
            + " not exists (select from membership m where m.unit_id = u.id) order by u.id limit"
            + " 1");

    assertThat(world.details(id).changes())
        .extracting(PartyChange::kind)
        .containsExactlyInAnyOrder(PartyChange.Kind.JOINED, PartyChange.Kind.LEFT);
    end(id, partyOf(id, GRIMSTAD), TODAY, "Ikke medlem lenger");
    assertThat(world.details(id, TODAY.plusDays(1)).changes())
        .extracting(PartyChange::kind)
        .containsExactly(PartyChange.Kind.JOINED);
  }

  @Test
  void a_party_ended_after_a_version_was_sent_keeps_its_place_there_and_asks_for_another() {
    AgreementId id = world.begin();
    world.plan(id, LocalDate.of(2026, 6, 1));
    world.review(id);
    world.send(id);
    PartyId grimstad = partyOf(id, GRIMSTAD);
    assertThat(world.details(id).goneFromVersion()).isEmpty();

    assertRefused(AgreementRule.PARTY_WAS_SENT_A_VERSION, () -> remove(id, grimstad));
    end(id, grimstad, TODAY, "Skal ikke være med");

    AgreementDetails details = world.details(id);
    assertThat(details.row().toAdopt()).isEqualTo(13);
    assertThat(details.goneFromVersion()).extracting(PartyRow::name).containsExactly("Grimstad");
    assertRefused(AgreementRule.PARTY_ENDED, () -> end(id, grimstad, TODAY.plusDays(1), "Feil"));
  }

  @Test
  void what_was_entered_wrongly_is_corrected_with_a_reason() {
    AgreementId id = world.begin("NATIONAL_LOCAL");
    PartyId party = partyOf(id, GRIMSTAD);
    long version = world.details(id).version();
    PartyTerms terms =
        new PartyTerms(
            PartyRole.LOCAL_AUTHORITY,
            false,
            true,
            DecidingBody.EXECUTIVE_COMMITTEE,
            TODAY.minusDays(10),
            null);

    assertRefused(
        SharedRule.REASON_MISSING,
        () -> world.run(desk -> desk.parties().correct(id, version, party, terms, "")));
    List<DomainEvent> fired =
        world.run(desk -> desk.parties().correct(id, version, party, terms, "Feil organ"));

    PartyRow row = world.details(id).party(party).orElseThrow();
    assertThat(row.body()).isEqualTo(DecidingBody.EXECUTIVE_COMMITTEE);
    assertThat(row.adopts()).isFalse();
    assertThat(fired.get(0).reason()).isEqualTo("Feil organ");
    assertThat(fired.get(0).changes()).hasSize(3);
  }

  @Test
  void only_persons_the_area_knows_are_named() {
    AgreementId id = world.begin();
    PartyId party = partyOf(id, GRIMSTAD);
    PersonId known = new PersonId(7);

    name(id, party, new PartyPeople(known, known, "ordfører"));

    PartyRow row = world.details(id).party(party).orElseThrow();
    assertThat(row.contact().name()).isEqualTo("Ingvild Eksempel");
    assertThat(row.signatoryTitle()).isEqualTo("ordfører");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> name(id, party, new PartyPeople(new PersonId(8), null, "")));
    assertRefused(
        AgreementRule.TITLE_TOO_LONG,
        () -> name(id, party, new PartyPeople(null, null, "x".repeat(101))));
  }

  @Test
  void only_administrator_and_host_may() {
    AgreementId id = world.begin();
    NewParty wanted = unit(GRIMSTAD, PartyRole.PARTICIPANT);

    for (String role : List.of(Role.TEAM_LEADER, Role.MUNICIPAL_CONTACT, Role.NATIONAL_READER)) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  world.run(
                      Callers.holding(role, AGDER),
                      TODAY,
                      desk -> desk.parties().add(id, -1, wanted)));
    }
  }

  @Test
  void facts_follow_from_the_parties_and_the_area() {
    AgreementId id = world.begin();
    world.plan(id, new VersionDays(LocalDate.of(2026, 6, 1), LocalDate.of(2029, 12, 31), 9));

    AgreementText text = world.get(desk -> desk.queries().text(id, 1, TODAY));
    WordingFacts facts = text.facts();

    assertThat(facts.nb())
        .containsEntry("host.name", "Kristiansand kommune")
        .containsEntry("parties.count", "13")
        .containsEntry("inForce.date", "01.06.2026")
        .containsEntry("expiry.date", "31.12.2029")
        .containsEntry("notice.months", "9")
        .containsEntry("agreement.version", "1");
    assertThat(facts.nb().get("parties.list"))
        .startsWith("Kristiansand kommune\n")
        .hasLineCount(13);
    assertThat(facts.nb().get("parties.cooperating"))
        .startsWith("Arendal kommune, ")
        .contains(" kommune og ")
        .doesNotContain("Kristiansand");
    assertThat(facts.nn().keySet()).isEqualTo(facts.nb().keySet());
  }

  private NewParty unit(String code, PartyRole role) {
    return new NewParty(world.unit(code), null, terms(role, TODAY));
  }

  private static NewParty organisation(long id, PartyRole role) {
    return new NewParty(null, new OrganisationId(id), terms(role, TODAY));
  }

  private static PartyTerms terms(PartyRole role, LocalDate from) {
    return new PartyTerms(role, true, true, DecidingBody.MUNICIPAL_COUNCIL, from, null);
  }

  private PartyId partyOf(AgreementId id, String code) {
    return world.details(id).parties().stream()
        .filter(each -> each.unit() != null && each.code().value().equals(code))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void add(AgreementId id, NewParty wanted) {
    long version = world.details(id).version();
    world.run(desk -> desk.parties().add(id, version, wanted));
  }

  private void end(AgreementId id, PartyId party, LocalDate lastDay, String reason) {
    long version = world.details(id).version();
    world.run(desk -> desk.parties().end(id, version, party, lastDay, reason));
  }

  private void remove(AgreementId id, PartyId party) {
    long version = world.details(id).version();
    world.run(desk -> desk.parties().remove(id, version, party, "Feil"));
  }

  private void name(AgreementId id, PartyId party, PartyPeople people) {
    long version = world.details(id).version();
    world.run(desk -> desk.parties().name(id, version, party, people));
  }
}
