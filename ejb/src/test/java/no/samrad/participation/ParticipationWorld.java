package no.samrad.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.gate.OpenArea;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PersonId;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;

/** Agder with an open gate, a team, and participants as far as a test takes them. */
final class ParticipationWorld implements AutoCloseable {

  static final AreaId AGDER = new AreaId(3);
  static final LocalDate REFERRED = LocalDate.of(2025, 6, 2);
  static final PersonId MAJA = new PersonId(10);
  static final PersonId KARI = new PersonId(11);
  static final PersonId JONAS = new PersonId(9);

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());
  private LocalDate today = LocalDate.of(2026, 3, 10);

  ParticipationWorld() {
    persistence.run(OpenArea::make);
  }

  @Override
  public void close() {
    persistence.close();
    database.close();
  }

  void itIs(LocalDate day) {
    today = day;
  }

  LocalDate today() {
    return today;
  }

  /** Somebody who leads the team; her number is 7. */
  static CurrentUser leader() {
    return Callers.holding(Role.TEAM_LEADER, AGDER);
  }

  <T> T get(CurrentUser caller, Function<ParticipationDesk, T> work) {
    return persistence.get(em -> work.apply(ParticipationDesk.of(em, caller, today)));
  }

  <T> T get(Function<ParticipationDesk, T> work) {
    return get(leader(), work);
  }

  List<DomainEvent> run(Consumer<ParticipationDesk> work) {
    return get(
        desk -> {
          work.accept(desk);
          return desk.events().fired();
        });
  }

  NativeRow one(String question) {
    return persistence.get(em -> NativeRow.of(em.createNativeQuery(question).getSingleResult()));
  }

  List<NativeRow> rows(String question) {
    List<?> rows = persistence.get(em -> em.createNativeQuery(question).getResultList());
    return rows.stream().map(NativeRow::of).toList();
  }

  void sql(String statement) {
    persistence.run(em -> em.createNativeQuery(statement).executeUpdate());
  }

  UnitId unit(String code) {
    return new UnitId(
        one("select unit_id from unit_code where valid_to is null and code = '" + code + "'")
            .number(0));
  }

  NewReferral referral(LocalDate day, Gestation gestation, String... criteria) {
    return new NewReferral(day, "MIDWIFE", unit("4204"), gestation, true, Set.of(criteria));
  }

  ParticipationId referred(Gestation gestation) {
    NewReferral wanted = referral(REFERRED, gestation, "C01", "C08");
    return get(desk -> desk.referring().refer(AGDER, wanted));
  }

  /** Referred at 12 weeks, offered a place, followed by Maja. */
  ParticipationId offered() {
    ParticipationId id = referred(new Gestation(84));
    run(desk -> desk.assessing().assess(id, version(id), Verdict.OFFERED, day(3)));
    run(desk -> desk.transferring().assign(id, version(id), MAJA, day(3), ""));
    return id;
  }

  ParticipationId explored() {
    ParticipationId id = offered();
    run(desk -> desk.including().explore(id, version(id), day(7), Attendance.ALONE));
    run(desk -> desk.including().explore(id, version(id), day(14), Attendance.PARTNER));
    return id;
  }

  ParticipationId included() {
    ParticipationId id = explored();
    ConsentTaken consent = new ConsentTaken(day(15), null, "", null);
    run(desk -> desk.including().consent(id, version(id), consent));
    run(desk -> desk.including().include(id, version(id), day(16)));
    return id;
  }

  /** On the day she was due, 196 days after the referral. */
  ParticipationId born() {
    ParticipationId id = included();
    run(desk -> desk.following().giveBirth(id, version(id), day(196)));
    return id;
  }

  static LocalDate day(int after) {
    return REFERRED.plusDays(after);
  }

  ParticipantDetails details(ParticipationId id) {
    return get(desk -> desk.queries().participant(id, Language.NB));
  }

  long version(ParticipationId id) {
    return one("select version from participation where id = " + id.value()).number(0);
  }

  List<ParticipantRow> list(CurrentUser caller, Work which) {
    return get(
            caller, desk -> desk.queries().list(AGDER, which, Language.NB, PageRequest.first(50)))
        .items();
  }
}
