package no.samrad.followup;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.security.AccountId;
import no.samrad.security.Assignment;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.security.SignedInUser;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;

/**
 * The council of Agder on 10 March 2026: one meeting is over, one is called, one is planned. Marit
 * leads it for Arendal, Solveig sits for Grimstad and for Lillesand, Torbjørn stands in for her in
 * Grimstad, Aud is its secretary; Odd is in the team, Fremmed is nobody the area knows.
 */
public final class CouncilWorld implements AutoCloseable {

  public static final AreaId AGDER = new AreaId(3);
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  public static final LocalDate HELD_ON = LocalDate.of(2026, 2, 3);
  public static final long MARIT = 14;
  public static final long TORBJORN = 15;
  public static final long SOLVEIG = 16;
  public static final long ODD = 17;
  public static final long AUD = 18;
  public static final long STRANGER = 99;

  /** Seats: the leader's, Solveig's two, the substitute's, the secretary's. */
  public static final long LEADER = 901;

  public static final long GRIMSTAD = 902;
  public static final long LILLESAND = 903;
  public static final long SUBSTITUTE = 904;
  public static final long SECRETARY = 905;

  /** Meetings. */
  public static final long HELD = 910;

  public static final long CALLED = 911;
  public static final long PLANNED = 912;

  /** Items: decided, carried and closed; what goes on with it; a new one; one of a planned one. */
  public static final long DECIDED = 920;

  public static final long CARRIED = 921;
  public static final long AGAIN = 922;
  public static final long FRESH = 923;
  public static final long AHEAD = 924;

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  public static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  private static final List<String> ROWS =
      List.of(
          """
          insert into person (id, given_name, family_name, email) values
            (14, 'Marit', 'Fiktiva', ''), (15, 'Torbjørn', 'Prøvestad', ''), (16, 'Solveig', 'Oppdiktet', ''),
            (17, 'Odd', 'Skisseby', ''), (18, 'Aud', 'Mønster', ''), (99, 'Fremmed', 'Demo', '')
          """,
          """
          insert into account (id, person_id, username) values (14, 14, 'marit'), (16, 16, 'solveig'), (18, 18, 'aud')
          """,
          """
          insert into role_assignment (id, person_id, role, area_id, valid_from) values (9017, 17, 'TEAM_MEMBER', 3, '2020-01-01')
          """,
          """
          insert into nfp_council (id, area_id, type, valid_from) values (900, 3, 'ADMINISTRATIVE', '2023-03-01')
          """,
          """
          insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, substitute_for, sole, valid_from, valid_to)
          select s.id, 3, 900, s.function, s.person_id, u.unit_id, s.absent, s.function = 'LEADER', '2024-01-01', s.valid_to::date
          from (values (901, 'LEADER', 14, '4203', null, null), (902, 'MEMBER', 16, '4202', null, '2028-01-01'),
            (903, 'MEMBER', 16, '4215', null, '2027-01-01'), (904, 'SUBSTITUTE', 15, '4202', 902, null),
            (905, 'SECRETARY', 18, null, null, null)) s (id, function, person_id, code, absent, valid_to)
          left join unit_code u on u.code = s.code
          """,
          """
          insert into nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, place, video_link, year, number,
            notice_due, called_at, started_at, ended_at) values
            (910, 3, 900, 'MINUTES', '2026-02-03', '12:00', '14:00', 'Rådhuset', '', 2026, 1, '2026-01-20',
              '2026-01-15 09:00+01', '2026-02-03 12:00+01', '2026-02-03 13:45+01'),
            (911, 3, 900, 'CALLED', '2026-03-24', '12:00', '14:00', 'Prøvegata 1', 'https://video.example/1', 2026, 2, '2026-03-10',
              '2026-03-09 09:00+01', null, null),
            (912, 3, 900, 'PLANNED', '2026-06-02', '12:00', '14:00', '', '', null, null, null, null, null, null)
          """,
          """
          insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title, closed, closed_ground,
            public_title, state, carried_from, minutes) values
            (920, 3, 900, 910, 1, 'DECISION', 2026, 1, 'Felles lokale', false, '', '', 'DECIDED', null, 20),
            (921, 3, 900, 910, 2, 'DECISION', 2026, 2, 'Ansettelse', true, 'offentleglova § 13', 'Personalsak', 'CARRIED', null, 10),
            (922, 3, 900, 911, 1, 'DECISION', 2026, 3, 'Ansettelse igjen', true, 'offentleglova § 13', 'Personalsak', 'OPEN', 921, 30),
            (923, 3, 900, 911, 2, 'INFORMATION', 2026, 4, 'Årsplan', false, '', '', 'OPEN', null, 45),
            (924, 3, 900, 912, 1, 'INFORMATION', null, null, 'Høsten', false, '', '', 'OPEN', null, null)
          """,
          """
          insert into nfp_decision (id, area_id, item_id, wording, decided_at)
          values (930, 3, 920, 'Rådet leier lokalet.', '2026-02-03 12:20+01')
          """);

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  public CouncilWorld() {
    ROWS.forEach(this::sql);
  }

  @Override
  public void close() {
    persistence.close();
    database.close();
  }

  public <T> T get(Function<EntityManager, T> work) {
    return persistence.get(work);
  }

  public void run(Consumer<EntityManager> work) {
    persistence.run(work);
  }

  public void sql(String statement) {
    run(em -> em.createNativeQuery(statement).executeUpdate());
  }

  public UnitId unit(String code) {
    return get(
        em ->
            new UnitId(
                NativeRow.of(
                        em.createNativeQuery("select unit_id from unit_code where code = ?1")
                            .setParameter(1, code)
                            .getSingleResult())
                    .number(0)));
  }

  public static CurrentUser secretary() {
    return somebody(AUD, Role.COUNCIL_SECRETARY, null);
  }

  /** Somebody with a right for a unit of Agder, or for all of it. */
  public static CurrentUser somebody(long person, String role, UnitId unit) {
    return in(AGDER, person, role, unit);
  }

  public static CurrentUser in(AreaId area, long person, String role, UnitId unit) {
    Period always = Period.startingOn(LocalDate.of(2000, 1, 1));
    CurrentUser user = new CurrentUser();
    user.become(
        new SignedInUser(
            new PersonId(person),
            new AccountId(person),
            "noen",
            "Noen Oppdiktet",
            "nb",
            false,
            List.of(new Assignment(role, area, unit, always))));
    return user;
  }
}
