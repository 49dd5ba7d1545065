package no.samrad.adoption;

import static no.samrad.adoption.AdoptionRows.AGDER;
import static no.samrad.adoption.AdoptionRows.AGREEMENT;
import static no.samrad.adoption.AdoptionRows.FIRST;
import static no.samrad.adoption.DecisionDesk.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyId;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NativeRow;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An agreement that two councils are asked about, and what is done about them. */
abstract class AdoptionTests {

  static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 26);

  TestDatabase database;
  TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    AdoptionRows.sent(persistence);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  /** As a form that is opened now. */
  AdoptionSubject subject(PartyId party) {
    Object version =
        persistence.get(
            em ->
                em.createNativeQuery(
                        "select coalesce(max(a.version), 0) from adoption a where a.version_id = 11"
                            + " and a.party_id = ?1")
                    .setParameter(1, party.value())
                    .getSingleResult());
    return new AdoptionSubject(AGREEMENT, FIRST, party, ((Number) version).longValue());
  }

  static Decision decision(Outcome outcome, LocalDate day) {
    return new Decision(
        DecidingBody.MUNICIPAL_COUNCIL, day, new CaseNumber("PS 14/26"), outcome, "");
  }

  static Decision conditional(LocalDate day) {
    return new Decision(
        DecidingBody.MUNICIPAL_COUNCIL,
        day,
        new CaseNumber("14/26"),
        Outcome.ADOPTED_WITH_CONDITION,
        "Oppgjøret skal komme i juni.");
  }

  List<DomainEvent> run(CurrentUser caller, Consumer<DecisionDesk> work) {
    return persistence.get(
        em -> {
          DecisionDesk desk = DecisionDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  List<DomainEvent> putOnAgenda(AdoptionSubject subject, LocalDate day) {
    return run(host(), desk -> desk.recording().putOnAgenda(subject, day));
  }

  List<DomainEvent> record(AdoptionSubject subject, Decision decision) {
    return run(host(), desk -> desk.recording().record(subject, decision));
  }

  List<DomainEvent> correct(AdoptionSubject subject, Decision decision, String reason) {
    return run(host(), desk -> desk.recording().correct(subject, decision, reason));
  }

  void meet(AdoptionSubject subject, LocalDate day, String how) {
    run(host(), desk -> desk.recording().meetCondition(subject, day, how));
  }

  Board board(LocalDate day) {
    return persistence
        .get(em -> DecisionDesk.of(em, host()).queries().board(AGREEMENT, day, Language.NB))
        .orElseThrow();
  }

  BoardRow row(String name) {
    return board(TODAY).rows().stream()
        .filter(each -> each.party().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  UnitId unit(String code) {
    return persistence.get(
        em ->
            new UnitId(
                NativeRow.of(
                        em.createNativeQuery(
                                "select c.unit_id from unit_code c where c.code = ?1 and c.valid_to"
                                    + " is null")
                            .setParameter(1, code)
                            .getSingleResult())
                    .number(0)));
  }
}
