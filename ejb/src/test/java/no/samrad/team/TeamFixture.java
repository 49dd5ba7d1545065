package no.samrad.team;

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

/** Agder of the reference data, with ten people it knows, an account for one, and a stranger. */
final class TeamFixture implements AutoCloseable {

  static final AreaId AGDER = new AreaId(3);
  static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  static final long MAJA = 11;
  static final long STRANGER = 99;

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  TeamFixture() {
    sql(
        "insert into person (id, given_name, family_name) select i, 'Nr. ' || i, 'Demo' from"
            + " generate_series(11, 20) i");
    sql(
        "insert into person (id, given_name, family_name) values (99, 'Fremmed', 'Demo'), (7,"
            + " 'Ingvild', 'Eksempel')");
    sql("insert into account (id, person_id, username) values (11, 11, 'maja.demodal')");
    sql(
        """
        insert into role_assignment (id, person_id, role, area_id, valid_from)
        select 100 + p.id, p.id, 'MUNICIPAL_CONTACT', 3, '2016-01-01' from person p where p.id between 11 and 20
        """);
  }

  @Override
  public void close() {
    persistence.close();
    database.close();
  }

  static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  void sql(String statement) {
    get(em -> em.createNativeQuery(statement).executeUpdate());
  }

  <T> T get(Function<EntityManager, T> work) {
    return persistence.get(work);
  }

  List<DomainEvent> run(CurrentUser caller, Consumer<TeamDesk> work) {
    return persistence.get(
        em -> {
          TeamDesk desk = TeamDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  TeamDetails team(LocalDate day) {
    return get(em -> TeamDesk.of(em, host()).queries().team(AGDER, day, Language.NB));
  }

  StaffingSheet staffing(LocalDate day) {
    return get(em -> TeamDesk.of(em, host()).queries().staffing(AGDER, day));
  }

  long version() {
    return team(TeamDesk.TODAY).version();
  }

  PostId filled(long person, PostTerms terms) {
    long seen = version();
    NewPost wanted = new NewPost(new PersonId(person), null, terms);
    return get(em -> TeamDesk.of(em, host()).posting().add(AGDER, seen, wanted));
  }

  /**
   * Two whom 11 follows, one of hers who has left and one who is not included yet; and one of 12.
   */
  void participants() {
    sql(
        """
        insert into participation (id, area_id, unit_id, pseudonym, referred_on, source, first_time, criteria_set, state,
          assessed_on, eligible, offered_on, consented_on, included_on, ended_on, outcome, end_reason)
        select p.id, 3, c.unit_id, p.pseudonym, '2025-06-01', (select min(s.code) from referral_source s), true,
          (select max(k.code) from criteria_set k), p.state, '2025-06-02', true, '2025-06-03', p.included_on::date,
          p.included_on::date, p.ended_on::date, case when p.included_on is not null then 'INCLUDED' end,
          case when p.ended_on is not null then (select min(e.code) from end_reason e) end
        from unit_code c, (values
          (901, 'BBB-222', 'INCLUDED', '2025-07-01', null), (902, 'BBB-333', 'INCLUDED', '2025-07-01', null),
          (903, 'BBB-444', 'ENDED', '2025-07-01', '2026-02-01'), (904, 'BBB-555', 'EXPLORING', null, null),
          (905, 'BBB-666', 'INCLUDED', '2025-07-01', null)) as p (id, pseudonym, state, included_on, ended_on)
        where c.code = '4203'
        """);
    sql(
        """
        insert into participation_nurse (participation_id, area_id, person_id, valid_from)
        select p.id, p.area_id, case p.id when 905 then 12 else 11 end, '2025-07-01' from participation p
        """);
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

  PostTerms nurse(LocalDate from, LocalDate lastDay) {
    return terms(PostFunction.FAMILY_NURSE, 100, from, lastDay);
  }

  PostTerms terms(PostFunction function, int percentage, LocalDate from, LocalDate lastDay) {
    return new PostTerms(
        function, Profession.MIDWIFE, unit("4203"), percentage, null, from, lastDay);
  }
}
