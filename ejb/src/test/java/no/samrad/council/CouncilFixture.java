package no.samrad.council;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;

/** Agder of the reference data, with people it knows and accounts for two of them. */
final class CouncilFixture implements AutoCloseable {

  static final AreaId AGDER = new AreaId(3);
  static final AreaId OSLO = new AreaId(1);
  static final LocalDate BEGUN = LocalDate.of(2024, 1, 1);
  static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  static final long MARIT = 14;
  static final long SOLVEIG = 16;
  static final Procedure USUAL = new Procedure(14, 21, Quorum.HALF, true);
  static final Mandate MANDATE = new Mandate("Rådet følger teamet.", "Sak 23/101");

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  CouncilFixture() {
    persistence.run(
        em -> {
          run(
              em,
              """
              insert into person (id, given_name, family_name, email) values
                (14, 'Marit', 'Fiktiva', 'marit@agder.example'), (15, 'Torbjørn', 'Prøvestad', ''),
                (16, 'Solveig', 'Oppdiktet', ''), (17, 'Odd', 'Skisseby', ''), (18, 'Aud', 'Mønster', ''),
                (99, 'Fremmed', 'Demo', ''), (7, 'Ingvild', 'Eksempel', '')
              """);
          run(
              em,
              """
              insert into account (id, person_id, username) values (14, 14, 'marit.fiktiva'), (18, 18, 'aud.monster')
              """);
          run(
              em,
              """
              insert into role_assignment (id, person_id, role, area_id, valid_from)
              select 100 + p.id, p.id, 'TEAM_MEMBER', 3, '2016-01-01' from person p where p.id between 14 and 18
              """);
        });
  }

  private static void run(EntityManager em, String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }

  @Override
  public void close() {
    persistence.close();
    database.close();
  }

  static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  <T> T get(Function<EntityManager, T> work) {
    return persistence.get(work);
  }

  List<DomainEvent> run(CurrentUser caller, Consumer<CouncilDesk> work) {
    return persistence.get(
        em -> {
          CouncilDesk desk = CouncilDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  CouncilId established(CouncilType type) {
    return established(new NewCouncil(type, MANDATE, USUAL, BEGUN, null));
  }

  CouncilId established(NewCouncil wanted) {
    return get(em -> CouncilDesk.of(em, host()).establishing().establish(AGDER, wanted));
  }

  CouncilDetails council(CouncilId id, LocalDate day) {
    return get(em -> CouncilDesk.of(em, host()).queries().council(id, day, Language.NB));
  }

  long version(CouncilId id) {
    return council(id, CouncilDesk.TODAY).version();
  }

  UnitId unit(String code) {
    return get(
        em ->
            new UnitId(
                NativeRow.of(
                        em.createNativeQuery("select unit_id from unit_code where code = ?1")
                            .setParameter(1, code)
                            .getSingleResult())
                    .number(0)));
  }

  SeatId seated(CouncilId id, long person, SeatDuty duty) {
    long seen = version(id);
    NewSeat wanted = new NewSeat(new PersonId(person), null, duty);
    return get(em -> CouncilDesk.of(em, host()).seating().add(id, seen, wanted));
  }

  void sql(String statement) {
    get(em -> em.createNativeQuery(statement).executeUpdate());
  }

  /** One that is planned. */
  long meeting(CouncilId id, LocalDate day) {
    sql(
        "insert into nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at)"
            + " values (77, 3, %d, '%s', '10:00', '12:00')".formatted(id.value(), day));
    return 77;
  }

  /** Empty when it has no end. */
  String rightLastsTo(SeatId seat) {
    return one("select (max(valid_to) - 1)::text from role_assignment where source = ?1", seat)
        .text(0);
  }

  long rightsOf(SeatId seat) {
    return one("select count(*) from role_assignment where source = ?1", seat).number(0);
  }

  private NativeRow one(String question, SeatId seat) {
    return get(
        em ->
            NativeRow.of(
                em.createNativeQuery(question).setParameter(1, seat.toString()).getSingleResult()));
  }

  /** What the nightly check says of seats. */
  List<String> strays(LocalDate day) {
    List<?> rows =
        get(
            em ->
                em.createNativeQuery(
                        """
                        select 'seat ' || valid_from || ' ' || coalesce(valid_to::text, '')
                        from samrad.area_attention(cast(?1 as date)) where kind = 'SEAT_OUTSIDE'
                        """)
                    .setParameter(1, day.toString())
                    .getResultList());
    return rows.stream().map(Object::toString).toList();
  }

  static SeatDuty duty(SeatFunction function, UnitId unit) {
    return new SeatDuty(function, unit, null, NEW_YEAR, null);
  }

  static SeatDuty duty(SeatFunction function, UnitId unit, LocalDate from, LocalDate lastDay) {
    return new SeatDuty(function, unit, null, from, lastDay);
  }
}
