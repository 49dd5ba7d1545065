package no.samrad.calendar;

import static no.samrad.calendar.CalendarDesk.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.db.TestDatabase;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NativeRow;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two councils of Agder and their meetings. */
abstract class CalendarTests {

  static final AreaId AGDER = new AreaId(3);
  static final AreaId OSLO = new AreaId(1);
  static final LocalDate APRIL = LocalDate.of(2026, 4, 14);
  static final MeetingPlan PLAN =
      new MeetingPlan(MeetingBody.MUNICIPAL_COUNCIL, APRIL, LocalDate.of(2026, 3, 31));

  TestDatabase database;
  TestPersistence persistence;
  UnitId vegarshei;
  UnitId gjerstad;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    vegarshei = unit("4212");
    gjerstad = unit("4211");
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  List<DomainEvent> run(CurrentUser caller, Consumer<CalendarDesk> work) {
    return persistence.get(
        em -> {
          CalendarDesk desk = CalendarDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  void cancel(MeetingId id, long version) {
    persistence.run(
        em -> CalendarDesk.of(em, host()).planning().cancel(vegarshei, id, version, "Avlyst"));
  }

  void change(MeetingId id, long version, MeetingPlan plan) {
    persistence.run(
        em -> CalendarDesk.of(em, host()).planning().change(vegarshei, id, version, plan, ""));
  }

  List<DomainEvent> enter(UnitId unit, MeetingPlan plan) {
    return run(host(), desk -> desk.planning().enter(unit, plan));
  }

  UnitCalendar calendar(UnitId unit) {
    return persistence.get(em -> CalendarDesk.of(em, host()).queries().calendar(unit, TODAY));
  }

  CouncilDates dates(UnitId unit) {
    return persistence.get(em -> CalendarDesk.of(em, host()).calendar().from(TODAY, List.of(unit)));
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
